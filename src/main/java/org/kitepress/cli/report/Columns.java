package org.kitepress.cli.report;

/** How many columns of a terminal a text takes. */
final class Columns {

    /** The first and last of each range that takes two, after Markus Kuhn's {@code wcwidth}, with the pictures of today. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    /** Below it stands nothing but letters and signs of one column. */
    private static final int FIRST_MARK = 0x300;

    private Columns() {}

    /** About as many columns as most terminals give to a text in which everything is visible. */
    static int of(String shown) {
        int columns = 0;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            columns += of(shown.codePointAt(i));
        }
        return columns;
    }

    private static int of(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
