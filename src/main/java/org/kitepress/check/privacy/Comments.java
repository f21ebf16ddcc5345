package org.kitepress.check.privacy;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML comments line by line; what stands in code is shown, and is none. */
final class Comments {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";
    private static final String CUT = "<!--more-->";
    private static final Pattern CODE = Pattern.compile("`[^`]++`");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)(.*)");

    private boolean open;
    /** What the fence of code began with; empty outside of code. */
    private String fence = "";

    /** Takes the next line, and tells the column of every comment that begins in it. */
    void next(String line, IntConsumer columns) {
        if (!open && fence(line) || fence.length() > 0 || !open && !line.contains(OPENING)) {
            return;
        }
        String bare = open ? line : withoutCode(line);
        int at = 0;
        while (at >= 0) {
            at = open ? after(bare, CLOSING, at) : opening(bare, at, columns);
        }
    }

    private boolean fence(String line) {
        Matcher matcher = FENCE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String sign = matcher.group(1);
        if (fence.isEmpty()) {
            fence = sign;
        } else if (sign.startsWith(fence) && matcher.group(2).isBlank()) {
            fence = "";
        }
        return true;
    }

    private static String withoutCode(String line) {
        return CODE.matcher(line).replaceAll(code -> " ".repeat(code.group().length()));
    }

    /** Where to look on: behind the end of a comment, or -1 if it does not end in this line. */
    private int after(String line, String sign, int from) {
        int found = line.indexOf(sign, from);
        open = found < 0;
        return found < 0 ? -1 : found + sign.length();
    }

    private int opening(String line, int from, IntConsumer columns) {
        int found = line.indexOf(OPENING, from);
        if (found < 0) {
            return -1;
        }
        if (line.startsWith(CUT, found)) {
            return found + CUT.length();
        }
        columns.accept(found + 1);
        open = true;
        return found + OPENING.length();
    }
}
