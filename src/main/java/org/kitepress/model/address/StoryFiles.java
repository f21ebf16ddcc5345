package org.kitepress.model.address;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.model.language.LanguageSuffix;
import org.kitepress.model.language.LanguageWord;

/**
 * Stories by the names of their files and the addresses that they ask for, whatever language a file is in and however it says so:
 * {@code stories/coat.md}, {@code stories/2026-05-01-coat.es.md}, {@code es/stories/coat.md}, {@code stories/coat-es.md} and
 * {@code stories/abrigo.es.md} with {@code slug: coat} hold one story. Which languages the site lists is not asked: a language that
 * was taken off the list takes nothing out of the story.
 */
public final class StoryFiles {

    private static final String INDEX = "index";

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> languages = new HashMap<>();

    /** Where a file stands without the date before its name, or by the end of an address that it asks for. */
    private record Address(String name, String language) {}

    /**
     * @param path of one file of a story
     * @param slug the end of its address, where it asks for one
     */
    public void add(String path, Optional<String> slug) {
        List<String> stems = stems(path).toList();
        names.add(name(path, stems.get(stems.size() > 1 ? 1 : 0)));
        addresses(path, slug).forEach(own -> languages
                .computeIfAbsent(own.name(), name -> new HashSet<>())
                .add(own.language()));
    }

    /** Whether a file belongs to one of the stories: in its own language by its name, in others by its address, too. */
    public boolean contains(String path, Optional<String> slug) {
        return !names.isEmpty()
                && (stems(path).anyMatch(stem -> names.contains(name(path, stem)))
                        || addresses(path, slug).anyMatch(this::isInAnotherLanguage));
    }

    private boolean isInAnotherLanguage(Address own) {
        return languages.getOrDefault(own.name(), Set.of()).stream()
                .anyMatch(language -> !language.equals(own.language()));
    }

    private static Stream<Address> addresses(String path, Optional<String> slug) {
        String language = language(path);
        return Stream.concat(stems(path).map(ContentPath::undated), slug.stream())
                .map(stem -> new Address(name(path, stem), language));
    }

    private static String name(String path, String stem) {
        return stem.equals(INDEX) ? folders(path, 2) : folders(path, Integer.MAX_VALUE) + "/" + Slug.of(stem);
    }

    /** As far as its path tells: that of the site's first language is empty. */
    private static String language(String path) {
        return Stream.concat(
                        LanguageSuffix.of(stem(path)).flatMap(suffix -> suffix.tag().stream()),
                        Arrays.stream(path.substring(0, path.lastIndexOf('/')).split("/"))
                                .flatMap(folder -> LanguageWord.tag(folder).stream()))
                .findFirst()
                .orElse("");
    }

    /** The name as it stands, and as it is without a language at its end. */
    private static Stream<String> stems(String path) {
        String stem = stem(path);
        return Stream.concat(
                Stream.of(stem),
                LanguageSuffix.of(stem).filter(LanguageSuffix::isLanguage).map(LanguageSuffix::base));
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
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
