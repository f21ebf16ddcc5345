package org.kitepress.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.kitepress.diag.Problem;

/** What a problem is known by from run to run, wherever its line has moved to. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** Of two problems in one file that say the same, the first is told from the second by a number. */
    String of(Problem problem) {
        String told = problem.code().word() + "\n" + problem.place().file() + "\n" + problem.message();
        return hash(told) + ":" + seen.merge(told, 1, Integer::sum);
    }

    private static String hash(String told) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
