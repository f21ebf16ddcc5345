package org.kitepress.parse.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Value;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.SourceFile;

/**
 * The files of one theme.
 *
 * @param own whether it is one of the site's, and not of the program's
 */
record ThemeFolder(String name, List<SourceFile> files, boolean own) {

    private static final String EXTENDS = "extends";

    /** The theme of this name among these files; empty if there is none. */
    static Optional<ThemeFolder> of(String name, List<SourceFile> files, boolean own) {
        String folder = "themes/" + name + "/";
        List<SourceFile> its =
                files.stream().filter(file -> file.path().startsWith(folder)).toList();
        return its.isEmpty() ? Optional.empty() : Optional.of(new ThemeFolder(name, its, own));
    }

    /** The files below this part of the theme. */
    Stream<SourceFile> in(String part) {
        String prefix = "themes/" + name + "/" + part + "/";
        return files.stream().filter(file -> file.path().startsWith(prefix));
    }

    /** A file that stands beside the folders. */
    Optional<SourceFile> file(String file) {
        String path = "themes/" + name + "/" + file;
        return files.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /** The theme that this one extends, as {@code theme.yaml} says; what else stands there is reported. */
    Optional<Value.Text> base(List<Problem> problems) {
        List<Value.Text> bases = file("theme.yaml").stream()
                .flatMap(file -> entries(file, problems).stream())
                .flatMap(entry -> base(entry, problems).stream())
                .toList();
        return bases.stream().findFirst();
    }

    private static Optional<Value.Text> base(YamlNode.Entry entry, List<Problem> problems) {
        if (!entry.key().equals(EXTENDS)) {
            problems.add(new Problem(
                    Code.FIELD_UNKNOWN,
                    "`" + entry.key() + "` is not a field of `theme.yaml`",
                    Nearest.hint(entry.key(), List.of(EXTENDS)),
                    entry.place()));
        } else if (entry.value() instanceof YamlNode.Scalar name && !name.text().isBlank()) {
            return Optional.of(new Value.Text(name.text(), name.place()));
        } else {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`extends` has to be the name of a theme",
                    "write it as `extends: lantern`",
                    entry.value().place()));
        }
        return Optional.empty();
    }

    /** What is wrong with a theme that extends none, and has no word of its own either. */
    Optional<Problem> alone() {
        return own && in("words").findAny().isEmpty()
                ? Optional.of(new Problem(
                        Code.FIELD_MISSING,
                        "the theme `" + name + "` extends no other one, and cannot make a page by itself",
                        "write `themes/" + name + "/theme.yaml` with one line, `extends: lantern`",
                        file("theme.yaml").orElse(files.get(0)).start()))
                : Optional.empty();
    }

    /** The fields of one of its files; none, and reported, if it cannot be read. */
    static List<YamlNode.Entry> entries(SourceFile file, List<Problem> problems) {
        return TextDecoder.decode(file, problems)
                .flatMap(text -> YamlReader.read(file.path(), text, 1, problems))
                .map(YamlNode.Mapping::entries)
                .orElse(List.of());
    }
}
