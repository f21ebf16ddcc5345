package org.kitepress.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stories by the names of their files and the addresses that they ask for, whatever language a file is in and however it says so:
 * {@code stories/coat.md}, {@code stories/2026-05-01-coat.es.md}, {@code es/stories/coat.md}, {@code stories/coat-es.md} and
 * {@code stories/abrigo.es.md} with {@code slug: coat} hold one story. Which languages the site lists is not asked: a language that
 * was taken off the list takes nothing out of the story.
 */
public final class StoryFiles {

    private static final String INDEX = "index";

    private final Set<String> names = new HashSet<>();

    /** @param path of one file of a story @param slug the end of its address, where it asks for one */
    public void add(String path, Optional<String> slug) {
        Stream<String> base =
                stems(path).skip(1).findFirst().or(() -> stems(path).findFirst()).stream();
        named(path, Stream.concat(base, slug.stream())).forEach(names::add);
    }

    /** Whether a file belongs to one of the stories. */
    public boolean contains(String path, Optional<String> slug) {
        return !names.isEmpty()
                && named(path, Stream.concat(stems(path), slug.stream())).anyMatch(names::contains);
    }

    private static Stream<String> named(String path, Stream<String> stems) {
        return stems.map(
                stem -> stem.equals(INDEX) ? folders(path, 2) : folders(path, Integer.MAX_VALUE) + "/" + Slug.of(stem));
    }

    /** The name as it stands, and as it is without a language at its end. */
    private static Stream<String> stems(String path) {
        String stem = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return Stream.concat(
                        Stream.of(stem),
                        LanguageSuffix.of(stem)
                                .filter(LanguageSuffix::isLanguage)
                                .map(LanguageSuffix::base))
                .map(ContentPath::undated);
    }

    /** Those of the first few that name a language left out: a page of a folder is called by the others. */
    private static String folders(String path, int first) {
        List<String> parts = Arrays.asList(path.split("/"));
        return IntStream.range(0, parts.size() - 1)
                .filter(i -> i >= first || LanguageWord.tag(parts.get(i)).isEmpty())
                .mapToObj(i -> Slug.of(parts.get(i)))
                .collect(Collectors.joining("/"));
    }
}
