package org.kitepress.describe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.model.language.SampleText;
import org.kitepress.model.output.Artifact;

/**
 * A file to begin from: a draft with the names of all that its type asks for, and all that it may say as comments. Nothing is
 * filled in but the title: what nobody said is no fact.
 */
public final class NewFile {

    private static final String CONSENT = "consent";
    /** The folder says it. */
    private static final String TYPE = "type";
    /** The first of these that a type has holds the title. */
    private static final List<String> TITLES = List.of("title", "name");

    private final Types types;
    private final Schema type;
    private final String title;
    private final FieldLines lines;

    private NewFile(Types types, Schema type, String title, LocalDate today) {
        this.types = types;
        this.type = type;
        this.title = title;
        this.lines = new FieldLines(new Examples(today));
    }

    /**
     * @param title one that is not {@link NewName#refusal refused}
     * @param types of the site, this one among them
     */
    public static Artifact of(Schema type, String title, LocalDate today, List<Schema> types) {
        String text = new NewFile(new Types(types), type, title, today).text();
        return Artifact.ofText(NewName.path(type, title, today), text);
    }

    private String text() {
        lines.comment(FieldLines.sentence(type.help()));
        title().ifPresent(field -> lines.line(field.name() + ": " + YamlText.of(title)));
        if (NewName.isDated(type)) {
            lines.comment("The day on which it is published stands in the file's name; a later day keeps it back.");
        }
        draft().ifPresent(field -> {
            lines.gap();
            lines.comment("As long as this line stands, nobody sees it on the site. Take it out when all is ready.");
            lines.line(field.name() + ": true");
        });
        needed().forEach(lines::needed);
        if (type.has(Trait.CONSENT)) {
            type.field(CONSENT).filter(field -> field.kind() == Kind.GROUP).ifPresent(lines::consent);
        }
        List<Field> possible = possible();
        if (!possible.isEmpty()) {
            lines.gap();
            lines.comment("Nothing from here on has to be filled in. To use a field, take away the # before it,");
            lines.comment("and put your own words in the place of the example.");
        }
        possible.forEach(lines::possible);
        rare();
        return type.isData() ? lines.text() : "---\n" + lines.text() + "---\n\n" + body();
    }

    private void rare() {
        List<String> names = others().filter(Field::rare).map(Field::name).toList();
        if (!names.isEmpty()) {
            lines.gap();
            lines.comment("Few files need more. There is also: " + String.join(", ", names) + ".");
        }
    }

    private Optional<Field> title() {
        return TITLES.stream()
                .flatMap(name -> type.field(name).stream())
                .filter(field -> field.kind() == Kind.TEXT && !field.many())
                .findFirst();
    }

    private Optional<Field> draft() {
        return type.field("draft").filter(field -> field.kind() == Kind.FLAG);
    }

    private Stream<Field> needed() {
        return others().filter(this::isNeeded);
    }

    private boolean isNeeded(Field field) {
        return field.required() && !isNamed(field);
    }

    /** Whether the file's name says it. */
    private boolean isNamed(Field field) {
        return field.name().equals("date") && NewName.isDated(type);
    }

    /** What is the type's own comes before what every page may say. */
    private List<Field> possible() {
        List<Field> rest = others().filter(field -> !isNeeded(field) && !isNamed(field) && !field.rare())
                .toList();
        List<Field> own = types.own(type);
        return Stream.concat(rest.stream().filter(own::contains), rest.stream().filter(field -> !own.contains(field)))
                .toList();
    }

    private Stream<Field> others() {
        List<Field> placed = Stream.concat(title().stream(), draft().stream()).toList();
        return type.fields().stream()
                .filter(field -> !placed.contains(field))
                .filter(field -> !field.name().equals(TYPE) || !types.common().contains(field))
                .filter(field -> !field.name().equals(CONSENT) || !type.has(Trait.CONSENT));
    }

    private String body() {
        return String.join("\n", SampleText.TEXT) + "\n" + (isSourced() ? "\n" + SampleText.SOURCED + "\n" : "");
    }

    /** Where a type asks for sources, its text asks for a citation. */
    private boolean isSourced() {
        return type.field("sources")
                .filter(sources -> sources.required() && sources.kind() == Kind.GROUP)
                .isPresent();
    }
}
