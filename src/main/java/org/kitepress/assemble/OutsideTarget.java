package org.kitepress.assemble;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Tells a link that leads outside from a path between files, and a safe scheme from every other one. */
final class OutsideTarget {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Set<String> CONTACTS = Set.of("mailto", "tel", "sms");
    private static final Set<String> WEB = Set.of("https", "http");

    private OutsideTarget() {}

    /** Empty if the target is a path or a heading; schemes are looked at after everything that hides in them is gone. */
    static Optional<Target> of(String typed) {
        if (HIDDEN.matcher(typed).find()) {
            return Optional.of(unsafe("holds a character that cannot be seen"));
        }
        if (typed.indexOf('\\') >= 0) {
            return Optional.of(new Target.Unsafe("holds a backslash", "write `/` between the parts of a path"));
        }
        if (typed.startsWith("//")) {
            return Optional.of(unsafe("does not say how it is reached"));
        }
        Matcher matcher = SCHEME.matcher(typed.strip());
        return matcher.matches()
                ? Optional.of(of(matcher.group(1).toLowerCase(Locale.ROOT), typed.strip()))
                : Optional.empty();
    }

    private static Target unsafe(String reason) {
        return new Target.Unsafe(reason, "write the whole address, beginning with `https://`");
    }

    private static Target of(String scheme, String typed) {
        if (CONTACTS.contains(scheme)) {
            return new Target.Contact(typed);
        }
        if (!WEB.contains(scheme)) {
            return unsafe("begins with `" + scheme + ":`");
        }
        try {
            URI uri = new URI(typed.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20"));
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                return unsafe("does not name a plain host");
            }
            return new Target.Outside(uri.toASCIIString(), uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return unsafe("is no web address");
        }
    }
}
