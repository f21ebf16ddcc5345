package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/**
 * No file takes another one's place: not on a host that knows no capitals either, and not a folder's. None has a name that means something
 * else to a machine: a device, or an order to a server, which only {@code site.yaml} gives.
 */
public final class PathCheck {

    /** Whatever follows behind a dot: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    private static final Set<String> ORDERS = Set.of(
            "_headers",
            "_redirects",
            "_routes.json",
            "_worker.js",
            "_config.yml",
            "cname",
            "firebase.json",
            "netlify.toml",
            "staticwebapp.config.json",
            "vercel.json",
            "web.config");

    /** Those that we write ourselves. */
    private static final Set<String> OURS = Set.of("_headers", "_redirects");

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
        paths.stream().filter(path -> !OURS.contains(path)).forEach(path -> names(path, problems));
        return problems;
    }

    /** A page's own folder may be called as any order: what is read as one is a file, or a folder with a dot or an underscore. */
    private static void names(String path, List<Problem> problems) {
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].toLowerCase(Locale.ROOT);
            boolean order = ORDERS.contains(part) && (i == parts.length - 1 || !part.matches("\\p{L}+"));
            if (order || part.startsWith(".")) {
                problems.add(meant(path, parts[i], "by which a server is told what to do"));
            } else if (DEVICE.matcher(part).matches()) {
                problems.add(meant(path, parts[i], "that Windows keeps for itself"));
            }
        }
    }

    private static Problem meant(String path, String name, String whose) {
        return new Problem(
                Code.URL_TAKEN,
                "the name `" + name + "` is one " + whose,
                "rename what it is made from: a file, a folder, an alias or a term",
                new Place("site/" + path, 1, 1));
    }

    private static Problem taken(String path, String owner) {
        return new Problem(
                Code.URL_TAKEN,
                "`" + path + "` would take the place of `" + owner + "`",
                "rename what one of them is made from: a file, a folder, an alias or a term",
                new Place("site/" + path, 1, 1));
    }
}
