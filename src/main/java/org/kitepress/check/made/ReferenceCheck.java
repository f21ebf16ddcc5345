package org.kitepress.check.made;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.source.Place;

/** What the made pages name is among what was made. What they fetch from elsewhere is for {@link OutsideCheck}. */
final class ReferenceCheck {

    private static final List<String> ATTRIBUTES = List.of("href", "src");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

    private final String base;
    /** Each once: most pages name the same addresses. */
    private final Map<String, String> named = new ConcurrentHashMap<>();
    /** Addresses from the root that were found before. */
    private final Set<String> found = new HashSet<>();

    ReferenceCheck(Site site) {
        this.base = URI.create(site.settings().url()).getPath();
    }

    /** Keeps what a tag names on this site. Several pages may be asked about at once. */
    void look(Tag tag, Set<String> names) {
        for (String attribute : ATTRIBUTES) {
            Optional<String> reference = tag.value(attribute);
            if (reference.isPresent() && !isElsewhere(reference.get())) {
                names.add(named.computeIfAbsent(reference.get(), first -> first));
            }
        }
    }

    /** Those that were met before are not. */
    private boolean isElsewhere(String reference) {
        return reference.startsWith("#")
                || InlineRules.isScript(reference)
                || !named.containsKey(reference) && ELSEWHERE.matcher(reference).matches();
    }

    /** What of this a page names in vain. */
    void problems(String page, List<String> names, Set<String> made, List<Problem> problems) {
        for (String reference : names) {
            if (found.contains(reference)) {
                continue;
            }
            if (!made.contains(file(page, reference))) {
                problems.add(new Problem(
                        Code.LINK_BROKEN,
                        "`" + page + "` names `" + reference + "`, which was not made",
                        "look for it in the theme's templates",
                        new Place("site/" + page, 1, 1)));
            } else if (reference.startsWith("/")) {
                found.add(reference);
            }
        }
    }

    private String file(String page, String reference) {
        String path = decode(reference.replaceFirst("[?#].*", ""));
        String folder = base + page.substring(0, page.lastIndexOf('/') + 1);
        String whole = path.startsWith("/") ? path : folder + path;
        String inside = whole.startsWith(base) ? whole.substring(base.length()) : whole;
        return inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
    }

    /** A percent sign that encodes nothing is a percent sign, and leads nowhere. */
    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
