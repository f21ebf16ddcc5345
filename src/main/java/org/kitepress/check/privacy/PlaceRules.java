package org.kitepress.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;

/** Where somebody lives, or was: streets with a house's number, flats, and spots on the map. A post office box tells neither. */
final class PlaceRules {

    private static final String ADDRESS = "looks like a street address";
    private static final String ADDRESS_HINT =
            "name the town at most, or put an address that is meant to be public into a resource";
    private static final String SPOT = "is a spot on the map";
    private static final String SPOT_HINT = "name the town at most";

    private static final String BEFORE = "(?=\\d)(?<![\\p{L}\\p{N}$€£#.,/:_-])";
    /** What follows a number in a title, and is no name of a street: `5 Tips For Street Work`. */
    private static final String NO_NAME =
            "(?!(?:I|The|For|From|On|And|Of|To|About|In|With|Every|Your|Our|My|Any|Each|Per|Are|Is|At|By|An?|Or|No|Not|More"
                    + "|Best|Great|New|Days?|Years?|Hours?|Minutes?|Months?|Weeks?|Ways?|Tips|Rules|Things|Stories|Questions"
                    + "|Women|Men|People|Workers?|Reasons|Steps?|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|Supreme|District|Circuit|Superior|Federal|High|County"
                    + "|Municipal|Family|Juvenile|Drug|State|Criminal|Immigration|Trial|Appeals?)[ -])";

    private static final String NAME = "(?=\\p{Lu}|\\d{1,3}[snrt])" + NO_NAME
            + "(?:(?:St|Mt|Ft)\\. )?(?:\\p{Lu}[\\p{L}']{0,24}|\\d{1,3}(?:st|nd|rd|th))(?:-\\p{L}{1,24})? ";
    private static final String HOUSE =
            "\\d{1,5}(?:-\\d{1,4})?[A-Za-z]? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?";
    private static final String QUARTER = "(?: (?:NE|NW|SE|SW|N|S|E|W)" + Rule.END + ")?";
    private static final String FLAT = " ?#| (?:Apt|Apartment|Unit|Suite|Ste|Floor|Room|Rm|Bldg)" + Rule.END;
    private static final String TOWN = ",? \\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){0,2},? [A-Z]{2}" + Rule.END;

    /** An address ends or goes on as a sentence does; `St. Louis` and `10 Wall Street bankers` are none. */
    private static final String AFTER =
            "(?=" + QUARTER + "\\.?(?: {0,2}$| ?[,;:()!?\"|*<\\]]| \\d| - |" + FLAT + "|" + TOWN
                    + "| (?:in|at|near|and|or|is|was|on|to|for|from|with|by|between|before|after|until|where|when|which|across"
                    + "|opposite|behind|as|so|we|they|she|he|it|tonight|today|tomorrow)" + Rule.END
                    + "| ?$)|(?<=\\p{L}{4})\\.(?: |$))";

    private static final String STREET = BEFORE + "(" + HOUSE + "(?:" + NAME
            + "){1,4}(?i:street|avenue|road|boulevard|lane|terrace|highway|parkway|st|ave|rd|blvd|ln|hwy|pkwy|dr|ct|pl))"
            + Rule.END + AFTER;

    /** Words that are more often something else: no year before them, and only an end or a comma after them. */
    private static final String WAY = BEFORE + "(?!(?:19|20)\\d{2} )(" + HOUSE + "(?:" + NAME
            + "){1,2}(?i:drive|way|place|court|circle|square|trail|plaza|alley))" + Rule.END
            + "(?=\\.? {0,2}$|\\. |,|;|\\)|" + FLAT + "|" + TOWN + ")";

    private static final String APARTMENT = "(?i)(?=[ad])" + Rule.START
            + "((?:apt|apartment|apto|dpto|depto)\\.? ?(?:#|no\\.? ?|n\\.?º ?)?\\d{1,4}[a-z]?)" + Rule.END;

    private static final String SMALL = "(?:(?:de|del|la|las|los|el|y) ){0,3}";
    private static final String NAMES = SMALL + "\\p{Lu}[\\p{L}.]{0,24}(?: " + SMALL + "\\p{Lu}[\\p{L}.]{0,24}){0,4}";
    private static final String NUMBER_WORD = "(?i:n\\.? ?[º°o]\\.?|n[uú]m(?:ero)?\\.?|#) ?";

