package org.kitepress.model.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Tells a link that leads outside from a path between files, and one that can be trusted from every other one. */
public final class OutsideTarget {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):.*+", Pattern.DOTALL);

    private OutsideTarget() {}

    /**
     * An address outside, a contact, or why it is neither and not a path; empty if it is a path or a heading.
     *
     * @param typed entities and Markdown's backslashes resolved, everything else as the writer has it
     */
    public static Optional<Target> of(String typed) {
        return PlainTarget.of(typed).or(() -> read(typed));
    }

    static Optional<Target> read(String typed) {
        Optional<Target> disguise = Disguise.of(typed);
        String plain = typed.strip();
        return disguise.isPresent() ? disguise : scheme(plain).map(scheme -> of(scheme, plain));
    }

    private static Target of(String scheme, String plain) {
        String rest = plain.substring(scheme.length() + 1);
        return switch (scheme) {
            case "https", "http" -> WebTarget.of(scheme, rest);
            case "mailto" -> MailTarget.of(rest);
            case "tel", "sms" -> PhoneTarget.of(scheme, rest);
            default ->
                new Target.Unsafe(
                        "begins with `" + scheme + ":`", "write the whole address, beginning with `https://`");
        };
    }

    /** What stands before the first colon, in lower case, if a browser would take it for the way to get there. */
    static Optional<String> scheme(String plain) {
        Matcher matcher = SCHEME.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
