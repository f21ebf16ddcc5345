package org.kitepress.render.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.source.SourceFile;

/** Finds the tag by which a template comes back to itself. */
final class TemplateCycle {

    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*+(?:extends|include|embed|import|from)\\s++[\"']([^\"']++)[\"']");

    /** A template, and the line of it that leads back. */
    record Link(String path, int line) {}

    private final ThemeLoader loader;
    private final Deque<String> way = new ArrayDeque<>();
    private final Set<String> done = new HashSet<>();

    private TemplateCycle(ThemeLoader loader) {
        this.loader = loader;
    }

    /** The first on the way from this template; its own first line, if no tag tells. */
    static Link from(String path, ThemeLoader loader) {
        return new TemplateCycle(loader).follow(path).orElse(new Link(path, 1));
    }

    private Optional<Link> follow(String path) {
        way.push(path);
        List<String> lines = loader.text(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher tag = TAG.matcher(lines.get(i));
            while (tag.find()) {
                Optional<Link> found = next(tag.group(1), new Link(path, i + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        done.add(way.pop());
        return Optional.empty();
    }

    private Optional<Link> next(String name, Link here) {
        Optional<String> path = loader.find(name).map(SourceFile::path);
        if (path.filter(way::contains).isPresent()) {
            return Optional.of(here);
        }
        return path.filter(next -> !done.contains(next)).flatMap(this::follow);
    }
}
