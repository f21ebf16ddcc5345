package org.kitepress.parse.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.LanguageWord;
import org.kitepress.model.settings.Settings;
import org.kitepress.source.Composed;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * Every folder under {@code content/} belongs to a type, or to pages on purpose. A name that is nearly a type's is an error: its
 * files would be pages, which have the fewest duties. Nobody declares that away for a folder of stories.
 */
public final class FolderCheck {

    private static final Set<String> TEXTS = Set.of("md", "yaml", "yml");
    private static final String DATA = "data";

    private final Settings settings;
    private final List<Schema> types;
    private final MeantFolder meant;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    /** The first file of a folder that is named like a story. */
    private final Map<String, String> stories = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    private FolderCheck(List<Schema> types, Settings settings) {
        this.types = types;
        this.settings = settings;
        this.meant = new MeantFolder(types);
        settings.folders().forEach(name -> declared.add(Composed.of(name.text())));
    }

    /** What is wrong with the folders that hold texts; each is told once. */
    public static List<Problem> problems(List<SourceFile> files, List<Schema> types, Settings settings) {
        FolderCheck check = new FolderCheck(types, settings);
        settings.folders().forEach(check::declaration);
        List<SourceFile> texts = files.stream()
                .filter(file -> file.path().startsWith("content/") && TEXTS.contains(file.extension()))
                .toList();
        texts.forEach(check::name);
        texts.forEach(file -> check.folders(check.path(file)));
        return check.problems;
    }

    private ContentPath path(SourceFile file) {
        return ContentPath.of(file.path(), settings.languages());
    }

    private void name(SourceFile file) {
        ContentPath path = path(file);
        if (!path.section().isEmpty()
                && byFolder(path.section()).isEmpty()
                && meant.story(path.slug()).isPresent()) {
            stories.putIfAbsent(path.section(), file.name());
        }
    }

    private void declaration(Value.Text name) {
        Optional<Schema> owner = byFolder(name.text());
        Optional<Schema> story = meant.story(name.text());
        if (owner.isPresent() || story.isPresent()) {
            Schema type = owner.or(() -> story).orElseThrow();
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + name.text() + "` is " + (owner.isPresent() ? "" : "named like ") + "the folder of the type `"
                            + type.name() + "`, and cannot be one of plain pages",
                    "take it out" + (owner.isPresent() ? "" : ", and rename the folder"),
                    name.place()));
        }
    }

    private void folders(ContentPath path) {
        if (path.folders().isEmpty() || !seen.add(String.join("/", path.folders()))) {
            return;
        }
        Optional<Schema> owner = byFolder(path.section());
        if (owner.isEmpty() && !path.section().equals(DATA)) {
            top(path.section());
        }
        boolean open = owner.filter(type -> type.has(Trait.CONSENT) || type.has(Trait.PAGELESS))
                .isEmpty();
        if (open && !path.section().equals(DATA)) {
            below(path.folders(), owner.map(Schema::name).orElse("page"));
        }
    }

    private void top(String name) {
        Optional<Schema> like = meant.of(name).filter(type -> type.has(Trait.CONSENT) || !declared.contains(name));
        if (!seen.add("/" + name)) {
            return;
        }
        if (like.isPresent()) {
            misnamed(name, like.get(), "page");
        } else if (!declared.contains(name)) {
            undeclared(name);
        }
    }

    /** A folder of stories within another one. */
    private void below(List<String> folders, String type) {
        for (int depth = 1; depth < folders.size(); depth++) {
            String folder = String.join("/", folders.subList(0, depth + 1));
            meant.story(folders.get(depth))
                    .filter(story -> seen.add("/" + folder))
                    .ifPresent(story -> misnamed(folder, story, type));
        }
    }

    private void misnamed(String folder, Schema type, String instead) {
        String home = "`content/" + type.folder() + "/`";
        problems.add(new Problem(
                Code.FOLDER_MISNAMED,
                "`content/" + folder + "/` is named like " + home + ", and its files would be of the type `" + instead
                        + "`",
                "did you mean " + home + "? "
                        + (type.has(Trait.CONSENT)
                                ? "Move the files there; if they are nobody's stories, give the folder another name"
                                : "Move the files there, or add `" + folder + "` to `folders` in `site.yaml`"),
                new Place("content/" + folder, 1, 1)));
    }

    private void undeclared(String name) {
        String folder = "`content/" + name + "/`";
        Optional<String> language = LanguageWord.tag(name);
        problems.add(
                language.isPresent()
                        ? new Problem(
                                Code.LANGUAGE_UNLISTED,
                                folder + " is named like a language, and no language of the site is written so",
                                "add `" + language.get()
                                        + "` to `languages` in `site.yaml`, or name the folder as it stands there; a folder of plain pages is added to `folders`",
                                new Place("content/" + name, 1, 1))
                        : new Problem(
                                Code.FOLDER_UNDECLARED,
                                folder + " belongs to no type, so its files are plain pages",
                                plain(name),
                                new Place("content/" + name, 1, 1)));
    }

    private String plain(String name) {
        return stories.containsKey(name)
                ? "`" + stories.get(name)
                        + "` in it is named like a story, and what somebody lived through belongs into " + stories()
                        + ": move it there, before anything else"
                : "add `" + name
                        + "` to `folders` in `site.yaml` if that is meant; what somebody lived through belongs into "
                        + stories() + ". " + Nearest.hint(name, folders());
    }

    private String stories() {
        return types.stream()
                .filter(type -> type.has(Trait.CONSENT))
                .map(type -> "`content/" + type.folder() + "/`")
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private List<String> folders() {
        return types.stream()
                .map(Schema::folder)
                .filter(folder -> !folder.isEmpty())
                .toList();
    }

    private Optional<Schema> byFolder(String name) {
        return types.stream()
                .filter(type -> !type.folder().isEmpty() && type.folder().equals(name))
                .findFirst();
    }
}
