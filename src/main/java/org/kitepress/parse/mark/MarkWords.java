package org.kitepress.parse.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.consent.Channel;

/** The words by which marks of any program say who may read something: {@code only print}, {@code /hide}, {@code begin private}. */
public final class MarkWords {

    private static final Set<String> HIDING = Set.of(
            ("hide hidden hiding invisible private secret spoiler internal restrict restricted protect protected nsfw noindex"
                            + " oculto oculta ocultar privado privada secreto secreta")
                    .split(" "));
    private static final Set<String> CHOOSING =
            Set.of("only", "channel", "channels", "solo", "sólo", "canal", "canales");
    private static final Set<String> CHANNELS = Stream.concat(
                    Arrays.stream(Channel.values()).map(Channel::word), Stream.of("paper", "website", "online"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> AROUND =
            Set.of("begin start end stop if not no for in on fin inicio member members text block content".split(" "));

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");

    private MarkWords() {}

    /** Whether they say that nobody is to read something, and nothing else. */
    public static boolean hide(String words) {
        List<String> all = of(words);
        return all.stream().allMatch(MarkWords::isKnown) && all.stream().anyMatch(HIDING::contains);
    }

    /** Whether they say who is to read something, and nothing else. */
    public static boolean choose(String words) {
        List<String> all = of(words);
        return all.stream().allMatch(MarkWords::isKnown)
                && (all.stream().anyMatch(CHOOSING::contains)
                        || all.stream().anyMatch(CHANNELS::contains)
                                && (words.strip().startsWith("/")
                                        || all.stream().anyMatch(AROUND::contains)));
    }

    /** Whether they name channels, and nothing else. */
    static boolean name(String words) {
        List<String> all = of(words);
        return !all.isEmpty() && CHANNELS.containsAll(all);
    }

    private static boolean isKnown(String word) {
        return Stream.of(HIDING, CHOOSING, CHANNELS, AROUND).anyMatch(some -> some.contains(word));
    }

    private static List<String> of(String words) {
        return SIGNS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
