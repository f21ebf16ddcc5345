package org.kitepress.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    /** How many names a hint can list and still be read. */
    private static final int MOST = 30;

    /** How many names of about the right length are compared: a page may have thousands of headings. */
    private static final int LOOKED_AT = 1000;

    private Nearest() {}

    /**
     * The known name closest to the one typed, counted in letters changed, missing, too many or swapped; empty if none is
     * within a third of its length (within one, for a short name; a name of one or two letters has none).
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        int reach = typed.length() < 3 ? 0 : Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= reach)
                .sorted()
                .limit(LOOKED_AT)
                .filter(name -> distance(typed, name) <= reach)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /** The hint for an unknown name: the one probably meant if there is one, and always what exists. */
    public static String hint(String typed, Collection<String> known) {
        return hint(to(typed, known), known);
    }

    /** The same, where it is known what was probably meant. */
    public static String hint(Optional<String> meant, Collection<String> known) {
        String all = String.join("`, `", known.stream().sorted().limit(MOST).toList());
        String more = known.size() > MOST ? " and " + (known.size() - MOST) + " more" : "";
        String list = known.isEmpty() ? "there is none yet" : "there are: `" + all + "`" + more;
        return meant.map(name -> "did you mean `" + name + "`? ").orElse("") + list;
    }

    /** The distance of optimal string alignment; names longer than 100 characters count as far from everything. */
    public static int distance(String a, String b) {
        if (a.length() > 100 || b.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
