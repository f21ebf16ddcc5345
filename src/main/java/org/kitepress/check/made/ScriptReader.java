package org.kitepress.check.made;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.model.Promised;

/** Whether a page runs the script of the way out as the frame of the program does, if the theme has one. */
final class ScriptReader {

    private static final Pattern EXIT = Pattern.compile("(?:.*/)?assets/exit(?:\\.[0-9a-f]{16})?+\\.js");
    /** With another one, such as {@code nomodule}, a browser may pass over it. */
    private static final Set<String> PLAIN = Set.of("src", "integrity", "defer", "async", "type", "id", "crossorigin");

    private static final Set<String> TYPES = Set.of("", "module", "text/javascript", "application/javascript");

    private final Promised promised;
    private boolean runs;

    ScriptReader(Promised promised) {
        this.promised = promised;
    }

    /** @param hidden whether it stands in what a browser passes over */
    void start(Tag tag, boolean hidden) {
        runs |= !hidden && tag.name().equals("script") && isExit(tag) && isPlain(tag);
    }

    private static boolean isExit(Tag tag) {
        return tag.value("src").filter(src -> EXIT.matcher(src).matches()).isPresent();
    }

    private static boolean isPlain(Tag tag) {
        return tag.attributes().stream().allMatch(attribute -> PLAIN.contains(attribute.name()))
                && TYPES.contains(tag.value("type").orElse("").strip().toLowerCase(Locale.ROOT));
    }

    List<Breach> breaches() {
        return Optional.of(Breach.of(
                        "the script of the way out does not run",
                        "write `<script src=\"{{ asset('exit.js') }}\" integrity=\"{{ integrity('exit.js') }}\""
                                + " defer></script>` into `<head>`",
                        "exit.js"))
                .filter(breach -> promised.script() && !runs)
                .stream()
                .toList();
    }
}
