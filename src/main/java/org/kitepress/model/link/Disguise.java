package org.kitepress.model.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.Target;

/** Finds what makes a link another one for a browser than for whoever reads the file. */
final class Disguise {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\uFFFD]");
    private static final Pattern CODED = Pattern.compile("%([0-7][0-9A-Fa-f])");
    private static final String WHOLE = "write the whole address, beginning with `https://`";

    /** How much of a link can be its beginning. */
    private static final int BEGINNING = 200;

    /** A percent sign may itself be coded, and that again. */
    private static final int ROUNDS = 3;

    private Disguise() {}

    static Optional<Target> of(String typed) {
        Matcher hidden = HIDDEN.matcher(typed);
        if (hidden.find()) {
            return unsafe("holds a character that cannot be seen, `" + number(hidden.group()) + "`", "type it anew");
        }
        if (typed.indexOf('\\') >= 0) {
            return unsafe("holds a backslash", "write `/` between the parts of a path");
        }
        return beginning(typed.strip());
    }

    private static String number(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }

    private static Optional<Target> beginning(String plain) {
        String start = plain.substring(0, Math.min(plain.length(), BEGINNING));
        String folded = Normalizer.normalize(start, Normalizer.Form.NFKC).strip();
        if (folded.startsWith("//")) {
            return unsafe("does not say how it is reached", WHOLE);
        }
        if (OutsideTarget.scheme(plain).isPresent()) {
            return Optional.empty();
        }
        Optional<String> lookalike = OutsideTarget.scheme(folded);
        if (lookalike.isPresent()) {
            return unsafe("writes `" + lookalike.get() + ":` in letters that only look like it", WHOLE);
        }
        return OutsideTarget.scheme(decoded(folded))
                .flatMap(scheme -> unsafe(
                        "hides `" + scheme + ":` behind percent signs",
                        "write a web address whole, and `./` before the name of a file"));
    }

    private static String decoded(String start) {
        String plain = start;
        for (int i = 0; i < ROUNDS; i++) {
            plain = CODED.matcher(plain).replaceAll(Disguise::letter);
        }
        return plain;
    }

    private static String letter(MatchResult coded) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(coded.group(1), 16)));
    }

    private static Optional<Target> unsafe(String reason, String hint) {
        return Optional.of(new Target.Unsafe(reason, hint));
    }
}
