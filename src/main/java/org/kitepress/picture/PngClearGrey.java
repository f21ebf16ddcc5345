package org.kitepress.picture;

import java.nio.ByteBuffer;

/**
 * A PNG of 2, 4 or 16 greys names the one of them that is clear by its number; Java holds that number against greys that it has
 * stretched to 256 already, and finds none. So the number is stretched, too.
 */
final class PngClearGrey {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int DEPTH = 24;
    private static final int TYPE = 25;
    private static final int HEADER = 33;

    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;

    private PngClearGrey() {}

    /** Any other file as it is. */
    static byte[] of(byte[] file) {
        boolean few = isPng(file) && file[TYPE] == 0 && file[DEPTH] > 0 && file[DEPTH] < 8;
        int at = few ? clear(ByteBuffer.wrap(file)) : -1;
        if (at < 0) {
            return file;
        }
        byte[] stretched = file.clone();
        int grey = (file[at + 1] & 0xFF) * 255 / ((1 << file[DEPTH]) - 1);
        stretched[at + 1] = (byte) Math.min(grey, 255);
        return stretched;
    }

    private static boolean isPng(byte[] file) {
        return file.length > HEADER && ByteBuffer.wrap(file).getLong() == 0x89504E470D0A1A0AL;
    }

    /** Where the number of the clear grey begins; below 0 if none is. */
    private static int clear(ByteBuffer png) {
        int at = SIGNATURE;
        while (at + AROUND <= png.limit() && png.getInt(at + 4) != IDAT) {
            int length = png.getInt(at);
            if (length < 0 || length > png.limit() - at - AROUND) {
                return -1;
            }
            if (png.getInt(at + 4) == TRNS) {
                return length == 2 ? at + 8 : -1;
            }
            at += length + AROUND;
        }
        return -1;
    }
}
