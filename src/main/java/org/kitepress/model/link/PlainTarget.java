package org.kitepress.model.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Nearly every link: a web address in which nothing has to be looked at twice. What is not one goes the long way. */
final class PlainTarget {

    /** Labels of letters and digits that no number and no code can be, and a path without a percent sign or a bracket. */
    private static final Pattern PLAIN = Pattern.compile(
            "https?://(?<host>[a-z0-9]{1,63}(?:-[a-z0-9]{1,20})?\\.(?:[a-z0-9]{1,63}\\.){0,2}[a-z]{2,20})"
                    + "(?:[/?][A-Za-z0-9._~/?=&+,;:@!-]*+)?(?:#[A-Za-z0-9._~/?=&+,;:@!-]*+)?");

    private PlainTarget() {}

    /** The same as the long way finds; empty for what needs it. */
    static Optional<Target> of(String typed) {
        Matcher plain = PLAIN.matcher(typed);
        return plain.matches() && Shorteners.owner(plain.group("host")).isEmpty()
                ? Optional.of(new Target.Outside(typed, plain.group("host")))
                : Optional.empty();
    }
}
