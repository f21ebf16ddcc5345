package org.kitepress.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;
import org.kitepress.source.Place;

/** What the made pages name is among what was made, and nothing is fetched from another host. */
final class ReferenceCheck {

    private static final Pattern REFERENCE = Pattern.compile("<(\\w+)\\b[^>]*?\\s(href|src)=\"([^\"]*)\"");
    private static final Set<String> FETCHING = Set.of("script", "img", "source", "iframe", "video", "audio", "embed");

    private final String base;
    private final List<Artifact> made;
    private final Set<String> files = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    ReferenceCheck(Site site, List<Artifact> made) {
        this.base = URI.create(site.settings().url()).getPath();
        this.made = made;
        made.forEach(artifact -> files.add(artifact.path()));
    }

    List<Problem> problems() {
        made.stream().filter(artifact -> artifact.path().endsWith(".html")).forEach(this::page);
        return problems;
    }

    private void page(Artifact artifact) {
        Matcher matcher = REFERENCE.matcher(artifact.text());
        while (matcher.find()) {
            String element = matcher.group(1);
            boolean fetched = FETCHING.contains(element) || element.equals("link") && matcher.group().contains("stylesheet");
            reference(artifact, matcher.group(3), fetched);
        }
    }

    private void reference(Artifact artifact, String reference, boolean fetched) {
        boolean outside = reference.matches("(?i)[a-z][a-z0-9+.-]*:.*") || reference.startsWith("//");
        if (outside && fetched) {
            problems.add(new Problem(Code.REQUEST_OUTSIDE, "`" + artifact.path() + "` fetches `" + reference + "` from another host",
                    "put a copy of it into the theme's `assets/`", place(artifact)));
        } else if (!outside && !reference.startsWith("#") && !files.contains(file(artifact, reference))) {
            problems.add(new Problem(Code.LINK_BROKEN, "`" + artifact.path() + "` names `" + reference + "`, which was not made",
                    "look for it in the theme's templates", place(artifact)));
        }
    }

    private String file(Artifact artifact, String reference) {
        String path = URLDecoder.decode(reference.replaceFirst("[?#].*", "").replace("&amp;", "&").replace("+", "%2B"), StandardCharsets.UTF_8);
        String folder = base + artifact.path().substring(0, artifact.path().lastIndexOf('/') + 1);
        String whole = path.startsWith("/") ? path : folder + path;
        String inside = whole.startsWith(base) ? whole.substring(base.length()) : whole;
        return inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
    }

    private static Place place(Artifact artifact) {
        return new Place("site/" + artifact.path(), 1, 1);
    }
}
