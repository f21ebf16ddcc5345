package org.kitepress.check.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.language.Language;

/**
 * Finds where a sentence states a statistic: a percentage, a share of people, a multiple, a great round number of people.
 * English and Spanish are known; of other languages, the sign for percent.
 */
final class Figures {

    private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{1,3}){0,4}";
    private static final String PERCENT = NUMBER + "[\\s\u00A0\u202F]?%";

    private static final Figures OTHER = new Figures(Set.of(), Pattern.compile(PERCENT));
    private static final Figures ENGLISH = english();
    private static final Figures SPANISH = spanish();

    /** Words that a statistic begins with; it may begin with a digit, too. */
    private final Set<String> beginnings;

    /** The signs of ASCII that these begin with, small and capital. */
    private final boolean[] initials = new boolean[128];

    private final int longest;
    private final Pattern pattern;

    private Figures(Set<String> beginnings, Pattern pattern) {
        this.beginnings = beginnings;
        beginnings.forEach(word -> initials[word.charAt(0)] = true);
        beginnings.forEach(word -> initials[Character.toUpperCase(word.charAt(0))] = true);
        this.longest = beginnings.stream().mapToInt(String::length).max().orElse(0);
        this.pattern = pattern;
    }

    /** How this language states a statistic. */
    static Figures in(Language language) {
        return switch (language.locale().getLanguage()) {
            case "en" -> ENGLISH;
            case "es" -> SPANISH;
            default -> OTHER;
        };
    }

    private static Figures english() {
        String counts =
                "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                        + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
        String count = "(?:(?:" + counts + ")(?:-[a-z]{3,5})?|" + NUMBER + ")";
        String all = "(?:" + counts + "|thousand|\\d{1,3})";
        String people =
                "(?:(?:all|the|these|those|trans|incarcerated|sex)\\s){0,3}(?:people|women|men|girls|boys|children|youth"
                        + "|adults|workers|prisoners|survivors|victims|migrants|arrests|cases|households)";
        return of(
                counts + "|twice|half|third|thirds|quarter|quarters|fifth|tenth|majority|hundreds|thousands|millions",
                PERCENT,
                count + "\\s(?:per\\s?cent|percentage\\spoints?)\\b",
                count + "\\s(?:in|out\\sof|(?:in|of)\\severy)\\s" + all + "\\b",
                "(?:twice|" + count
                        + "\\stimes)\\s(?:as\\s(?:likely|many|much|often|high)|more|less|likelier|higher|lower)\\b",
                "(?:half|thirds?|quarters?|fifth|tenth|majority|hundreds|thousands|millions)\\sof\\s" + people + "\\b",
                NUMBER + "\\s(?:thousand|million|billion)\\s" + people + "\\b");
    }

    private static Figures spanish() {
        String counts =
                "una|un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta"
                        + "|cincuenta|sesenta|setenta|ochenta|noventa|cien";
        String count = "(?:" + counts + "|" + NUMBER + ")";
        String people =
                "(?:l[ao]s\\s)?(?:personas|mujeres|hombres|ni\u00F1[ao]s|j\u00F3venes|adultos|trabajador[ae]s|pres[ao]s"
                        + "|v\u00EDctimas|migrantes|detenciones|casos|hogares)";
        return of(
                counts + "|mitad|tercio|tercios|cuarto|cuartos|quinto|mayor\u00EDa|cientos|miles|millones",
                PERCENT,
                count + "\\spor\\sciento\\b",
                count + "\\s(?:de\\scada|entre)\\s" + count + "\\b",
                count + "\\sveces\\s(?:m\u00E1s|menos|mayor|menor)",
                "(?:mitad|tercios?|cuartos?|quinto|mayor\u00EDa|cientos|miles|millones)\\sde\\s" + people,
                NUMBER + "\\s(?:mil|millones\\sde)\\s" + people);
    }

    private static Figures of(String beginnings, String... patterns) {
        return new Figures(
                Set.of(beginnings.split("\\|")),
                Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /**
     * The first statistic in a text, as it stands there.
     *
     * @param text on one line
     */
    Optional<String> first(String text) {
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (mayBegin(text, at, end) && matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher.group());
            }
            at = end == at ? at + 1 : end;
        }
        return Optional.empty();
    }

    /** Where the word or number that begins here ends; here, if none does. */
    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** Looking a word up costs less than a pattern, and a text has thousands. */
    private boolean mayBegin(String text, int at, int end) {
        return end > at
                && (Character.isDigit(text.charAt(at))
                        || end - at <= longest
                                && mayBegin(text.charAt(at))
                                && beginnings.contains(text.substring(at, end).toLowerCase(Locale.ROOT)));
    }

    private boolean mayBegin(char c) {
        return c >= initials.length || initials[c];
    }
}
