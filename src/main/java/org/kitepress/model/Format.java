package org.kitepress.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kitepress.diag.Keyword;

/** A shape that an edition is made in. */
public enum Format implements Keyword {
    /** Two columns on office paper. */
    LETTER("letter.pdf"),
    /** One column for screens and tablets, with links. */
    READING("reading.pdf"),
    /** One column of 18 points. */
    LARGE_PRINT("large-print.pdf"),
    /** Half a letter, folded in the middle: for printers that print both sides, and in two parts for those that don't. */
    BOOKLET("booklet.pdf", "booklet-manual-duplex-fronts.pdf", "booklet-manual-duplex-backs.pdf"),
    /** One sheet, both sides, folded in three. */
    BROCHURE("brochure.pdf"),
    /** Four cards a sheet, for jails that take nothing else. */
    POSTCARD("postcard.pdf"),
    /** One sheet, eight pages, one cut, no staple. */
    ZINE("zine.pdf"),
    /** Plain text for the message systems of prisons, as many files as a system needs. */
    MESSAGES("messages"),
    /** A book for readers and tablets. */
    EPUB("edition.epub");

    private final List<String> files;

    Format(String... files) {
        this.files = List.of(files);
    }

    /** What is made of it, the most useful first. */
    public List<String> files() {
        return files;
    }

    /** What fits the one sheet that it is folded from; as many as there are, if it is not. */
    public int mostPages() {
        return this == ZINE ? 8 : this == BROCHURE ? 6 : Integer.MAX_VALUE;
    }

    /** The first of its files. */
    public String file() {
        return files.get(0);
    }

    /** Whether the press makes it: all but the book. */
    public boolean isPressed() {
        return this != EPUB;
    }

    /** What people call its kind of file: {@code PDF}, {@code EPUB}. */
    public String kind() {
        return file().substring(file().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Keyword.of(word, values());
    }
}
