package org.kitepress.model.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Reads what follows {@code mailto:} (RFC 6068): one plain address, and perhaps a subject and a text. */
final class MailTarget {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.!#$'*+/=^_`{|}~-]{1,64}+");
    private static final Set<String> HARMLESS = Set.of("subject", "body");
    private static final Pattern CONTROL = Pattern.compile("(?i)%([01][0-9a-f]|7f)");
    /** In a text a line end is a line end; anywhere else it begins a header that nobody sees. */
    private static final Pattern LINE_END = Pattern.compile("(?i)%0[ad]");

    private MailTarget() {}

    static Target of(String rest) {
        int question = rest.indexOf('?');
        String address = question < 0 ? rest : rest.substring(0, question);
        String headers = question < 0 ? "" : rest.substring(question + 1);
        return address(address)
                .or(() -> headers(headers))
                .orElseGet(() -> new Target.Contact("mailto:" + rest.replace(" ", "%20")));
    }

    private static Optional<Target> address(String address) {
        if (address.indexOf(',') >= 0 || address.indexOf(';') >= 0) {
            return unsafe("writes to more than one address", "write one address a link");
        }
        int at = address.lastIndexOf('@');
        if (at < 0 || !NAME.matcher(address.substring(0, at)).matches()) {
            return unsafe("names no plain mail address", "write it as `mailto:name@example.org`");
        }
        return HostName.flaw(address.substring(at + 1));
    }

    private static Optional<Target> headers(String headers) {
        for (String header : headers.split("&")) {
            int equals = header.indexOf('=');
            String name = (equals < 0 ? header : header.substring(0, equals)).toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : header.substring(equals + 1);
            if (!header.isEmpty() && !HARMLESS.contains(name)) {
                return unsafe(
                        "sets `" + name + "` of the message", "only `subject` and `body` may stand after the `?`");
            }
            String looked = name.equals("body") ? LINE_END.matcher(value).replaceAll("") : value;
            if (CONTROL.matcher(looked).find()) {
                return unsafe("hides a control character in `" + name + "`", "write plain words there");
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> unsafe(String reason, String hint) {
        return Optional.of(new Target.Unsafe(reason, hint));
    }
}
