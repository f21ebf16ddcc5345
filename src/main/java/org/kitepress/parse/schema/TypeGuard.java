package org.kitepress.parse.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;

/** Looks at a type that a site describes before anything is made of it: it may add and be stricter, and never take away. */
final class TypeGuard {

    /** Folders under {@code content/} that hold something else than pages of a type. */
    private static final Set<String> RESERVED = Set.of("types", "data", "wording", "mailroom");

    /** What would make other files of a type that is there already. */
    private static final Set<String> CHANGING = Set.of(Trait.DATA.word(), Trait.PAGELESS.word());

    private final TypeFile file;
    private final List<Schema> schemas;
    private final List<Field> common;
    private final List<Problem> problems;
    private final int before;

    TypeGuard(TypeFile file, List<Schema> schemas, List<Field> common, List<Problem> problems) {
        this.file = file;
        this.schemas = schemas;
        this.common = common;
        this.problems = problems;
        this.before = problems.size();
    }

    /** Whether a schema can be made of it; what keeps it from being one is reported. */
    boolean isRight() {
        Schema meta = named("type").orElseThrow();
        FieldsReader.read(file.node(), meta, problems);
        if (isFine()) {
            FieldGuard fields = new FieldGuard(meta.field("fields").orElseThrow(), problems);
            SchemaBuilder.child(file.node(), "fields").ifPresent(node -> fields.check((YamlNode.Mapping) node));
        }
        if (isFine()) {
            name();
        }
        if (isFine()) {
            named(file.name()).ifPresentOrElse(this::addition, this::ownType);
        }
        return isFine();
    }

    private boolean isFine() {
        return problems.size() == before;
    }

    private void name() {
        if (TypeParser.FIXED.contains(file.name())) {
            broken(
                    "`" + file.name() + "` cannot be changed by a site",
                    "give the type another name",
                    file.file().start());
        } else if (!FieldGuard.NAME.matcher(file.name()).matches()) {
            broken(
                    "`" + file.name() + "` cannot be the name of a type",
                    "rename the file: small letters, digits and hyphens, such as `recipe.yaml`",
                    file.file().start());
        }
    }

    private void addition(Schema known) {
        for (String key : List.of("folder", "extends", "unlike")) {
            if (SchemaBuilder.child(file.node(), key).isPresent()) {
                broken(
                        "`" + known.name() + "` is there already, and its `" + key + "` stays as it is",
                        "take the line out, or give your type a name of its own",
                        file.placeOf(key));
            }
        }
        traits().stream()
                .filter(CHANGING::contains)
                .forEach(word -> broken(
                        "`" + known.name() + "` cannot become `" + word + "`",
                        "take it out, or give your type a name of its own",
                        file.placeOf("traits")));
        stricter(known.fields());
    }

    private void ownType() {
        Optional<Schema> base = file.base().flatMap(this::named);
        if (file.base().isPresent() && base.isEmpty()) {
            unknownBase(file.base().get());
            return;
        }
        if (base.isPresent()
                && traits().contains(Trait.DATA.word())
                && !base.get().isData()) {
            broken(
                    "a type that is `data` cannot extend `" + base.get().name() + "`, which has a text",
                    "take one of the two out",
                    file.placeOf("traits"));
        }
        folder();
        boolean hasCommon = base.isEmpty() && !traits().contains(Trait.DATA.word());
        stricter(base.map(Schema::fields).orElse(hasCommon ? common : List.of()));
    }

    private void unknownBase(String typed) {
        List<String> known = schemas.stream()
                .map(Schema::name)
                .filter(name -> !TypeParser.FIXED.contains(name))
                .toList();
        problems.add(new Problem(
                Code.NAME_UNKNOWN,
                "there is no type `" + typed + "`",
                Nearest.hint(typed, known),
                file.placeOf("extends")));
    }

    private void folder() {
        String folder = SchemaBuilder.text(file.node(), "folder").orElse(file.name());
        Optional<Schema> owner =
                schemas.stream().filter(s -> s.folder().equals(folder)).findFirst();
        if (owner.isPresent() || RESERVED.contains(folder)) {
            broken(
                    "the folder `" + folder + "` belongs to "
                            + owner.map(s -> "the type `" + s.name() + "`").orElse("the program") + " already",
                    "give the type a `folder` of its own",
                    file.placeOf("folder"));
        } else if (!FieldGuard.NAME.matcher(folder).matches()) {
            broken(
                    "`" + folder + "` cannot be the folder of a type",
                    "write one name in small letters, such as `recipes`",
                    file.placeOf("folder"));
        } else {
            story(folder);
        }
    }

    /** A folder whose name says that it holds stories holds nothing that is shown without consent. */
    private void story(String folder) {
        boolean isStory = traits().contains(Trait.CONSENT.word())
                || file.base()
                        .flatMap(this::named)
                        .filter(base -> base.has(Trait.CONSENT))
                        .isPresent();
        new MeantFolder(schemas)
                .story(folder)
                .filter(type -> !isStory)
                .ifPresent(type -> broken(
                        "the folder `" + folder + "` is named like that of the type `" + type.name()
                                + "`, whose files need consent",
                        "write `extends: " + type.name()
                                + "`, or `traits: [consent]`; if they are nobody's stories, give the folder another name",
                        file.placeOf("folder")));
    }

    private List<String> traits() {
        return SchemaBuilder.texts(file.node(), "traits");
    }

    private void stricter(List<Field> inherited) {
        SchemaBuilder.child(file.node(), "fields")
                .ifPresent(node -> FieldStrictness.check(inherited, (YamlNode.Mapping) node, problems));
    }

    private Optional<Schema> named(String name) {
        return schemas.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.TYPE_BROKEN, message, hint, place));
    }
}
