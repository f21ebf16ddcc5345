package org.kitepress.press.facts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kitepress.model.Target;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;

/** What stands for a link where nothing can be clicked: its address as people write it down, unless its words give it. */
public final class LinkWords {

    private LinkWords() {}

    /** A web address as people write it down: {@code example.org/help}. */
    public static String printed(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("^([^/?#]+)/$", "$1");
    }

    /** A number or mail address as people dial or type it. */
    public static String address(String url) {
        String address =
                url.replaceFirst("^\\w+:", "").replaceFirst("\\?.*", "").replace("+", "%2B");
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    /** Whether the words already give the address, in its own letters or as computers write them. */
    public static boolean says(Inline.Link link, Target.Outside outside) {
        return says(link, bare(outside.url())) || says(link, bare(link.target()));
    }

    private static String bare(String url) {
        return printed(url).replaceFirst("^www\\.", "");
    }

    /** Whether the words already give the address, however its digits are grouped. */
    public static boolean says(Inline.Link link, String address) {
        return letters(PlainText.of(link.content())).contains(letters(address));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s()+-]", "");
    }
}
