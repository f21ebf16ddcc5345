package org.kitepress.model.link;

import java.util.regex.Pattern;

/** Tells a mail address that somebody wrote without {@code mailto:} from a file and a web address. */
public final class MailAddress {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private MailAddress() {}

    /** Whether it is one and nothing else: {@code us@example.org}. */
    public static boolean is(String typed) {
        return PLAIN.matcher(typed).matches();
    }
}
