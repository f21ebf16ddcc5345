package org.kitepress.model.settings;

/**
 * How much a single text may ask of the program, so that none of them brings it down.
 *
 * @param kilobytes how large its file may be, each of 1,024 bytes
 * @param megasteps how often reading it may ask for one of its signs, in millions: the same on every machine, as no time is
 * @param depth how many things may stand inside each other
 */
public record Limits(int kilobytes, int megasteps, int depth) {

    /** A thick book, fifty times what it takes to read one, and ten times as deep as anybody writes. */
    public static final Limits DEFAULT = new Limits(1024, 200, 200);

    /** The largest text that any site may have, in kilobytes: no more of a file is ever held. */
    public static final int MOST_KILOBYTES = 8192;

    public int bytes() {
        return kilobytes << 10;
    }

    public long steps() {
        return megasteps * 1_000_000L;
    }
}