    private static final String CALLE =
            Rule.START + "((?iu:calle|c/|avenida|avda\\.?|av\\.?|calzada|bulevar|callej[oó]n) ?" + NAMES + ",? (?:"
                    + NUMBER_WORD + ")?\\d{1,5})" + Rule.END;
    private static final String PLAZA =
            "(?=[PpCcRrTt])" + Rule.START + "((?iu:plaza|pza\\.?|paseo|camino|ronda|traves[ií]a) " + NAMES + ",? (?:"
                    + NUMBER_WORD + "|(?!(?:19|20)\\d{2}" + Rule.END + "))\\d{1,5})" + Rule.END;
    private static final String CARRERA =
            Rule.START + "((?i:calle|carrera|cra\\.?|cll\\.?|transversal|diagonal) \\d{1,3}[A-Za-z]? " + NUMBER_WORD
                    + "\\d{1,3}[A-Za-z]? ?- ?\\d{1,3})" + Rule.END;

    /** Four decimals are ten paces; a list of sections of a law looks the same. */
    private static final String DECIMAL =
            "(?<![\\p{L}\\p{N}.,_-])(?<!(?i:§|sections?|articles?|arts?\\.?|code|rules?) ?)"
                    + "([-+]?(?:[1-8]?\\d|90)\\.\\d{4,15}°?(?: ?[NS])?[,;/ ] ?[-+]?(?:1[0-8]\\d|\\d{1,2})\\.\\d{4,15})(?![\\p{L}\\p{N}]|\\.\\d)";

    private static final String ANGLE =
            "\\d{1,3}(?:\\.\\d{1,9})?° ?(?:\\d{1,2}(?:\\.\\d{1,9})?' ?(?:\\d{1,2}(?:\\.\\d{1,9})?(?:\"|'') ?)?)?";
    private static final String DEGREES = "(?=\\d{1,3}(?:\\.\\d|° ?\\d))(?<![\\p{L}\\p{N}.])(" + ANGLE
            + "[NS][,;/ ]{0,3}" + ANGLE + "[EWO])" + Rule.END;

    private static final String MAP =
            "(?i)((?:(?:geo:|@|[?&](?:q|ll|sll|center|destination|daddr)=(?:loc:)?)-?\\d{1,2}\\.\\d{2,15}"
                    + "(?:,|%2C)-?|!3d-?\\d{1,2}\\.\\d{2,15}!4d-?|#map=\\d{1,2}/-?\\d{1,2}\\.\\d{2,15}/-?"
                    + "|[?&]m?lat=-?\\d{1,2}\\.\\d{2,15}&(?:amp;)?m?lon=-?)\\d{1,3}\\.\\d{2,15})";

    private PlaceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.ofNumber(Code.PRIVACY_ADDRESS, 1, STREET, ADDRESS, ADDRESS_HINT),
                Rule.ofNumber(Code.PRIVACY_ADDRESS, 1, WAY, ADDRESS, ADDRESS_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_ADDRESS,
                        1,
                        List.of("calle", "c/", "av", "calzada", "bulevar"),
                        CALLE,
                        ADDRESS,
                        ADDRESS_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_ADDRESS,
                        1,
                        List.of("plaza", "pza", "paseo", "camino", "ronda", "trav"),
                        PLAZA,
                        ADDRESS,
                        ADDRESS_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_ADDRESS,
                        5,
                        List.of("calle", "cll", "cra", "carrera", "transversal", "diagonal"),
                        CARRERA,
                        ADDRESS,
                        ADDRESS_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_ADDRESS,
                        1,
                        List.of("apt", "apart", "dpto", "depto"),
                        APARTMENT,
                        ADDRESS,
                        ADDRESS_HINT),
                Rule.ofNumber(Code.PRIVACY_COORDINATES, 10, DECIMAL, SPOT, SPOT_HINT),
                Rule.ofNumber(Code.PRIVACY_COORDINATES, 4, List.of("°"), DEGREES, SPOT, SPOT_HINT),
                new Rule(
                        Code.PRIVACY_COORDINATES,
                        PlainLine::text,
                        line -> line.digits() >= 6 && line.has("."),
                        Pattern.compile(MAP),
                        SPOT,
                        SPOT_HINT));
    }
}
