package org.kitepress.model.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that the program puts where somebody's own words belong. They are nobody's, and no page may go out with one. */
public final class SampleText {

    /** For the text of any new page. */
    public static final List<String> TEXT = List.of(
            "Your text goes here, in the place of these lines.",
            "Leave an empty line between two paragraphs, and begin a heading with `##` and a space.");

    /** For that of a page that rests on sources. */
    public static final String SOURCED = "A sentence that rests on a source names it at its end, as in `[@handbook]`.";

    /** For the pages of a new site, which stand there so that somebody sees what a page looks like. */
    public static final String PAGE = "These words are a sample, and nobody's facts: put your own in their place.";

    /** @param letters of the sentence, as they are compared */
    private record Sample(String sentence, String letters) {}

    private static final List<Sample> ALL = Stream.concat(TEXT.stream(), Stream.of(SOURCED, PAGE))
            .map(sentence -> new Sample(sentence, letters(sentence)))
            .toList();

    private SampleText() {}

    /** The first of these sentences that stands in some words, whatever their case and signs; empty if none does. */
    public static Optional<String> in(String words) {
        String letters = letters(words);
        return ALL.stream()
                .filter(sample -> letters.contains(sample.letters()))
                .map(Sample::sentence)
                .findFirst();
    }

    private static String letters(String words) {
        char[] letters = words.toCharArray();
        int count = 0;
        for (char sign : letters) {
            if (Character.isLetter(sign)) {
                letters[count++] = Character.toLowerCase(sign);
            }
        }
        return new String(letters, 0, count);
    }
}
