package org.kitepress.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;

/** Addresses of mail, and the parts of a link that tell who shared it with whom. */
final class LinkRules {

    private static final String EMAIL = "looks like somebody's e-mail address";
    private static final String EMAIL_HINT =
            "take it out, or put an address that is meant to be public into a resource";

    /** {@code @handle}, {@code @name@host}, {@code git@host}, {@code logo@2x.png} and a password in a link are none. */
    private static final String ADDRESS =
            "(?i)(?<![\\p{L}\\p{N}.+%_@/-])(?<!://[^\\s/@]{1,60}:)((?!git@)[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@"
                    + "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}(?!(?:png|jpe?g|gif|svg|webp|avif|pdf|js|css)(?!\\p{L}))\\p{L}{2,24})"
                    + "(?![\\p{L}\\p{N}@])";

    private static final String SPELLED = "(?i)" + Rule.START
            + "([\\p{L}\\p{N}.+_-]{1,64} (?:at|arroba) [\\p{L}\\p{N}-]{1,63}(?: (?:dot|punto) [\\p{L}\\p{N}-]{1,63}){0,3}"
            + " (?:dot|punto) (?:com|org|net|info|edu|gov|mx|es|uk|ca|co|ar|io|me|ch))" + Rule.END;

    private static final String TRACKER =
            "(?i)[?&;]((?:utm_[a-z_]{1,20}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid"
                    + "|li_fat_id|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|ref_src|share_id|usp)=)\\S*+";
    private static final String SHARED =
            "(?i)(?:youtu\\.be|youtube\\.com|spotify\\.com)/[^\\s?]{0,300}\\?(?:[^\\s&]{0,200}&(?:amp;)?){0,6}(si=)\\S*+";
    private static final String TRACKING = "in this link tells who shared it, or where";
    private static final String TRACKING_HINT = "take it out of the link: it leads to the same page without";

    private LinkRules() {}

    static List<Rule> emails() {
        return List.of(
                new Rule(
                        Code.PRIVACY_EMAIL,
                        PlainLine::text,
                        line -> line.has("@"),
                        Pattern.compile(ADDRESS),
                        EMAIL,
                        EMAIL_HINT),
                new Rule(
                        Code.PRIVACY_EMAIL,
                        PlainLine::words,
                        line -> line.has(" dot ") || line.has(" punto "),
                        Pattern.compile(SPELLED),
                        EMAIL,
                        EMAIL_HINT));
    }

    static List<Rule> tracking() {
        return List.of(tracking(TRACKER), tracking(SHARED));
    }

    private static Rule tracking(String pattern) {
        return new Rule(
                Code.PRIVACY_TRACKING,
                PlainLine::links,
                line -> line.has("=") && (line.has("://") || line.has("www.")),
                Pattern.compile(pattern),
                TRACKING,
                TRACKING_HINT);
    }
}
