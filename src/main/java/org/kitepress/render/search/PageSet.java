package org.kitepress.render.search;

import java.util.BitSet;

/** Writes a set of page numbers in as few letters as it can: as gaps, or as bits if it has most of them. */
final class PageSet {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    /** Five bits to a letter; the sixth says that more follow. */
    private static final int GAP_BITS = 5;

    private static final int BITS = 6;

    private PageSet() {}

    /** Empty for an empty set. */
    static String write(BitSet pages) {
        String gaps = gaps(pages);
        return gaps.length() <= 1 + pages.length() / BITS ? gaps : bits(pages);
    }

    private static String gaps(BitSet pages) {
        StringBuilder out = new StringBuilder();
        int before = -1;
        for (int page = pages.nextSetBit(0); page >= 0; page = pages.nextSetBit(page + 1)) {
            number(page - before - 1, 0, out);
            before = page;
        }
        return out.toString();
    }

    private static void number(int value, int more, StringBuilder out) {
        if (value >> GAP_BITS > 0) {
            number(value >> GAP_BITS, 1, out);
        }
        out.append(DIGITS.charAt(value & (1 << GAP_BITS) - 1 | more << GAP_BITS));
    }

    private static String bits(BitSet pages) {
        StringBuilder out = new StringBuilder("!");
        for (int from = 0; from < pages.length(); from += BITS) {
            long[] six = pages.get(from, from + BITS).toLongArray();
            out.append(DIGITS.charAt(six.length == 0 ? 0 : (int) six[0]));
        }
        return out.toString();
    }
}
