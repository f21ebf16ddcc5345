package org.kitepress.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.LanguageSuffix;
import org.kitepress.model.LanguageWord;
import org.kitepress.model.Slug;

/**
 * Stories by the names of their files, whatever language a file is in and however it says so: {@code stories/coat.md},
 * {@code stories/coat.es.md}, {@code es/stories/coat.md} and {@code stories/coat-es.md} hold one story. Which languages the site
 * lists is not asked: a language that was taken off the list takes nothing out of the story.
 */
final class StoryFiles {

    private final Set<String> names = new HashSet<>();

    /** @param path of one file of a story */
    void add(String path) {
        names.add(bases(path).findFirst().orElseGet(() -> name(folders(path), stem(path))));
    }

    /** Whether a file belongs to one of the stories. */
    boolean contains(String path) {
        return !names.isEmpty()
                && (names.contains(name(folders(path), stem(path)))
                        || bases(path).anyMatch(names::contains));
    }

    private Stream<String> bases(String path) {
        return LanguageSuffix.of(stem(path))
                .filter(LanguageSuffix::isLanguage)
                .map(suffix -> name(folders(path), suffix.base()));
    }

    private static String name(String folders, String stem) {
        return folders + "/" + Slug.of(stem);
    }

    private static String folders(String path) {
        List<String> parts = List.of(path.split("/"));
        return parts.subList(0, parts.size() - 1).stream()
                .filter(folder -> LanguageWord.tag(folder).isEmpty())
                .map(Slug::of)
                .collect(Collectors.joining("/"));
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
