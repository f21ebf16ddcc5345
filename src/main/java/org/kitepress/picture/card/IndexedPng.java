package org.kitepress.picture.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels of at most sixteen colors as PNG (RFC 2083). They are packed two to a byte already; Java's own writer would
 * take each of them out and put it in again, which takes several times as long as all the rest.
 */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 4;
    private static final byte INDEXED = 3;
    /** The best is nine: it takes ten times as long for a twentieth less. */
    private static final int EFFORT = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private IndexedPng() {}

    /** @param colors as red, green and blue @param pairs row by row, the left pixel of two in the upper bits */
    static byte[] of(int width, int height, int[] colors, byte[] pairs) {
        IndexedPng png = new IndexedPng();
        png.out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        png.part("IHDR", header.put(BITS).put(INDEXED).array());
        png.part("PLTE", palette(colors));
        png.part("IDAT", packed(rows(pairs, pairs.length / height)));
        png.part("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private void part(String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] palette(int[] colors) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * colors.length);
        for (int color : colors) {
            bytes.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
        }
        return bytes.array();
    }

    /** Each row says before it that it is not filtered. */
    private static byte[] rows(byte[] pairs, int length) {
        ByteBuffer rows = ByteBuffer.allocate(pairs.length + pairs.length / length);
        for (int at = 0; at < pairs.length; at += length) {
            rows.put((byte) 0).put(pairs, at, length);
        }
        return rows.array();
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater(EFFORT);
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 14];
            deflater.setInput(rows);
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
