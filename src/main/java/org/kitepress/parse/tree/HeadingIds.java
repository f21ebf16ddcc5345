package org.kitepress.parse.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each heading of a text an id of its own, made of its words as Git hosts make it. */
public final class HeadingIds {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]");
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> namesakes = new HashMap<>();

    /** Lower case, letters of any script and digits kept, spaces as hyphens; {@code -1}, {@code -2} … for a namesake. */
    public String next(String words) {
        String kept = DROPPED.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        String plain = SPACE.matcher(kept).replaceAll("-");
        String base = plain.isEmpty() ? "section" : plain;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + namesakes.merge(base, 1, Integer::sum);
        }
        return id;
    }
}
