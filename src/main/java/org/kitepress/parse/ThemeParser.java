package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Language;
import org.kitepress.model.PaperStyle;
import org.kitepress.model.Settings;
import org.kitepress.model.Theme;
import org.kitepress.model.Words;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/** Understands a theme: {@code templates/}, {@code assets/}, {@code words/} and {@code paper.yaml}. */
public final class ThemeParser {

    private static final String DEFAULT = "lantern";

    private final String folder;
    private final List<SourceFile> files;
    private final boolean own;
    private final Place languages;
    private final List<Problem> problems = new ArrayList<>();

    /** @param own whether it is one of the site's @param languages where the site says what it speaks */
    private ThemeParser(String name, List<SourceFile> files, boolean own, Place languages) {
        this.folder = "themes/" + name + "/";
        this.files = files;
        this.own = own;
        this.languages = languages;
    }

    /** The theme that the settings name: one of the site's own, else one of the program's. */
    public static Result<Theme> parse(Settings settings, List<SourceFile> site, List<SourceFile> program) {
        String wanted = settings.theme();
        List<String> known = Stream.concat(site.stream(), program.stream())
                .filter(f -> f.path().startsWith("themes/"))
                .map(f -> f.path().split("/")[1])
                .distinct()
                .toList();
        String name = known.contains(wanted) ? wanted : DEFAULT;
        boolean own = site.stream().anyMatch(f -> f.path().startsWith("themes/" + name + "/"));
        ThemeParser parser = new ThemeParser(
                name, own ? site : program, own, settings.fields().placeOf("languages"));
        if (!known.contains(wanted)) {
            parser.problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "there is no theme `" + wanted + "`",
                    Nearest.hint(wanted, known),
                    settings.fields().placeOf("theme")));
        }
        return new Result<>(parser.theme(name), parser.problems);
    }

    private Theme theme(String name) {
        List<Words> words = in("words/")
                .filter(file -> file.extension().equals("yaml"))
                .map(this::words)
                .toList();
        PaperStyle paper = in("paper.yaml")
                .filter(file -> file.name().equals("paper.yaml"))
                .findFirst()
                .map(this::paper)
                .orElse(new PaperStyle(List.of()));
        return new Theme(name, in("templates/").toList(), in("assets/").toList(), words, paper);
    }

    /** The files below this part of the theme, their paths relative to it; the part itself if it is a file. */
    private Stream<SourceFile> in(String part) {
        String prefix = folder + part;
        return files.stream().filter(f -> f.path().startsWith(prefix));
    }

    private Words words(SourceFile file) {
        String tag = file.name().substring(0, file.name().indexOf('.'));
        List<Words.Word> all = new ArrayList<>();
        for (YamlNode.Entry entry : mapping(file)) {
            if (entry.value() instanceof YamlNode.Scalar scalar) {
                all.add(new Words.Word(entry.key(), scalar.text()));
            } else {
                problems.add(new Problem(
                        Code.FIELD_INVALID,
                        "`" + entry.key() + "` has to be a single value",
                        "write it as `" + entry.key() + ": …`",
                        entry.value().place()));
            }
        }
        return new Words(new Language(tag), all, own ? file.start() : languages);
    }

    private PaperStyle paper(SourceFile file) {
        return PaperStyleReader.read(new YamlNode.Mapping(mapping(file), file.start()), problems);
    }

    private List<YamlNode.Entry> mapping(SourceFile file) {
        return TextDecoder.decode(file, problems)
                .flatMap(text -> YamlReader.read(file.path(), text, 1, problems))
                .map(YamlNode.Mapping::entries)
                .orElse(List.of());
    }
}
