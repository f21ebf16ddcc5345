package org.kitepress.parse.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;

/**
 * Finds the type whose folder a name was probably meant to be: the same word in another case, number, spelling, script or
 * language, or with other words around it. Types that need consent come first: in doubt, a name is theirs.
 */
final class MeantFolder {

    /** A shorter word stands in half of all others, and is one letter off from as many. */
    private static final int SHORTEST = 5;
    /** From this length on, a word may be two letters off. */
    private static final int LONG = 8;
    /** In scripts that draw a word with one sign or two. */
    private static final int SHORTEST_DRAWN = 2;

    private record Kind(Schema type, Set<String> plain, Set<String> others, Set<String> unlike) {

        /** @param type that has a folder */
        static Kind of(Schema type) {
            Set<String> plain = new HashSet<>();
            Set<String> others = new HashSet<>();
            Stream.concat(Stream.of(type.folder(), type.name()), type.also().stream())
                    .forEach(word -> (Skeleton.isAscii(word) ? plain : others)
                            .add(word.replace(" ", "").replace("-", "")));
            return new Kind(type, plain, others, Set.copyOf(type.unlike()));
        }
    }

    private final List<Kind> kinds;

    MeantFolder(List<Schema> types) {
        this.kinds = types.stream()
                .filter(type -> !type.folder().isEmpty())
                .sorted(Comparator.comparing(type -> !type.has(Trait.CONSENT)))
                .map(Kind::of)
                .toList();
    }

    /** Empty if the name is like none. */
    Optional<Schema> of(String name) {
        List<String> words = Skeleton.words(name);
        return kinds.stream()
                .filter(kind -> isLike(words, kind, Skeleton.isAscii(name)))
                .map(Kind::type)
                .findFirst();
    }

    /** The same among types that need consent. */
    Optional<Schema> story(String name) {
        return of(name).filter(type -> type.has(Trait.CONSENT));
    }

    private static boolean isLike(List<String> typed, Kind kind, boolean plain) {
        List<String> words =
                typed.stream().filter(word -> !kind.unlike().contains(word)).toList();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.size(); to++) {
                String run = joined.append(words.get(to)).toString();
                if (kind.plain().stream().anyMatch(known -> isNear(run, known))
                        || !plain && kind.others().stream().anyMatch(known -> isNear(run, drawn(known)))) {
                    return true;
                }
            }
        }
        return kind.type().has(Trait.CONSENT) && words.stream().anyMatch(word -> holdsOne(word, kind, plain));
    }

    /** Asked of stories alone: {@code forms} stands in {@code platforms}, too. */
    private static boolean holdsOne(String word, Kind kind, boolean plain) {
        return kind.plain().stream().anyMatch(known -> holds(word, known))
                || !plain && kind.others().stream().anyMatch(known -> holds(word, drawn(known)));
    }

    private static String drawn(String known) {
        return String.join("", Skeleton.words(known));
    }

    private static boolean holds(String word, String known) {
        boolean isDrawn = Character.isIdeographic(known.codePointAt(0)) || known.codePointAt(0) >= 0xAC00;
        return known.length() >= (isDrawn ? SHORTEST_DRAWN : SHORTEST) && word.contains(known);
    }

    private static boolean isNear(String word, String known) {
        int shorter = Math.min(word.length(), known.length());
        int reach = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
        return word.equals(known)
                || Math.abs(word.length() - known.length()) <= reach && Nearest.distance(word, known) <= reach;
    }
}
