package org.kitepress.describe;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.model.output.Artifact;

/** The types as pages of a manual: one for each, one for the fields that they share, and one above them. */
public final class Reference {

    private static final String COMMON = "Fields that every page has";

    private final Types types;

    private Reference(Types types) {
        this.types = types;
    }

    /** Markdown files, each by its own name: {@code post.md}, {@code common.md}, {@code index.md}. */
    public static List<Artifact> of(List<Schema> types) {
        Reference reference = new Reference(new Types(types));
        Stream<Artifact> pages = types.stream().map(type -> Artifact.ofText(file(type), reference.page(type)));
        return Stream.concat(
                        Stream.of(
                                Artifact.ofText("index.md", index()), Artifact.ofText("common.md", reference.common())),
                        pages)
                .toList();
    }

    /** A file that is named like a story is held to be one, also by the manual. */
    private static String file(Schema type) {
        return (type.has(Trait.CONSENT) ? "consent" : type.name()) + ".md";
    }

    private static String index() {
        return front("Reference", "Every type of content, and every field that a file of it may have.")
                + "Each type of content has a page here, with a table of its fields. A field that is not in the tables is"
                + " reported. What is needed has to be there, or nothing is published.\n\n"
                + "Types that your own site adds are not here. `kitepress schema` lists them beside the others.\n";
    }

    private String common() {
        return front(COMMON, "What every text may say of itself in its front matter, whatever its type.")
                + "Files that are YAML and nothing else, such as resources and forms, have those fields alone that stand on"
                + " their own page.\n"
                + tables("Fields", types.common(), Set.of());
    }

    private String page(Schema type) {
        String own = types.own(type).isEmpty() ? "" : tables("Fields", types.own(type), named(type));
        String shared = types.shared(type).isEmpty()
                ? ""
                : "\n## " + COMMON + "\n\n"
                        + (own.isEmpty() ? "It has these and no others" : "Beside its own, it has these")
                        + ": [" + COMMON.toLowerCase(Locale.ROOT) + "](common.md).\n";
        String slug = type.has(Trait.CONSENT) ? "slug: " + type.name() + "\n" : "";
        return front(type.name(), type.help(), slug) + place(type) + traits(type) + own + shared;
    }

    private static String front(String title, String summary) {
        return front(title, summary, "");
    }

    private static String front(String title, String summary, String more) {
        return "---\ntitle: " + YamlText.of(title) + "\nsummary: " + YamlText.of(summary) + "\n" + more + "---\n\n";
    }

    private static String place(Schema type) {
        if (type.name().equals("site")) {
            return "It stands beside the folder `content`. `kitepress new site \"…\"` begins a site, and writes one.\n";
        }
        String folder = type.folder().isEmpty()
                ? "stands in `content/`, and in folders below it that belong to no other type"
                : (type.standsAlone() ? "is `content/" + type.folder() + ".yaml`, or " : "") + "stands in `content/"
                        + type.folder() + "/`";
        String begin = "`kitepress new " + type.name() + " \"…\"` begins one.";
        return "A file of this type " + folder + ", and ends in `" + (type.isData() ? ".yaml" : ".md") + "`. " + begin
                + "\n";
    }

    private static String traits(Schema type) {
        StringBuilder list = new StringBuilder();
        type.traits().stream()
                .sorted()
                .forEach(trait -> list.append("- ").append(says(trait)).append('\n'));
        return list.isEmpty() ? "" : "\n" + list;
    }

    private static String says(Trait trait) {
        return switch (trait) {
            case DATA -> "It is YAML and nothing else: it has no lines of three hyphens, and no text below.";
            case PAGELESS -> "It has no page of its own.";
            case CONSENT -> "It is shown only with its owner's [consent](common.md#fields-of-consent).";
            case SOURCED -> "A sentence in it that states figures owes a source.";
            case OWN_WORDS -> "People speak for themselves in it. Nobody advises them on their words.";
            case PUBLIC_CONTACT ->
                "A number or an address in it is meant to be known. Nobody asks whether it gives somebody away.";
        };
    }

    /** The fields that a file's name can say. */
    private static Set<String> named(Schema type) {
        return NewName.isDated(type) ? Set.of("date") : Set.of();
    }

    private static String tables(String heading, List<Field> fields, Set<String> named) {
        return new FieldTables(named).write(heading, fields);
    }
}
