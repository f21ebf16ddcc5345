package org.kitepress.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.source.SourceFile;

/** The templates that one extends: the last of them makes the frame of the page. */
final class Lineage {

    private static final Pattern EXTENDS = Pattern.compile("\\{%-?\\s*+extends\\s++[\"']([^\"']++)[\"']");

    private Lineage() {}

    /** The paths of a template and of all that it extends, as far as can be read from them. */
    static List<String> of(String path, ThemeLoader loader) {
        List<String> paths = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent() && !paths.contains(next.get())) {
            paths.add(next.get());
            next = extended(next.get(), loader);
        }
        return List.copyOf(paths);
    }

    private static Optional<String> extended(String path, ThemeLoader loader) {
        Matcher tag = EXTENDS.matcher(loader.text(path));
        return tag.find() ? loader.find(tag.group(1)).map(SourceFile::path) : Optional.empty();
    }
}
