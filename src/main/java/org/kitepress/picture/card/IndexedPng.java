package org.kitepress.picture.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes pixels of sixteen colors as PNG (RFC 2083). */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 4;
    private static final byte INDEXED = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);

    private IndexedPng() {}

    /**
     * @param colors as red, green and blue
     * @param rows each begins with the sign for its filter; then two pixels to a byte, the left one in the upper bits
     */
    static byte[] of(int width, int height, int[] colors, byte[] rows) {
        IndexedPng png = new IndexedPng();
        png.out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        png.part("IHDR", header.put(BITS).put(INDEXED).array());
        png.part("PLTE", palette(colors));
        png.part("IDAT", SparseDeflater.pack(rows));
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
}
