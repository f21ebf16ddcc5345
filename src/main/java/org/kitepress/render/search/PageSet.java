package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The numbers of the pages that have a term; writes itself in as few letters as it can. */
final class PageSet {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    /** Five bits to a letter; the sixth says that more follow. */
    private static final int GAP_BITS = 5;

    private static final int BITS = 6;

    /** The gaps between the numbers, as they are written: a number takes a byte or two. */
    private byte[] gaps = {};

    private int size;
    private int last = -1;

    /** @param page larger than every one before */
    void add(int page) {
        number(page - last - 1, 0);
        last = page;
    }

    private void number(int value, int more) {
        if (value >> GAP_BITS > 0) {
            number(value >> GAP_BITS, 1);
        }
        if (size == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * size + 2);
        }
        gaps[size++] = (byte) DIGITS.charAt(value & (1 << GAP_BITS) - 1 | more << GAP_BITS);
    }

    /** The set that wrote this. */
    static PageSet of(String text) {
        PageSet set = new PageSet();
        if (text.startsWith("!")) {
            set.readBits(text);
        } else {
            readGaps(text, set::add);
        }
        return set;
    }

    private void readBits(String text) {
        for (int i = 1; i < text.length(); i++) {
            int six = DIGITS.indexOf(text.charAt(i));
            for (int bit = 0; bit < BITS; bit++) {
                if ((six >> bit & 1) == 1) {
                    add((i - 1) * BITS + bit);
                }
            }
        }
    }

    private static void readGaps(String text, IntConsumer pages) {
        int before = -1;
        int gap = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = DIGITS.indexOf(text.charAt(i));
            gap = gap << GAP_BITS | letter & (1 << GAP_BITS) - 1;
            if (letter >> GAP_BITS == 0) {
                before += gap + 1;
                gap = 0;
                pages.accept(before);
            }
        }
    }

    /** The same set with a page, or without it. */
    PageSet with(int page, boolean present) {
        PageSet set = new PageSet();
        IntStream.concat(pages().filter(other -> other != page), present ? IntStream.of(page) : IntStream.empty())
                .sorted()
                .forEach(set::add);
        return set;
    }

    private IntStream pages() {
        IntStream.Builder pages = IntStream.builder();
        readGaps(gaps(), pages::add);
        return pages.build();
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The gaps between the numbers or, if those are more letters, a bit for each page after an exclamation mark. */
    String text() {
        return size <= 2 + last / BITS ? gaps() : bits();
    }

    private String gaps() {
        return new String(gaps, 0, size, StandardCharsets.US_ASCII);
    }

    private String bits() {
        int[] sixes = new int[1 + last / BITS];
        pages().forEach(page -> sixes[page / BITS] |= 1 << page % BITS);
        StringBuilder out = new StringBuilder("!");
        for (int six : sixes) {
            out.append(DIGITS.charAt(six));
        }
        return out.toString();
    }
}
