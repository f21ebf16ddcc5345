package org.kitepress.model.format;

import java.util.List;
import java.util.Set;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.mailroom.MailRoom.Way;

/** A format with pages of its own: a PDF that looks the same everywhere. */
public enum PaperFormat implements Format {
    /** Two columns on office paper. */
    LETTER(envelope(), Binding.NONE, true, "letter.pdf"),
    /** One column for screens and tablets, with links. */
    READING(Set.of(), Binding.NONE, false, "reading.pdf"),
    /** One column of 18 points. */
    LARGE_PRINT(envelope(), Binding.NONE, true, "large-print.pdf"),
    /** Half a letter, folded in the middle: for printers that print both sides, and in two parts for those that don't. */
    BOOKLET(
            envelope(),
            Binding.FOLD,
            true,
            "booklet.pdf",
            "booklet-manual-duplex-fronts.pdf",
            "booklet-manual-duplex-backs.pdf"),
    /** One sheet, both sides, folded in three. */
    BROCHURE(envelope(), Binding.FOLD, false, 6, "brochure.pdf"),
    /** Four cards a sheet, for jails that take nothing else. */
    POSTCARD(Set.of(Way.POSTCARDS), Binding.NONE, false, "postcard.pdf"),
    /** One sheet, eight pages, one cut, no staple. */
    ZINE(envelope(), Binding.FOLD, false, 8, "zine.pdf");

    private final Set<Way> ways;
    private final Binding binding;
    private final boolean slip;
    private final int mostPages;
    private final List<String> files;

    /** One that fills as many sheets as it needs. */
    PaperFormat(Set<Way> ways, Binding binding, boolean slip, String... files) {
        this(ways, binding, slip, Integer.MAX_VALUE, files);
    }

    PaperFormat(Set<Way> ways, Binding binding, boolean slip, int mostPages, String... files) {
        this.ways = ways;
        this.binding = binding;
        this.slip = slip;
        this.mostPages = mostPages;
        this.files = List.of(files);
    }

    /** What is mailed in an envelope may be called one or the other. */
    private static Set<Way> envelope() {
        return Set.of(Way.LETTERS, Way.PUBLICATIONS);
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public Channel channel() {
        return Channel.PRINT;
    }

    @Override
    public Set<Way> ways() {
        return ways;
    }

    @Override
    public Binding binding() {
        return binding;
    }

    /** Whether it ends with the reply slip, on a page of its own. */
    public boolean hasSlip() {
        return slip;
    }

    /** What fits the one sheet that it is folded from; as many as there are, if it is not. */
    public int mostPages() {
        return mostPages;
    }

    /** Whether it is read on a screen, where people follow links: it is not mailed. */
    public boolean isForScreens() {
        return ways.isEmpty();
    }
}
