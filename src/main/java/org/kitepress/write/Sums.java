package org.kitepress.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The SHA-512 sums of an output's files, beside it and not in it, as {@code sha512sum --check} reads them from within the output: whoever has
 * the list can tell whether a copy is what was made.
 */
final class Sums {

    /** Two blanks, as between a sum and the name of a file that was read as it is. */
    private static final String BETWEEN = "  ";

    private static final int DIGITS = 128;

    private Sums() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean are(Path output) {
        return KeptFile.sums(output).recall().isPresent();
    }

    /**
     * Lists the files of an output that stands.
     *
     * @param known the sums of files by their paths; empty for one that stood before, whose sum is in the list that stands or is made
     */
    static void keep(Path output, SortedMap<String, Optional<String>> known) throws IOException {
        Map<String, String> before = before(output);
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, Optional<String>> file : known.entrySet()) {
            String path = file.getKey();
            Optional<String> sum = file.getValue().or(() -> Optional.ofNullable(before.get(path)));
            list.append(sum.isPresent() ? sum.get() : of(Files.readAllBytes(output.resolve(path))))
                    .append(BETWEEN)
                    .append(path)
                    .append('\n');
        }
        KeptFile.sums(output).keep(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> before(Path output) {
        Map<String, String> sums = new HashMap<>();
        KeptFile.sums(output).recall().ifPresent(list -> new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.length() > DIGITS + BETWEEN.length())
                .forEach(line -> sums.put(line.substring(DIGITS + BETWEEN.length()), line.substring(0, DIGITS))));
        return sums;
    }
}
