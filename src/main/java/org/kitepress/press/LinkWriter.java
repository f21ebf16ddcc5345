package org.kitepress.press;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kitepress.model.Target;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;

/** Links on paper, where nothing can be clicked: words, and a note that gives the address. */
final class LinkWriter {

    private static final Look CALL = Look.of(
            "font-family",
            "Serif",
            "font-size",
            "0.68em",
            "font-weight",
            "normal",
            "font-style",
            "normal",
            "baseline-shift",
            "super");

    private final Galley galley;
    private final FoWriter fo;

    LinkWriter(Galley galley) {
        this.galley = galley;
        this.fo = galley.fo();
    }

    void link(Inline.Link link, Runnable words) {
        Target target = galley.target(link.target());
        if (galley.style().layout().hasLinks()) {
            new LiveLink(galley).link(target, PlainText.of(link.content()), words);
        } else {
            words.run();
            printed(link, target);
        }
    }

    private void printed(Inline.Link link, Target target) {
        if (target instanceof Target.Outside outside && !says(link, outside)) {
            call(new NoteList.Entry.Address(outside.url()));
        } else if (target instanceof Target.Contact contact) {
            contact(link, address(contact.url()));
        } else if (target instanceof Target.ToPage page) {
            new PageCall(galley).call(page);
        }
    }

    /** The raised number of a note. */
    void call(NoteList.Entry note) {
        fo.inline(CALL, () -> fo.text(String.valueOf(galley.notes().number(note))));
    }

    /** A web address as people write it down: {@code example.org/help}. */
    static String printed(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("^([^/?#]+)/$", "$1");
    }

    private void contact(Inline.Link link, String address) {
        if (!says(link, address)) {
            fo.text(" (" + address + ")");
        }
    }

    /** A number or mail address as people dial or type it. */
    static String address(String url) {
        String address =
                url.replaceFirst("^\\w+:", "").replaceFirst("\\?.*", "").replace("+", "%2B");
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    /** Whether the words already give the address, in its own letters or as computers write them. */
    static boolean says(Inline.Link link, Target.Outside outside) {
        return says(link, bare(outside.url())) || says(link, bare(link.target()));
    }

    private static String bare(String url) {
        return printed(url).replaceFirst("^www\\.", "");
    }

    /** Whether the words already give the address, however its digits are grouped. */
    static boolean says(Inline.Link link, String address) {
        return letters(PlainText.of(link.content())).contains(letters(address));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s()+-]", "");
    }
}
