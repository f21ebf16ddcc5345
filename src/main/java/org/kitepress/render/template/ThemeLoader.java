package org.kitepress.render.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.source.SourceFile;

/**
 * Finds a theme's templates by their names and nothing else: a template cannot ask for a path. {@code page} is the theme's own
 * or else that of the theme it extends; {@code lantern/page} is the one from {@code lantern} on. Pebble knows each by its path.
 */
final class ThemeLoader implements Loader<String> {

    private static final String ENDING = ".peb";

    private final Map<String, SourceFile> byPath = new HashMap<>();
    /** The templates of each theme by their names, the nearest theme first. */
    private final Map<String, Map<String, SourceFile>> themes = new LinkedHashMap<>();

    /** @param templates those of a theme before those of the theme that it extends */
    ThemeLoader(List<SourceFile> templates) {
        for (SourceFile file : templates) {
            byPath.put(file.path(), file);
            themes.computeIfAbsent(file.path().split("/")[1], theme -> new HashMap<>())
                    .putIfAbsent(name(file), file);
        }
    }

    private static String name(SourceFile file) {
        return file.name().endsWith(ENDING)
                ? file.name().substring(0, file.name().length() - ENDING.length())
                : file.name();
    }

    /** The template that this name stands for, with its theme or without. */
    Optional<SourceFile> find(String asked) {
        String bare = asked.endsWith(ENDING) ? asked.substring(0, asked.length() - ENDING.length()) : asked;
        int slash = bare.indexOf('/');
        String theme = slash < 0 ? "" : bare.substring(0, slash);
        String name = bare.substring(slash + 1);
        return slash >= 0 && !themes.containsKey(theme)
                ? Optional.empty()
                : themes.entrySet().stream()
                        .dropWhile(entry -> slash >= 0 && !entry.getKey().equals(theme))
                        .flatMap(entry -> Optional.ofNullable(entry.getValue().get(name)).stream())
                        .findFirst();
    }

    /** The names that a template can ask for without a theme. */
    List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        themes.values().forEach(templates -> names.addAll(templates.keySet()));
        return List.copyOf(names);
    }

    /** The themes that have templates, the nearest first. */
    List<String> themes() {
        return List.copyOf(themes.keySet());
    }

    /** The text of a template by its path; empty if there is none. */
    String text(String path) {
        return Optional.ofNullable(byPath.get(path)).map(ThemeLoader::text).orElse("");
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public Reader getReader(String path) {
        String text = text(path);
        woven(text).ifPresent(at -> {
            throw new FaultException(
                    Code.TEMPLATE_BROKEN,
                    "#{",
                    "`#{` does not put anything into a text here",
                    "end the text and go on with `~`: `\"Page \" ~ leaf.number`",
                    (int) text.substring(0, at).lines().count(),
                    path);
        });
        return new StringReader(text);
    }

    /** Where a text inside of a tag has a value in its middle: Pebble lets nobody ask there what it is, or how long. */
    private static Optional<Integer> woven(String text) {
        return Stream.iterate(text.indexOf("#{"), at -> at >= 0, at -> text.indexOf("#{", at + 1))
                .filter(at -> isAfter(text, at, "{{", "}}") || isAfter(text, at, "{%", "%}"))
                .findFirst();
    }

    private static boolean isAfter(String text, int at, String begin, String end) {
        int begun = text.lastIndexOf(begin, at - 1);
        return begun >= 0 && begun > text.lastIndexOf(end, at - 1);
    }

    @Override
    public String resolveRelativePath(String asked, String path) {
        return find(asked).map(SourceFile::path).orElseThrow(() -> unknown(asked, path));
    }

    /** @param path of the template that asks */
    private PebbleException unknown(String asked, String path) {
        String name = asked.substring(asked.lastIndexOf('/') + 1);
        List<String> lines = text(path).lines().toList();
        int line = 1;
        while (line < lines.size() && !lines.get(line - 1).contains(asked)) {
            line++;
        }
        return new FaultException(
                Code.TEMPLATE_BROKEN,
                asked,
                "there is no template `" + asked.replace(ENDING, "") + "`",
                Nearest.hint(name, names()),
                line,
                path);
    }

    @Override
    public String createCacheKey(String path) {
        return path;
    }

    @Override
    public boolean resourceExists(String path) {
        return byPath.containsKey(path);
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
