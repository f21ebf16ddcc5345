package org.kitepress.picture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number that is another for other content: SHA-256, in 64 digits. */
public final class PictureHash {

    /** Another for every way that pictures are made in: a browser that has the old one asks for the new one. */
    private static final byte WAY = 1;

    private PictureHash() {}

    public static String of(byte[] bytes) {
        return digits(begun().digest(bytes));
    }

    static String of(byte[] first, byte[] second) {
        MessageDigest digest = begun();
        digest.update(first);
        return digits(digest.digest(second));
    }

    /** The same on every machine, however the machine packs its files. */
    static String of(Pixels pixels) {
        MessageDigest digest = begun();
        ByteBuffer row = ByteBuffer.allocate(4 * pixels.width());
        for (int y = 0; y < pixels.height(); y++) {
            row.clear().asIntBuffer().put(pixels.values(), y * pixels.width(), pixels.width());
            digest.update(row.array());
        }
        digest.update(ByteBuffer.allocate(4).putInt(pixels.width()).array());
        return digits(digest.digest());
    }

    private static MessageDigest begun() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(WAY);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digits(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
