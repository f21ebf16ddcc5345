package org.kitepress.model.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Reads a web address as the URL Standard of the WHATWG has browsers do it, and takes only what leaves no doubt. */
final class WebTarget {

    private static final Pattern END_OF_HOST = Pattern.compile("[/?#]");
    private static final Set<String> USUAL_PORTS = Set.of("", "80", "443");

    private WebTarget() {}

    /** @param rest what follows the scheme and its colon */
    static Target of(String scheme, String rest) {
        if (!rest.startsWith("//") || rest.startsWith("///")) {
            return new Target.Unsafe(
                    "does not have two slashes after `" + scheme + ":`",
                    "write the whole address, beginning with `https://`");
        }
        String authority = END_OF_HOST.split(rest.substring(2), 2)[0];
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            return new Target.Unsafe(
                    "hides `" + authority.substring(at + 1) + "` behind `" + authority.substring(0, at + 1) + "`",
                    "write the host right after the slashes");
        }
        int colon = authority.startsWith("[") ? -1 : authority.indexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (!USUAL_PORTS.contains(port)) {
            return new Target.Unsafe(
                    "names the port `" + port + "`", "take `:" + port + "` out, or link to a page that needs none");
        }
        String host = colon < 0 ? authority : authority.substring(0, colon);
        return flaw(host).orElseGet(() -> whole(scheme, host, rest));
    }

    private static Optional<Target> flaw(String host) {
        return HostName.flaw(host).or(() -> Shorteners.owner(host).map(WebTarget::shortened));
    }

    private static Target shortened(String shortener) {
        return new Target.Unsafe(
                "does not say where it leads: `" + shortener + "` is a link shortener",
                "find out where it leads, and write that address");
    }

    private static Target whole(String scheme, String host, String rest) {
        String url = scheme + ":" + rest.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20");
        try {
            URI uri = new URI(url);
            return uri.getHost() == null
                    ? HostName.none(host)
                    : new Target.Outside(
                            uri.toASCIIString(), HostName.bare(host).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            int index = Math.max(0, Math.min(e.getIndex(), url.length() - 1));
            return new Target.Unsafe(
                    "holds `" + Character.toString(url.codePointAt(index)) + "` where no web address has it",
                    "copy the address from the browser");
        }
    }
}
