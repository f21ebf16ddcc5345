package org.kitepress.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes a hash, SHA-512/256, of parts that are each counted, so that none runs into the next. The compiler that Kitepress starts
 * with makes nothing of Java's own shortcuts for SHA-256, and this one takes half of its time there.
 */
public final class Hasher {

    private final MessageDigest digest;
    /** What was added and is not digested yet: many small parts at once take a fraction of the time. */
    private final ByteBuffer waiting = ByteBuffer.allocate(512);

    private Hasher(MessageDigest digest) {
        this.digest = digest;
    }

    /** Of nothing yet. */
    public static Hasher begin() {
        try {
            return new Hasher(MessageDigest.getInstance("SHA-512/256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Hash of(byte[] content) {
        return begin().add(content).hash();
    }

    public Hasher add(byte[] part) {
        add(part.length);
        if (part.length > waiting.remaining()) {
            digest();
        }
        if (part.length > waiting.remaining()) {
            digest.update(part);
        } else {
            waiting.put(part);
        }
        return this;
    }

    public Hasher add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    public Hasher add(long part) {
        if (waiting.remaining() < Long.BYTES) {
            digest();
        }
        waiting.putLong(part);
        return this;
    }

    private void digest() {
        digest.update(waiting.array(), 0, waiting.position());
        waiting.clear();
    }

    public Hasher add(Hash part) {
        return add(part.high()).add(part.low());
    }

    /** Of all that was added. Nothing can be added afterwards. */
    public Hash hash() {
        digest();
        return Hash.of(digest.digest());
    }
}
