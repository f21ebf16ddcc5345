package org.kitepress.parse.schema;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * Finds the type of a file: what its {@code type} says, else what its folder says, else {@code page}. A file that would lose
 * the duties of a story on the way has none, and is reported.
 */
public final class TypeFinder {

    private static final String PAGE = "page";

    private final List<Schema> types;
    private final SourceFile file;
    private final ContentPath path;
    private final List<Problem> problems;

    public TypeFinder(List<Schema> types, SourceFile file, ContentPath path, List<Problem> problems) {
        this.types = types;
        this.file = file;
        this.path = path;
        this.problems = problems;
    }

    /** Of a file that is YAML and nothing else. One that is meant to guard something is not left out: its folder may only be misspelled. */
    public Optional<Schema> data() {
        Optional<Schema> type = byFolder().filter(Schema::isData);
        if (type.isEmpty()) {
            boolean guards = meant().of(home()).filter(Schema::isData).isPresent();
            List<String> folders = types.stream()
                    .filter(data -> data.isData() && !data.folder().isEmpty())
                    .map(data -> "content/" + data.folder() + "/")
                    .toList();
            problems.add(new Problem(
                    guards ? Code.FILE_UNREADABLE : Code.FILE_IGNORED,
                    "`" + file.name() + "` stands in no folder for data" + (guards ? "" : " and was left out"),
                    "move it; " + Nearest.hint(file.path(), folders),
                    file.start()));
        }
        return type;
    }

    /** Of a text, by its front matter. */
    public Optional<Schema> text(YamlNode.Mapping front) {
        Optional<YamlNode.Entry> typed = front.entries().stream()
                .filter(entry -> entry.key().equals("type"))
                .findFirst();
        Optional<Schema> type = typed.isPresent() ? byName(typed.get().value()) : byPlace(front);
        return type.filter(found -> keepsDuties(found, typed));
    }

    private Optional<Schema> byName(YamlNode typed) {
        String name = typed instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        Optional<Schema> found = named(name).filter(type -> !type.isData());
        if (found.isEmpty()) {
            List<String> known = types.stream()
                    .filter(type -> !type.isData())
                    .map(Schema::name)
                    .toList();
            String nearest = meant().of(name)
                    .filter(type -> !type.isData())
                    .map(Schema::name)
                    .orElse(name);
            problems.add(new Problem(
                    Code.NAME_UNKNOWN, "there is no type `" + name + "`", Nearest.hint(nearest, known), typed.place()));
        }
        return found;
    }

    private Optional<Schema> byPlace(YamlNode.Mapping front) {
        if (isFolderPage() && !saysMore(front)) {
            return named(PAGE);
        }
        Optional<Schema> type = byFolder();
        type.filter(Schema::isData)
                .ifPresent(data -> leftOut(
                        "is Markdown where a `" + data.name() + "` is written as YAML",
                        "end its name in `.yaml` and write its fields without `---`; a page belongs into"
                                + " another folder, or says `type: page`"));
        return type.isPresent() ? type.filter(found -> !found.isData()) : named(PAGE);
    }

    /** Whether {@code index.md} of a folder within a type's says what only that type does: {@code posts/walk/index.md} with a date. */
    private boolean saysMore(YamlNode.Mapping front) {
        Optional<Schema> page = named(PAGE);
        Optional<Schema> home =
                byFolder().filter(type -> !type.isData() && path.folders().size() > 1);
        return front.entries().stream()
                .map(YamlNode.Entry::key)
                .anyMatch(key -> home.flatMap(type -> type.field(key)).isPresent()
                        && page.flatMap(type -> type.field(key)).isEmpty());
    }

    private boolean keepsDuties(Schema found, Optional<YamlNode.Entry> typed) {
        if (found.has(Trait.CONSENT) || isFolderPage()) {
            return true;
        }
        Optional<Schema> home = byFolder();
        Place place = typed.map(YamlNode.Entry::place).orElse(file.start());
        home.filter(type -> type.has(Trait.CONSENT))
                .ifPresent(type -> problems.add(new Problem(
                        Code.FOLDER_MISNAMED,
                        "`type: " + found.name() + "` would show a file of `content/" + type.folder()
                                + "/` without its owner's consent",
                        "take the line out; if it is nobody's story, move the file to another folder",
                        place)));
        Optional<Problem> story = name().asPage(found, home, place);
        story.ifPresent(problems::add);
        return story.isEmpty() && home.filter(type -> type.has(Trait.CONSENT)).isEmpty();
    }

    /** Says of what was found to be something else that it may be a story. */
    public void doubt(Schema found, YamlNode.Mapping front) {
        name().elsewhere(found, front).ifPresent(problems::add);
    }

    private StoryName name() {
        return new StoryName(file, path, types);
    }

    /** Below a folder of stories, {@code index.md} is a story in a folder of its own. */
    private boolean isFolderPage() {
        return path.isIndex()
                && (path.folders().size() < 2
                        || byFolder().filter(type -> type.has(Trait.CONSENT)).isEmpty());
    }

    private void leftOut(String message, String hint) {
        problems.add(new Problem(
                Code.FILE_IGNORED, "`" + file.name() + "` " + message + " and was left out", hint, file.start()));
    }

    /** Made for the few files that no folder gives a type. */
    private MeantFolder meant() {
        return new MeantFolder(types);
    }

    private Optional<Schema> named(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The folder, or beside the folders the name. */
    private String home() {
        return path.folders().isEmpty() ? path.stem() : path.section();
    }

    private Optional<Schema> byFolder() {
        return types.stream()
                .filter(type ->
                        !type.folder().isEmpty() && type.folder().equals(type.standsAlone() ? home() : path.section()))
                .findFirst();
    }
}
