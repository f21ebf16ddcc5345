package org.kitepress.model.link;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Takes a host for what it says only if it is a name in plain letters. */
final class HostName {

    private static final Pattern LABEL = Pattern.compile("(?i)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    /** A browser takes a host that ends in one of these for a number: section 3.5 of the URL Standard. */
    private static final Pattern NUMBER = Pattern.compile("(?i)[0-9]++|0x[0-9a-f]*+");

    private static final int LONGEST = 253;

    private HostName() {}

    /**
     * What is the matter with a host; empty if nothing is.
     *
     * @param host without a port
     */
    static Optional<Target> flaw(String host) {
        String bare = bare(host);
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        OptionalInt odd = bare.codePoints().filter(c -> c > 0x7E).findFirst();
        if (odd.isPresent()) {
            return Optional.of(odd(odd.getAsInt()));
        }
        if (bare.indexOf('%') >= 0) {
            return Optional.of(new Target.Unsafe("has a percent sign in its host", "write the host in plain letters"));
        }
        if (bare.startsWith("[") || NUMBER.matcher(last).matches()) {
            return Optional.of(new Target.Unsafe(
                    "leads to the number `" + bare + "` instead of a name",
                    "write the name of the host, such as `example.org`"));
        }
        boolean plain = bare.length() <= LONGEST
                && Arrays.stream(bare.split("\\.", -1))
                        .allMatch(label -> LABEL.matcher(label).matches());
        return plain ? coded(bare) : Optional.of(none(bare));
    }

    /** The root's dot at the end of a host changes nothing for a browser. */
    static String bare(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    static Target none(String host) {
        return new Target.Unsafe(
                host.isEmpty() ? "names no host" : "names `" + host + "`, which is no host",
                "write the whole address, such as `https://example.org/`");
    }

    private static Target odd(int letter) {
        String name = Optional.ofNullable(Character.getName(letter)).orElse("a character without a name");
        return new Target.Unsafe(
                "has `" + Character.toString(letter) + "` in its host (" + name.toLowerCase(Locale.ROOT)
                        + "), which may be taken for another letter",
                "type the host anew in plain letters, a to z");
    }

    /** Punycode, RFC 3492: what a browser shows of it may be any letters at all. */
    private static Optional<Target> coded(String host) {
        boolean coded =
                Arrays.stream(host.toLowerCase(Locale.ROOT).split("\\.")).anyMatch(label -> label.startsWith("xn--"));
        return coded
                ? Optional.of(new Target.Unsafe(
                        "has a host in code, `" + host + "`, that a browser may show as `" + IDN.toUnicode(host) + "`",
                        "link to a host whose name is in plain letters"))
                : Optional.empty();
    }
}
