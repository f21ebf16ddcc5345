package org.kitepress.parse.guard;

/**
 * A text whose signs can be asked for so often and no more: flexmark cannot be told to stop, but it cannot go on without
 * the next sign either. It asks three to ten times for each sign of whatever a person writes.
 */
public final class BoundedSequence implements CharSequence {

    private final String text;
    /** The same: flexmark asks for single signs by the million. */
    private final char[] signs;

    private long left;

    /** @param steps how many signs may be asked for */
    public BoundedSequence(String text, long steps) {
        this.text = text;
        this.signs = text.toCharArray();
        this.left = steps;
    }

    /** The steps are used up. */
    public static final class TooSlowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlowException() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
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
