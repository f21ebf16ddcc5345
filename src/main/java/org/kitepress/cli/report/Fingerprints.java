package org.kitepress.cli.report;

import java.util.HashMap;
import java.util.Map;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Hasher;

/** What a problem is known by from run to run, wherever its line has moved to. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** Of two problems in one file that say the same, the first is told from the second by a number. */
    String of(Problem problem) {
        String told = problem.code().word() + "\n" + problem.place().file() + "\n" + problem.message();
        return Hasher.begin().add(told).hash().digits() + ":" + seen.merge(told, 1, Integer::sum);
    }
}
