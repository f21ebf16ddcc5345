package org.kitepress.check.made;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;
import org.kitepress.source.Place;

/** What the made pages name is among what was made, and nothing is fetched from another host. */
public final class ReferenceCheck {

    private static final List<String> ATTRIBUTES = List.of(" href=", " src=");
    private static final Set<String> FETCHING = Set.of("script", "img", "source", "iframe", "video", "audio", "embed");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

    private final String base;
    private final List<Artifact> made;
    private final Set<String> files = new HashSet<>();
    /** Addresses from the root that were found before: most pages name the same ones. */
    private final Set<String> found = new HashSet<>();

    private final List<Problem> problems = new ArrayList<>();

    private ReferenceCheck(Site site, List<Artifact> made) {
        this.base = URI.create(site.settings().url()).getPath();
        this.made = made;
        made.forEach(artifact -> files.add(artifact.path()));
    }

    public static List<Problem> problems(Site site, List<Artifact> made) {
        return new ReferenceCheck(site, made).problems();
    }

    private List<Problem> problems() {
        made.stream().filter(artifact -> artifact.path().endsWith(".html")).forEach(this::page);
        return problems;
    }

    private void page(Artifact artifact) {
        String html = artifact.text();
        for (String attribute : ATTRIBUTES) {
            for (int at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at + 1)) {
                if (isInTag(html, at)) {
                    reference(artifact, value(html, at + attribute.length()), html, at);
                }
            }
        }
    }

    /** A page may show HTML as text, between its tags or as the value of an attribute: its signs are escaped there. */
    private static boolean isInTag(String html, int at) {
        int tag = html.lastIndexOf('<', at);
        if (tag < html.lastIndexOf('>', at)) {
            return false;
        }
        char quote = 0;
        for (int i = tag + 1; i < at; i++) {
            char c = html.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote == 0;
    }

    /** The value of an attribute, in quotes of either kind or in none. */
    private static String value(String html, int from) {
        char quote = from < html.length() ? html.charAt(from) : '"';
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? from + 1 : from;
        int end = start;
        while (end < html.length() && (quoted ? html.charAt(end) != quote : " \n>".indexOf(html.charAt(end)) < 0)) {
            end++;
        }
        return html.substring(Math.min(start, html.length()), end);
    }

    private void reference(Artifact artifact, String reference, String html, int at) {
        if (reference.startsWith("#") || found.contains(reference)) {
            return;
        }
        if (OUTSIDE.matcher(reference).matches()) {
            outside(artifact, reference, html.substring(html.lastIndexOf('<', at) + 1, at));
        } else if (!files.contains(file(artifact, reference))) {
            problems.add(new Problem(
                    Code.LINK_BROKEN,
                    "`" + artifact.path() + "` names `" + reference + "`, which was not made",
                    "look for it in the theme's templates",
                    place(artifact)));
        } else if (reference.startsWith("/")) {
            found.add(reference);
        }
    }

    /** @param tag what stands in the tag before the attribute */
    private void outside(Artifact artifact, String reference, String tag) {
        String element = tag.split("\\s", 2)[0];
        if (FETCHING.contains(element) || element.equals("link") && tag.contains("stylesheet")) {
            problems.add(new Problem(
                    Code.REQUEST_OUTSIDE,
                    "`" + artifact.path() + "` fetches `" + reference + "` from another host",
                    "put a copy of it into the theme's `assets/`",
                    place(artifact)));
        }
    }

    private String file(Artifact artifact, String reference) {
        String path = decode(reference.replaceFirst("[?#].*", "").replace("&amp;", "&"));
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
