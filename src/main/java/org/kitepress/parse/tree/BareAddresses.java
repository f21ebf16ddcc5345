package org.kitepress.parse.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/**
 * Makes links of addresses that stand in a sentence without any sign around them, as the extended autolinks of GFM (0.29) are:
 * what begins with {@code https://}, {@code http://} or {@code www.}, and mail addresses. Signs that no address has end one;
 * those that end a sentence are no part of it.
 */
public final class BareAddresses {

    private static final String HOST = "[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++";
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}<\\\\/:@.=&%#?+-])(?i:https?://|(?<www>www\\.))" + HOST
                    + "[^\\s\\p{Cc}\\p{Cf}<>\"`{}|^\\\\\u00A0“”„«»]*+"
                    + "|(?<![\\p{L}\\p{N}<._+@/-])(?<mail>[\\p{L}\\p{N}._+-]++@" + HOST + ")(?<!-)(?![_@/])");

    private int links;

    /** What stands in a link stays as it is. */
    public <T> T inLink(Supplier<T> content) {
        links++;
        try {
            return content.get();
        } finally {
            links--;
        }
    }

    /**
     * A line with its addresses as links.
     *
     * @param place where the next of them stands, as it was typed
     */
    public List<Inline> linked(List<Inline> line, Function<String, Place> place) {
        return mayHold(line) ? split(line, place) : line;
    }

    private boolean mayHold(List<Inline> line) {
        return links == 0
                && line.stream().anyMatch(inline -> inline instanceof Inline.Words words && mayHold(words.text()));
    }

    private static boolean mayHold(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.") || text.contains("WWW.");
    }

    private static List<Inline> split(List<Inline> line, Function<String, Place> place) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Words words) {
                split(words.text(), place, out);
            } else {
                out.add(inline);
            }
        }
        return List.copyOf(out);
    }

    private static void split(String text, Function<String, Place> place, List<Inline> out) {
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            words(text.substring(from, address.start()), out);
            from = address.start() + AddressEnd.of(address.group());
            String typed = text.substring(address.start(), from);
            out.add(new Inline.Link(scheme(address) + typed, "", List.of(new Inline.Words(typed)), place.apply(typed)));
        }
        words(text.substring(from), out);
    }

    /** GFM's own: a host that has no `https` would be lost with it, and one that has leads there. */
    private static String scheme(Matcher address) {
        if (address.group("mail") != null) {
            return "mailto:";
        }
        return address.group("www") == null ? "" : "http://";
    }

    private static void words(String text, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Inline.Words(text));
        }
    }
}
