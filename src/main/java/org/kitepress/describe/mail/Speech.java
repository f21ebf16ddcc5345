package org.kitepress.describe.mail;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Language;
import org.kitepress.model.Site;
import org.kitepress.model.Words;
import org.kitepress.source.Place;

/** How the report speaks: with the theme's words, in the site's first language. */
final class Speech {

    private static final String PREFIX = "mailroom-";

    private final Site site;
    private final Words words;
    private final Set<String> missing = new TreeSet<>();

    Speech(Site site) {
        this.site = site;
        this.words =
                site.theme().words(language()).orElse(new Words(language(), List.of(), new Place("site.yaml", 1, 1)));
    }

    Language language() {
        return site.settings().language();
    }

    /** @param key without its {@code mailroom-} */
    String say(String key) {
        return words.find(PREFIX + key).orElseGet(() -> {
            missing.add(PREFIX + key);
            return key;
        });
    }

    /** @param values what stands in the place of {@code {name}} */
    String say(String key, Map<String, String> values) {
        String said = say(key);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = said.indexOf('{'); open >= 0; open = said.indexOf('{', from)) {
            int close = said.indexOf('}', open);
            String value = close < 0 ? null : values.get(said.substring(open + 1, close));
            int end = value == null ? open + 1 : close + 1;
            out.append(said, from, open).append(value == null ? "{" : value);
            from = end;
        }
        return out.append(said.substring(from)).toString();
    }

    String say(String key, String name, String value) {
        return say(key, Map.of(name, value));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language().locale())
                .format(day);
    }

    /** With so many digits behind the point. */
    String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(language().locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** The words that the theme does not have, told once for each edition. @param place of the edition */
    List<Problem> problems(Place place) {
        List<Problem> problems = new ArrayList<>();
        if (!missing.isEmpty()) {
            String file =
                    "themes/" + site.theme().name() + "/words/" + language().tag() + ".yaml";
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "the theme has no word `" + String.join("`, `", missing) + "` for the mail team's report",
                    "add a line for each to `" + file + "`; the theme `lantern` has them all",
                    place));
        }
        return problems;
    }
}
