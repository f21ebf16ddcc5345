package org.kitepress.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The chunks of a PNG but for those that are large and packed: the reader of metadata unpacks them whole, whatever their size. */
final class PngWithoutBombs {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> PACKED = Set.of("zTXt", "iTXt", "iCCP");
    /** Unpacked, at most about a thousand times as much. */
    private static final int MOST_BYTES = 16 << 10;

    private static final int AROUND = 12;

    private PngWithoutBombs() {}

    /** Any other file as it is; nothing of what follows damage. */
    static byte[] of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteBuffer out = ByteBuffer.allocate(file.length);
        if (file.length < 8 || in.getLong() != SIGNATURE) {
            return file;
        }
        out.putLong(SIGNATURE);
        while (in.remaining() >= AROUND) {
            int length = in.getInt(in.position());
            if (length < 0 || length > in.remaining() - AROUND) {
                break;
            }
            String name = new String(file, in.position() + 4, 4, StandardCharsets.ISO_8859_1);
            if (length <= MOST_BYTES || !PACKED.contains(name)) {
                out.put(file, in.position(), length + AROUND);
            }
            in.position(in.position() + length + AROUND);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
