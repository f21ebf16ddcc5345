package org.kitepress.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name closest to the one typed, counted in single-letter changes; empty if none is within a third of its
     * length (and at least one change).
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        int reach = Math.max(1, typed.length() / 3);
        return known.stream()
                .sorted()
                .filter(name -> distance(typed, name) <= reach)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /** The hint for an unknown name: the one probably meant if there is one, and always what exists. */
    public static String hint(String typed, Collection<String> known) {
        String all = String.join("`, `", known.stream().sorted().toList());
        String list = known.isEmpty() ? "there is none yet" : "there are: `" + all + "`";
        return to(typed, known).map(name -> "did you mean `" + name + "`? ").orElse("") + list;
    }

    /** Levenshtein's distance, a row at a time; names longer than 100 characters count as far from everything. */
    private static int distance(String a, String b) {
        if (a.length() > 100 || b.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
