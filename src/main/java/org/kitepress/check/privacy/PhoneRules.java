package org.kitepress.check.privacy;

import java.util.List;
import org.kitepress.diag.Code;

/** Telephone numbers: of North America, with a plus sign, and any that a word for a telephone stands before. */
final class PhoneRules {

    private static final String WHAT = "looks like a telephone number";
    private static final String HINT = "take it out, or put the number of a help line into a resource";

    /** Area and exchange begin with 2 to 9 (North American Numbering Plan); an ISBN may look the same. */
    private static final String NORTH_AMERICA =
            "(?=[+(\\d])(?<![\\p{L}\\p{N}$€£#.,/+_-])(?<![$€£] )(?<!(?i:ISBN|OCLC)(?:-1[03])?[: ]{1,2})"
                    + "((?:\\+?1[ .-]?)?(?:\\([2-9]\\d{2}\\)[ -]?|[2-9]\\d{2}[ ./-]?)[2-9]\\d{2}[ .-]?\\d{4})"
                    + "(?![\\p{L}\\p{N}_%]|[-.,/:]\\d)";

    private static final String INTERNATIONAL = "(?=[+0])(?<![\\p{L}\\p{N}+_.,/-])"
            + "(\\+[1-9]\\d{0,2}(?:[ .()/-]{0,2}\\d){6,12}|00[1-9]\\d{0,2}[ .-](?:[ .()/-]{0,2}\\d){6,12})"
            + Rule.END;

    private static final String WORD =
            "(?:tel(?:[eé]fonos?|ephones?)?|phones?|mobile|cell(?:phone)?|fax|whats ?app|signal|sms|call|text|dial|ring"
                    + "|m[oó]vil|celular|ll[aá]m(?:a|e|ar|en|ad|ame|eme|anos|enos)|wasap)";
    private static final String FILLER =
            "(?:me|us|her|him|them|nos|at|on|is|to|al|es|el|en|number|line|n[uú]mero|l[ií]nea|no\\.|n\\.?º)";

    /** Days and opening hours are no numbers to call. */
    private static final String NO_DAY =
            "(?!\\d{4}-\\d{2}-\\d{2})(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})(?!\\d{1,2}\\.\\d{2} ?-)";

    private static final String SPOKEN = "(?iu)(?=[tpmcfwsdrl])" + Rule.START + WORD + "\\.?(?: {1,2}" + FILLER
            + "){0,3}[ :#]{1,3}" + NO_DAY + "(\\(?\\d(?:[ .()/-]{0,2}\\d){6,14})" + Rule.END;

    private PhoneRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.ofNumber(Code.PRIVACY_PHONE, 10, NORTH_AMERICA, WHAT, HINT),
                Rule.ofNumber(Code.PRIVACY_PHONE, 7, INTERNATIONAL, WHAT, HINT),
                Rule.ofNumber(Code.PRIVACY_PHONE, 7, SPOKEN, WHAT, HINT));
    }
}
