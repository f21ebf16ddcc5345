package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;

/** The bytes of a file, as formats of pictures write numbers and names in them. Beyond the end stand zeros. */
record FileBytes(byte[] bytes) {

    int length() {
        return bytes.length;
    }

    int at(long position) {
        return position < 0 || position >= bytes.length ? 0 : bytes[(int) position] & 255;
    }

    /** Two bytes, the greater one first. */
    int two(long position) {
        return at(position) << 8 | at(position + 1);
    }

    /** Four bytes, the greatest one first. */
    long four(long position) {
        return (long) two(position) << 16 | two(position + 2);
    }

    /** Four bytes, the greatest one last. */
    long fourTurned(long position) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) four(position)));
    }

    String name(long position, int length) {
        byte[] name = new byte[length];
        for (int i = 0; i < length; i++) {
            name[i] = (byte) at(position + i);
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
