package org.kitepress.check.made;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;
import org.kitepress.source.Place;

/** What the made pages name is among what was made. What they fetch from elsewhere is for {@link OutsideCheck}. */
final class ReferenceCheck {

    private static final List<String> ATTRIBUTES = List.of("href", "src");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

    private final String base;
    private final Set<String> files = new HashSet<>();
    /** Addresses from the root that were found before: most pages name the same ones. */
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    ReferenceCheck(Site site, List<Artifact> made) {
        this.base = URI.create(site.settings().url()).getPath();
        made.forEach(artifact -> files.add(artifact.path()));
    }

    /** What is wrong with a tag of a page. Several pages may be asked about at once. */
    void look(Artifact page, Tag tag, List<Problem> problems) {
        for (String name : ATTRIBUTES) {
            tag.value(name).ifPresent(reference -> reference(page, reference, problems));
        }
    }

    private void reference(Artifact artifact, String reference, List<Problem> problems) {
        if (reference.startsWith("#")
                || found.contains(reference)
                || ELSEWHERE.matcher(reference).matches()) {
            return;
        }
        if (!files.contains(file(artifact, reference))) {
            problems.add(new Problem(
                    Code.LINK_BROKEN,
                    "`" + artifact.path() + "` names `" + reference + "`, which was not made",
                    "look for it in the theme's templates",
                    place(artifact)));
        } else if (reference.startsWith("/")) {
            found.add(reference);
        }
    }

    private String file(Artifact artifact, String reference) {
        String path = decode(reference.replaceFirst("[?#].*", ""));
        String folder = base + artifact.path().substring(0, artifact.path().lastIndexOf('/') + 1);
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

    private static Place place(Artifact artifact) {
        return new Place("site/" + artifact.path(), 1, 1);
    }
}
