package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/** No file takes another one's place: not on a host that knows no capitals either, and not a folder's. */
public final class PathCheck {

    private PathCheck() {}

    /** @param paths of all that was made, in the order of the site */
    public static List<Problem> problems(List<String> paths) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (String path : paths) {
            String owner = owners.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (owner != null) {
                problems.add(taken(path, owner));
            }
        }
        for (String path : paths) {
            String lower = path.toLowerCase(Locale.ROOT);
            for (int end = lower.indexOf('/'); end >= 0; end = lower.indexOf('/', end + 1)) {
                if (owners.containsKey(lower.substring(0, end))) {
                    problems.add(taken(path, owners.get(lower.substring(0, end))));
                }
            }
        }
        return problems;
    }

    private static Problem taken(String path, String owner) {
        return new Problem(
                Code.URL_TAKEN,
                "`" + path + "` would take the place of `" + owner + "`",
                "rename what one of them is made from: a file, a folder, an alias or a term",
                new Place("site/" + path, 1, 1));
    }
}
