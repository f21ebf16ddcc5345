package org.kitepress.check.privacy;

import java.util.List;
import org.kitepress.diag.Code;

/** The numbers and days that one person alone has: a day of birth, a number in prison, at court or on a passport, a plate. */
final class PersonRules {

    private static final String BIRTH = "looks like a date of birth";
    private static final String BIRTH_HINT = "take it out; an age or a decade says enough";
    private static final String NUMBER = "looks like the number of a person or a case";
    private static final String NUMBER_HINT = "take it out: whoever has it finds the person";
    private static final String PLATE = "looks like the plate of a car";
    private static final String PLATE_HINT = "take it out: whoever has it finds the car";

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String MES =
            "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)";
    private static final String DATE = "(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH
            + "(?:,? \\d{4})?|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}º? de " + MES
            + "(?:,? (?:del? )?\\d{4})?)" + Rule.END;

    private static final String BORN = "(?iu)(?=[bn])" + Rule.START
            + "(?:born|nacid[oa]s?|naci[oóeé]|nac[ií]|naciste)(?: (?:in|en) [^.,;:\\d]{1,30},?)?[ :]{1,2}(?:on |el )?(?:the |d[ií]a )?"
            + DATE;
    private static final String BIRTHDAY = "(?iu)(?=[dbfc])" + Rule.START
            + "(?:dob|d\\.o\\.b\\.?|dates? of birth|birth ?dates?|birth ?day|fecha de nacimiento|f\\. ?n\\.|fdn|cumplea[nñ]os)"
            + "[ :=-]{0,3}(?:(?:is|was|on|es|el|fue|the) ){0,3}" + DATE;

    /** What a number is called: {@code no.}, {@code #}, {@code number}, {@code ID}, {@code n.º}. */
    private static final String SIGN =
            "(?: ?(?:numbers?|num\\.?|nos?\\.?|#|id|n\\.? ?º|n[uú]m(?:ero)?\\.?)){1,2}[ :#]{0,3}";

    private static final String SIGN_OR_NOT = "(?:" + SIGN + "|[ :]{1,2})";
    /** At least four digits, whatever stands between them; and neither a year nor a day. */
    private static final String TOKEN = "(?!(?:19|20)\\d{2}(?![/:-]?\\d))(?!\\d{4}-\\d{2}-\\d{2})"
            + "((?=(?:[a-z:/-]{0,5}\\d){4})[a-z0-9][a-z0-9:/-]{2,24}[a-z0-9])(?![\\p{L}\\p{N}_/-])";

    private static final String OF_A_PERSON = "(?iu)(?=[ipoctsdnrbfa])" + Rule.START
            + "(?:(?:inmate|prisoner|offender|cdcr|tdcj|ssn|dni|curp|n[uú]mero de (?:reclus[oa]|intern[oa]|pres[oa]"
            + "|prisioner[oa]|segur(?:o|idad) social))" + SIGN_OR_NOT
            + "|(?:prison|booking|detainee|register|reg\\.?|cdc|f?bop|doc|sid|din|passport|pasaporte|social security"
            + "|driver'?s? licen[cs]e|nie|nis|alien|a-|reclus[oa]|intern[oa]|pres[oa])" + SIGN + ")" + TOKEN;
    private static final String OF_A_CASE = "(?iu)(?=[csden])" + Rule.START
            + "(?:(?:case|cause|causa|caso|sumario)" + SIGN
            + "|(?:docket|expediente|exp\\.|n[uú]mero de (?:caso|causa|expediente))" + SIGN_OR_NOT + ")" + TOKEN;
    /** A criminal case of a federal court, which needs no word before it. */
    private static final String CRIMINAL =
            "(?i)" + Rule.START + "(\\d{1,2}:\\d{2}-(?:cr|mj)-\\d{3,6})(?![\\p{L}\\p{N}_])";

    /** As the Social Security Administration writes it; none begins with 000, 666 or 9. */
    private static final String SOCIAL_SECURITY =
            "(?=\\d{3}-)(?<![\\p{L}\\p{N}_/.-])((?!000|666|9)\\d{3}-\\d{2}-\\d{4})(?![\\p{L}\\p{N}_-])";

    /** Five to eight letters and digits, some of each. */
    private static final String CAR = "(?iu:(?=[lnrpm]))" + Rule.START
            + "(?iu:(?:licen[cs]e|number|registration) plates?|plates? (?=n|#)|matr[ií]culas?|placas?|patente)"
            + "(?iu: ?(?:is|was|were|es|era|number|no\\.|n[uú]mero)){0,2}[ :#]{1,3}"
            + "((?=[A-Z0-9 -]{0,9}\\d)(?=[A-Z0-9 -]{0,9}[A-Z])[A-Z0-9](?:[ -]?[A-Z0-9]){4,7})(?![\\p{L}\\p{N}_])";

    private PersonRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.ofNumber(Code.PRIVACY_BIRTH, 1, List.of("born", "nac"), BORN, BIRTH, BIRTH_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_BIRTH,
                        1,
                        List.of("birth", "dob", "d.o.b", "nacimiento", "f. n.", "f.n.", "fdn", "cumplea"),
                        BIRTHDAY,
                        BIRTH,
                        BIRTH_HINT),
                Rule.ofNumber(Code.PRIVACY_NUMBER, 4, OF_A_PERSON, NUMBER, NUMBER_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_NUMBER,
                        4,
                        List.of("case", "caus", "caso", "sumario", "docket", "exp"),
                        OF_A_CASE,
                        NUMBER,
                        NUMBER_HINT),
                Rule.ofNumber(Code.PRIVACY_NUMBER, 6, List.of("-cr-", "-mj-"), CRIMINAL, NUMBER, NUMBER_HINT),
                Rule.ofNumber(Code.PRIVACY_NUMBER, 9, SOCIAL_SECURITY, NUMBER, NUMBER_HINT),
                Rule.ofNumber(
                        Code.PRIVACY_PLATE,
                        1,
                        List.of("plate", "trícula", "tricula", "placa", "patente"),
                        CAR,
                        PLATE,
                        PLATE_HINT));
    }
}
