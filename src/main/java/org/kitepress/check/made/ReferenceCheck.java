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

/** What the made pages name is among what was made. What they fetch from elsewhere is for {@link OutsideCheck}. */
public final class ReferenceCheck {

    private static final List<String> ATTRIBUTES = List.of("href", "src");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

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
        TagReader.read(artifact.text(), tag -> ATTRIBUTES.stream()
                .flatMap(name -> tag.value(name).stream())
                .forEach(reference -> reference(artifact, reference)));
    }

    private void reference(Artifact artifact, String reference) {
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
