package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number that is another for other content: SHA-256, in 64 digits. Each part is counted, so that none runs into the next. */
public final class Fingerprint {

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** Of nothing yet. */
    public static Fingerprint begin() {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String of(byte[] content) {
        return begin().add(content).digits();
    }

    public Fingerprint add(byte[] part) {
        add(part.length);
        digest.update(part);
        return this;
    }

    public Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(long part) {
        digest.update(number.putLong(0, part).array());
        return this;
    }

    /** All that was added. Nothing can be added afterwards. */
    public String digits() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
