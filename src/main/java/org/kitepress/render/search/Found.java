package org.kitepress.render.search;

import java.util.Arrays;
import java.util.List;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;

/**
 * The terms by which a page is found, each where it counts most.
 *
 * @param terms a list for each {@link TermWeight}, in their order
 */
record Found(List<List<String>> terms) {

    /** By no term. */
    static final Found NOWHERE = new Found(
            Arrays.stream(TermWeight.values()).map(weight -> List.<String>of()).toList());

    Found {
        terms = List.copyOf(terms);
    }

    List<String> terms(TermWeight weight) {
        return terms.get(weight.ordinal());
    }

    /** What a term counts; null if it is not among them. */
    TermWeight weight(String term) {
        return Arrays.stream(TermWeight.values())
                .filter(weight -> terms(weight).contains(term))
                .findFirst()
                .orElse(null);
    }

    void pack(Encoder out) {
        out.all(terms, Found::packTerms);
    }

    static Found unpack(Decoder in) {
        return new Found(in.all(Found::unpackTerms));
    }

    /** In their order, and each without the letters that it has in common with the one before. */
    private static void packTerms(List<String> terms, Encoder out) {
        String[] before = {""};
        out.all(terms.stream().sorted().toList(), (term, to) -> {
            int common = common(before[0], term);
            to.number(common).text(term.substring(common));
            before[0] = term;
        });
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private static List<String> unpackTerms(Decoder in) {
        String[] before = {""};
        return in.all(from -> {
            before[0] = before[0].substring(0, from.small()) + from.text();
            return before[0];
        });
    }
}
