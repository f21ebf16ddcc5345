package org.kitepress.render.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of the pages that have a term; writes itself in as few letters as it can. */
final class PageSet {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    /** Five bits to a letter; the sixth says that more follow. */
    private static final int GAP_BITS = 5;

    private static final int BITS = 6;

    private int[] pages = new int[2];
    private int size;

    /** @param page larger than every one before */
    void add(int page) {
        if (size == pages.length) {
            pages = Arrays.copyOf(pages, 2 * size);
        }
        pages[size] = page;
        size++;
    }

    /** The set that wrote this. */
    static PageSet of(String text) {
        PageSet set = new PageSet();
        if (text.startsWith("!")) {
            set.readBits(text);
        } else {
            set.readGaps(text);
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

    private void readGaps(String text) {
        int before = -1;
        int gap = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = DIGITS.indexOf(text.charAt(i));
            gap = gap << GAP_BITS | letter & (1 << GAP_BITS) - 1;
            if (letter >> GAP_BITS == 0) {
                before += gap + 1;
                gap = 0;
                add(before);
            }
        }
    }

    /** The same set with a page, or without it. */
    PageSet with(int page, boolean present) {
        PageSet set = new PageSet();
        IntStream.concat(
                        Arrays.stream(pages, 0, size).filter(other -> other != page),
                        present ? IntStream.of(page) : IntStream.empty())
                .sorted()
                .forEach(set::add);
        return set;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The gaps between the numbers or, if those are more letters, a bit for each page after an exclamation mark. */
    String text() {
        String gaps = gaps();
        return size == 0 || gaps.length() <= 2 + pages[size - 1] / BITS ? gaps : bits();
    }

    private String gaps() {
        StringBuilder out = new StringBuilder();
        int before = -1;
        for (int i = 0; i < size; i++) {
            number(pages[i] - before - 1, 0, out);
            before = pages[i];
        }
        return out.toString();
    }

    private static void number(int value, int more, StringBuilder out) {
        if (value >> GAP_BITS > 0) {
            number(value >> GAP_BITS, 1, out);
        }
        out.append(DIGITS.charAt(value & (1 << GAP_BITS) - 1 | more << GAP_BITS));
    }

    private String bits() {
        int[] sixes = new int[1 + pages[size - 1] / BITS];
        for (int i = 0; i < size; i++) {
            sixes[pages[i] / BITS] |= 1 << pages[i] % BITS;
        }
        StringBuilder out = new StringBuilder("!");
        for (int six : sixes) {
            out.append(DIGITS.charAt(six));
        }
        return out.toString();
    }
}
