package org.kitepress.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A text that can be read for so long and no longer: flexmark cannot be told to stop, but it cannot go on without the next
 * character either.
 */
final class Leash implements CharSequence {

    /** A power of two; so many characters take flexmark less than a millisecond. */
    private static final int LOOK_EVERY = 1 << 12;

    private final String text;
    /** The same: flexmark asks for single signs by the million. */
    private final char[] signs;

    private final long end;
    private int reads;

    /** @param nanos from now */
    Leash(String text, long nanos) {
        this.text = text;
        this.signs = text.toCharArray();
        this.end = System.nanoTime() + nanos;
    }

    /** The time is over. */
    static final class TooSlowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlowException() {
            super(null, null, false, false);
        }
    }

    /** Characters with entities and backslashes resolved; most have neither, and are cut out of the text as they stand. */
    static String unescaped(BasedSequence chars) {
        int start = chars.getStartOffset();
        boolean whole = chars.getEndOffset() - start == chars.length();
        String typed = whole && chars.getBase() instanceof Leash leash
                ? leash.text.substring(start, start + chars.length())
                : chars.toString();
        return typed.indexOf('\\') < 0 && typed.indexOf('&') < 0 ? typed : chars.unescape();
    }

    @Override
    public char charAt(int index) {
        if ((++reads & LOOK_EVERY - 1) == 0 && System.nanoTime() - end > 0) {
            throw new TooSlowException();
        }
        return signs[index];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
