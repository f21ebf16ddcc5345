package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.source.Place;

/** No file takes another one's place: not on a host that knows no capitals either, and not a folder's. */
public final class PathCheck {

    private PathCheck() {}

    public static List<Problem> problems(List<Artifact> made) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (Artifact artifact : made) {
            String owner = owners.putIfAbsent(artifact.path().toLowerCase(Locale.ROOT), artifact.path());
            if (owner != null) {
                problems.add(taken(artifact, owner));
            }
        }
        for (Artifact artifact : made) {
            String path = artifact.path().toLowerCase(Locale.ROOT);
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                if (owners.containsKey(path.substring(0, end))) {
                    problems.add(taken(artifact, owners.get(path.substring(0, end))));
                }
            }
        }
        return problems;
    }

    private static Problem taken(Artifact artifact, String owner) {
        return new Problem(
                Code.URL_TAKEN,
                "`" + artifact.path() + "` would take the place of `" + owner + "`",
                "rename what one of them is made from: a file, a folder, an alias or a term",
                new Place("site/" + artifact.path(), 1, 1));
    }
}
