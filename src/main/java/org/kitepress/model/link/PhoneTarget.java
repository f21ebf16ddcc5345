package org.kitepress.model.link;

import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Reads what follows {@code tel:} (RFC 3966) or {@code sms:} (RFC 5724): one number, and for a message its text. */
final class PhoneTarget {

    /** Without {@code *} and {@code #}: with them some phones obey instead of calling. */
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9(][0-9(). -]{1,40}(;ext=[0-9]{1,8})?");

    private static final Pattern CONTROL = Pattern.compile("(?i)%([01][0-9a-f]|7f)");

    private PhoneTarget() {}

    static Target of(String scheme, String rest) {
        String[] parts = rest.split("\\?", 2);
        if (!NUMBER.matcher(parts[0]).matches()) {
            return new Target.Unsafe(
                    "names no plain phone number", "write its digits, such as `" + scheme + ":+15550100`");
        }
        String text = parts.length < 2 ? "" : parts[1];
        boolean plain = text.isEmpty() || scheme.equals("sms") && isText(text);
        return plain
                ? new Target.Contact(scheme + ":" + parts[0].replace(" ", "")
                        + (text.isEmpty() ? "" : "?" + text.replace(" ", "%20")))
                : new Target.Unsafe("says more than a phone number", "write nothing after the number");
    }

    private static boolean isText(String query) {
        return query.startsWith("body=")
                && query.indexOf('&') < 0
                && !CONTROL.matcher(query).find();
    }
}
