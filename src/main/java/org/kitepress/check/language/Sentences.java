package org.kitepress.check.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the sentences of a text are: as the JDK parts them, those joined again that an abbreviation tore apart. */
final class Sentences {

    /** Never the last word of a sentence. */
    private static final Set<String> TITLES = Set.of(
            "Dr.", "Mr.", "Mrs.", "Ms.", "Mx.", "Prof.", "Rev.", "Hon.", "Sgt.", "Lt.", "Gov.", "Sen.", "Rep.", "St.",
            "v.", "vs.", "Sec.", "Art.", "Fig.", "approx.", "cf.", "Cal.", "Dept.", "Sr.", "Sra.", "Srta.", "Dra.",
            "Lic.", "Ud.", "Uds.", "Vd.", "art.", "arts.", "núm.", "pág.", "págs.", "ej.", "cap.", "tel.", "aprox.",
            "Av.", "Avda.", "EE.");

    /** The last word of a sentence unless a number follows: {@code No. 7}. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("No.", "Nos.", "Nr.", "p.", "pp.", "Vol.", "ch.", "sec.");

    /** A sentence that ends in {@code U.S.} has ended if one of these follows. */
    private static final Set<String> BEGINNINGS = Set.of(
            "The", "A", "An", "This", "That", "These", "Those", "They", "We", "You", "He", "She", "It", "If", "In",
            "On", "At", "When", "But", "And", "Or", "There", "No", "Not", "Your", "Our", "Their", "Its", "For", "To",
            "As", "El", "La", "Los", "Las", "Un", "Una", "Este", "Esta", "Esto", "Ellas", "Ellos", "Usted", "Si", "En",
            "Y", "Pero", "Su", "Sus", "Para", "Por", "Al", "Cuando", "Hay");

    /** {@code U.S.}, {@code C.F.R.}, {@code e.g.}, {@code J.}: single letters, a dot behind each. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){1,6}");

    private final BreakIterator prototype;

    Sentences(Locale locale) {
        this.prototype = BreakIterator.getSentenceInstance(locale);
    }

    /** The sentences of a text in their order; together they are all of it. */
    List<TextRange> of(String text) {
        List<TextRange> sentences = new ArrayList<>();
        BreakIterator breaks = (BreakIterator) prototype.clone();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == text.length() || !isTorn(text, from, to)) {
                sentences.add(new TextRange(from, to));
                from = to;
            }
        }
        return sentences;
    }

    private static boolean isTorn(String text, int from, int to) {
        String last = lastWord(text, from, to);
        if (TITLES.contains(last)) {
            return true;
        }
        boolean number = Character.isDigit(text.charAt(to));
        return BEFORE_NUMBERS.contains(last) ? number : isInitials(last) && !BEGINNINGS.contains(firstWord(text, to));
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches() && !word.equals("I.");
    }

    private static String lastWord(String text, int from, int to) {
        int end = to;
        while (end > from && Folded.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from
                && !Folded.isSpace(text.charAt(start - 1))
                && "([“«\"".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
