package org.kitepress.parse.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Value;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.parse.yaml.ProgramYaml;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * Understands a theme: {@code templates/}, {@code assets/}, {@code words/} and {@code paper.yaml}. What it has itself goes before
 * what the theme has that it extends: template by template, word by word, role by role.
 */
public final class ThemeParser {

    private final List<ThemeFolder> chain;
    private final Place languages;
    private final ProgramYaml yaml;
    private final List<Problem> problems;

    /**
     * @param chain the nearest first
     * @param languages where the site says what it speaks
     */
    private ThemeParser(List<ThemeFolder> chain, Place languages, ProgramYaml yaml, List<Problem> problems) {
        this.chain = chain;
        this.yaml = yaml;
        this.languages = languages;
        this.problems = problems;
    }

    /** The theme that the settings name, one of the site's own or else of the program's, with all that it extends. */
    public static Result<Theme> parse(Settings settings, List<SourceFile> site, List<SourceFile> program) {
        return parse(settings, site, program, ProgramYaml.unread());
    }

    /**
     * The same.
     *
     * @param yaml of the program's files, which may be known
     */
    public static Result<Theme> parse(
            Settings settings, List<SourceFile> site, List<SourceFile> program, ProgramYaml yaml) {
        List<Problem> problems = new ArrayList<>();
        Value.Text wanted = new Value.Text(settings.theme(), settings.fields().placeOf("theme"));
        List<ThemeFolder> chain = ThemeChain.of(wanted, site, program, problems);
        ThemeParser parser = new ThemeParser(chain, settings.fields().placeOf("languages"), yaml, problems);
        return new Result<>(parser.theme(), problems);
    }

    private Theme theme() {
        chain.stream().filter(ThemeFolder::own).forEach(theme -> ThemeFiles.check(theme, problems));
        return new Theme(
                chain.get(0).name(),
                chain.stream().flatMap(theme -> theme.in("templates")).toList(),
                assets(),
                words(),
                paper(),
                chain.stream().filter(ThemeFolder::own).map(ThemeFolder::name).collect(Collectors.toSet()));
    }

    /** Of those that have the same name in several themes, the first; what begins with a dot steers a server, and is shown to nobody. */
    private List<SourceFile> assets() {
        Map<String, SourceFile> byName = new LinkedHashMap<>();
        for (ThemeFolder theme : chain) {
            int from = ("themes/" + theme.name()).length();
            theme.in("assets")
                    .filter(file -> !file.name().startsWith("."))
                    .forEach(file -> byName.putIfAbsent(file.path().substring(from), file));
        }
        return List.copyOf(byName.values());
    }

    private List<Words> words() {
        Map<Language, Words> spoken = new LinkedHashMap<>();
        for (ThemeFolder theme : chain) {
            theme.in("words")
                    .filter(file -> file.extension().equals("yaml"))
                    .map(file -> words(file, theme.own()))
                    .forEach(words -> spoken.merge(words.language(), words, ThemeParser::merged));
        }
        return List.copyOf(spoken.values());
    }

    private Words words(SourceFile file, boolean own) {
        String tag = file.name().substring(0, file.name().indexOf('.'));
        Map<String, String> all = new HashMap<>();
        if (own) {
            WordKeys.check(ThemeFolder.entries(file, new ArrayList<>()), chain, problems);
        }
        List<YamlNode.Entry> entries =
                own ? ThemeFolder.entries(file, problems) : yaml.read(file).entries();
        for (YamlNode.Entry entry : entries) {
            if (entry.value() instanceof YamlNode.Scalar scalar) {
                all.putIfAbsent(entry.key(), scalar.text());
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

    private static Words merged(Words near, Words far) {
        Map<String, String> all = new HashMap<>(far.all());
        all.putAll(near.all());
        return new Words(near.language(), all, near.place());
    }

    /** The first to dress something is the one that counts. */
    private PaperStyle paper() {
        return new PaperStyle(chain.stream()
                .flatMap(theme -> theme.file("paper.yaml").stream())
                .map(file -> new YamlNode.Mapping(ThemeFolder.entries(file, problems), file.start()))
                .map(roles -> PaperStyleReader.read(roles, problems).roles())
                .flatMap(Collection::stream)
                .toList());
    }
}
