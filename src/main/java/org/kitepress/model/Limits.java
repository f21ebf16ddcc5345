package org.kitepress.model;

import java.time.Duration;

/**
 * How much a single text may ask of the program, so that none of them brings it down.
 *
 * @param kilobytes how large its file may be, each of 1,024 bytes
 * @param time how long reading it may take
 * @param depth how many things may stand inside each other
 */
public record Limits(int kilobytes, Duration time, int depth) {

    /** A thick book, many times what the longest page takes on a slow machine, and ten times as deep as anybody writes. */
    public static final Limits DEFAULT = new Limits(1024, Duration.ofSeconds(4), 200);

    /** The largest text that any site may have, in kilobytes: no more of a file is ever held. */
    public static final int MOST_KILOBYTES = 8192;

    public int bytes() {
        return kilobytes << 10;
    }
}
