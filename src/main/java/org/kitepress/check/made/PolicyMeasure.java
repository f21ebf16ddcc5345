package org.kitepress.check.made;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the policy of a page against the promised one, as Content Security Policy 3 reads both: narrower will do. */
final class PolicyMeasure {

    private static final String DEFAULT = "default-src";
    /** What a directive is measured by that nobody promised (6.8.3); all others by the default. */
    private static final Map<String, String> STANDS_IN = Map.of(
            "script-src-elem", "script-src",
            "script-src-attr", "script-src",
            "worker-src", "script-src",
            "style-src-elem", "style-src",
            "style-src-attr", "style-src");

    private final Map<String, Set<String>> promised;

    PolicyMeasure(String promised) {
        this.promised = directives(promised);
    }

    /** What it allows, or leaves open, that is promised not to be; empty if it is as strict. */
    Optional<String> weakness(String policy) {
        Map<String, Set<String>> its = directives(policy);
        return its.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(source -> !allows(entry.getKey(), source))
                        .map(source -> "allows `" + source + "` for `" + entry.getKey() + "`"))
                .findFirst()
                .or(() -> promised.keySet().stream()
                        .filter(name -> !its.containsKey(name) && !(name.endsWith("-src") && its.containsKey(DEFAULT)))
                        .map(name -> "does not say `" + name + "`")
                        .findFirst());
    }

    private boolean allows(String name, String source) {
        Set<String> sources =
                promised.getOrDefault(name, promised.getOrDefault(STANDS_IN.getOrDefault(name, DEFAULT), Set.of()));
        return sources.contains(source) || name.equals("script-src") && isDigest(source);
    }

    /** Data that programs read is named by one; a script that stands in a page is told by itself. */
    private static boolean isDigest(String source) {
        return source.startsWith("'sha256-") || source.startsWith("'sha384-") || source.startsWith("'sha512-");
    }

    /** Of two of a name, the first counts (2.2.1). Nothing and {@code 'none'} are the same. */
    private static Map<String, Set<String>> directives(String policy) {
        Map<String, Set<String>> directives = new LinkedHashMap<>();
        for (String directive : policy.toLowerCase(Locale.ROOT).split(";")) {
            String[] parts = directive.strip().split("\\s+");
            Set<String> sources = new LinkedHashSet<>();
            for (int i = 1; i < parts.length; i++) {
                sources.add(parts[i]);
            }
            sources.remove("'none'");
            if (!parts[0].isEmpty()) {
                directives.putIfAbsent(parts[0], sources);
            }
        }
        return directives;
    }
}
