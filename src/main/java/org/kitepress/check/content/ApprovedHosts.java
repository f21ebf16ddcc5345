package org.kitepress.check.content;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Target;
import org.kitepress.model.data.Value;
import org.kitepress.model.settings.Settings;
import org.kitepress.source.Place;

/** The hosts that links may lead to: those of {@code links: allow:}, and the site's own. */
final class ApprovedHosts {

    private final Set<String> exact = new HashSet<>();
    private final boolean all;
    private final List<String> names;
    /** A text may lead to the same stranger a thousand times. */
    private final Map<String, Optional<String>> lookalikes = new HashMap<>();

    ApprovedHosts(Settings settings) {
        Optional<List<Value.Text>> listed = settings.allowedHosts();
        all = listed.isEmpty();
        listed.stream().flatMap(List::stream).map(Value.Text::text).forEach(exact::add);
        names = exact.stream()
                .map(host -> host.replace("*.", ""))
                .distinct()
                .sorted()
                .toList();
        exact.add(String.valueOf(URI.create(settings.url()).getHost()).toLowerCase(Locale.ROOT));
    }

    /**
     * What is to be said against a link to this address; empty if nothing is.
     *
     * @param words those that a reader would click
     */
    Optional<Problem> objection(Target.Outside target, String words, Place place) {
        return has(target.host()) ? Optional.empty() : Optional.of(refusal(target.host(), words, place));
    }

    private Problem refusal(String host, String words, Place place) {
        Optional<String> lookalike = lookalike(host);
        String matter = lookalike
                .map(name -> "which looks like `" + name + "`, and is not it")
                .orElse("which is not on the list of approved hosts");
        String hint = lookalike
                .map(name -> "write `" + name + "` if that is meant, else take the link out")
                .orElse("take the link out, or ask your maintainer to add the host to `links: allow:` in `site.yaml`");
        return new Problem(Code.LINK_OUTSIDE, "`" + words + "` leads to `" + host + "`, " + matter, hint, place);
    }

    private boolean has(String host) {
        return all || entries(host).anyMatch(exact::contains);
    }

    /** What an entry of the list would have to be to cover this host: itself, or {@code *.} and what it is below. */
    static Stream<String> entries(String host) {
        Stream<String> above = Stream.iterate(
                        host, name -> name.indexOf('.') >= 0, name -> name.substring(name.indexOf('.') + 1))
                .map(name -> "*" + name.substring(name.indexOf('.')));
        return Stream.concat(Stream.of(host), above);
    }

    /** The approved host that somebody might take this one for. */
    private Optional<String> lookalike(String host) {
        return lookalikes.computeIfAbsent(host, name -> Lookalike.of(name, names));
    }
}
