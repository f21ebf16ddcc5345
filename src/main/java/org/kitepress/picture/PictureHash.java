package org.kitepress.picture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.kitepress.memo.Hash;

/** The hash of a picture: SHA-256, begun with the way in which pictures are made. */
final class PictureHash {

    /** Another for every way that pictures are made in: a browser that has the old one asks for the new one. */
    private static final byte WAY = 1;

    private PictureHash() {}

    public static Hash of(byte[] bytes) {
        return Hash.of(begun().digest(bytes));
    }

    static Hash of(byte[] first, byte[] second) {
        MessageDigest digest = begun();
        digest.update(first);
        return Hash.of(digest.digest(second));
    }

    /** The same on every machine, however the machine packs its files. */
    static Hash of(Pixels pixels) {
        MessageDigest digest = begun();
        ByteBuffer row = ByteBuffer.allocate(4 * pixels.width());
        for (int y = 0; y < pixels.height(); y++) {
            row.clear().asIntBuffer().put(pixels.values(), y * pixels.width(), pixels.width());
            digest.update(row.array());
        }
        digest.update(ByteBuffer.allocate(4).putInt(pixels.width()).array());
        return Hash.of(digest.digest());
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
}
