package org.kitepress.check.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.Language;

/**
 * Finds where a sentence states a statistic: a percentage, a share of people, a multiple, a great round number of people.
 * English and Spanish are known; of other languages the sign for percent.
 */
final class Figures {

    private static final int OPTIONS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{1,3}){0,4}";
    private static final String PERCENT = NUMBER + "[\\s\\u00A0\\u202F]?%";

    private static final String EN_COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|" + NUMBER + ")";
    private static final String EN_ALL =
            "(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|\\d{1,3})";
    private static final String EN_PEOPLE =
            "(?:(?:all|the|these|those|trans|incarcerated|sex)\\s){0,3}(?:people|women|men|girls|boys|children|youth|adults|workers|prisoners"
                    + "|survivors|victims|migrants|arrests|cases|households)";
    private static final String EN = String.join(
            "|",
            "(?:" + NUMBER + "|[a-z]{3,12}(?:-[a-z]{3,5})?)\\s(?:per\\s?cent|percentage\\spoints?)",
            EN_COUNT + "\\s(?:in|out\\sof|(?:in|of)\\severy)\\s" + EN_ALL,
            "(?:twice|" + EN_COUNT
                    + "\\stimes)\\s(?:as\\s(?:likely|many|much|often|high)|more|less|likelier|higher|lower)",
            "(?:half|(?:a|one)\\s(?:third|quarter|fifth|tenth)|two[\\s-]thirds|three[\\s-]quarters|the\\smajority)\\sof\\s"
                    + EN_PEOPLE,
            "(?:hundreds|thousands|tens\\sof\\sthousands|hundreds\\sof\\sthousands|millions)\\sof\\s" + EN_PEOPLE,
            NUMBER + "\\s(?:thousand|million|billion)\\s" + EN_PEOPLE);

    private static final String ES_COUNT =
            "(?:una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|" + NUMBER + ")";
    private static final String ES_PEOPLE =
            "(?:l[ao]s\\s)?(?:personas|mujeres|hombres|niñas|niños|jóvenes|adultos|trabajador[ae]s"
                    + "|pres[ao]s|víctimas|migrantes|detenciones|casos|hogares)";
    private static final String ES = String.join(
            "|",
            "(?:" + NUMBER + "|[a-zñáéíóú]{3,12})\\spor\\sciento",
            ES_COUNT + "\\s(?:de\\scada|entre)\\s" + ES_COUNT,
            ES_COUNT + "\\sveces\\s(?:más|menos|mayor|menor)",
            "(?:la\\smitad|un\\s(?:tercio|cuarto|quinto)|dos\\stercios|tres\\scuartos|la\\smayoría)\\sde\\s"
                    + ES_PEOPLE,
            "(?:cientos|miles|millones)\\sde\\s" + ES_PEOPLE,
            NUMBER + "\\s(?:mil|millones\\sde)\\s" + ES_PEOPLE);

    private final Pattern pattern;

    private Figures(String words) {
        this.pattern = Pattern.compile(PERCENT + (words.isEmpty() ? "" : "|\\b(?:" + words + ")\\b"), OPTIONS);
    }

    /** How this language states a statistic. */
    static Figures in(Language language) {
        return switch (language.locale().getLanguage()) {
            case "en" -> new Figures(EN);
            case "es" -> new Figures(ES);
            default -> new Figures("");
        };
    }

    /** The first statistic in a text, as it stands there. @param text on one line */
    Optional<String> first(String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
