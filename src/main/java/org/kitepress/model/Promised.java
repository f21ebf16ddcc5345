package org.kitepress.model;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitepress.model.address.PhoneNumber;

/**
 * What the pages of one site have to show before their text.
 *
 * @param exit where the way out leads
 * @param help what has to be read of the help line; empty if there is none
 * @param line finds it, whatever stands between its digits
 * @param dial where it leads; empty if it is no number
 * @param script whether the theme has one for the way out
 */
public record Promised(String exit, String help, Pattern line, Optional<String> dial, boolean script) {

    /** What a theme may write between the digits of a number as it likes. */
    private static final String BETWEEN = "[\\s\\u00A0\\u202F.()\\-\\u2010-\\u2015/]*+";

    public static Promised of(Site site) {
        Optional<String> phone = site.helpLine().flatMap(Resource::phone);
        String help = phone.or(() -> site.helpLine().map(Resource::name)).orElse("");
        return of(
                site.settings().exitTo(),
                help.strip(),
                phone.flatMap(number -> new PhoneNumber(number).dialled()).map(digits -> "tel:" + digits),
                site.theme().assets().stream().anyMatch(file -> file.path().endsWith("/assets/exit.js")));
    }

    public static Promised of(String exit, String help, Optional<String> dial, boolean script) {
        String signs = help.replaceAll(BETWEEN, "")
                .codePoints()
                .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining(BETWEEN));
        Pattern line = Pattern.compile("(?<![\\p{L}\\p{N}])" + signs + "(?![\\p{L}\\p{N}])");
        return new Promised(exit, help, line, dial, script);
    }

    public boolean isLine(CharSequence words) {
        return !help.isEmpty() && line.matcher(words).find();
    }
}
