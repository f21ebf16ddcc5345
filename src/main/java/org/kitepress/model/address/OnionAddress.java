package org.kitepress.model.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an onion service of the third version, the only one left: a key, a checksum over it, and the version, in
 * base32 (https://spec.torproject.org/rend-spec/encoding-onion-addresses.html).
 *
 * @param url without a slash at its end, in lower case
 */
public record OnionAddress(String url) {

    private static final Pattern WHOLE = Pattern.compile("(?i)(https?://([a-z2-7]{56})\\.onion)/?");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int KEY = 32;
    private static final int CHECKSUM = 2;

    /** The address that was typed; empty if it is none, or has a letter that was mistyped. */
    public static Optional<OnionAddress> of(String typed) {
        Matcher whole = WHOLE.matcher(typed);
        return whole.matches() && isSound(decoded(whole.group(2).toLowerCase(Locale.ROOT)))
                ? Optional.of(new OnionAddress(whole.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static byte[] decoded(String letters) {
        byte[] bytes = new byte[letters.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int bit = ALPHABET.indexOf(letters.charAt(i / 5)) >> 4 - i % 5 & 1;
            bytes[i / 8] |= (byte) (bit << 7 - i % 8);
        }
        return bytes;
    }

    private static boolean isSound(byte[] address) {
        byte version = address[KEY + CHECKSUM];
        MessageDigest digest = sha3();
        digest.update(".onion checksum".getBytes(StandardCharsets.US_ASCII));
        digest.update(address, 0, KEY);
        digest.update(version);
        byte[] checksum = Arrays.copyOf(digest.digest(), CHECKSUM);
        return version == 3 && Arrays.equals(checksum, Arrays.copyOfRange(address, KEY, KEY + CHECKSUM));
    }

    private static MessageDigest sha3() {
        try {
            return MessageDigest.getInstance("SHA3-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
