package org.kitepress.press.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.language.Phrase;

@DisplayName("A text that is cut into messages")
class MessageSplitterTest {

    private static final Phrase LABEL = new Phrase("({number} of {count})");

    private static List<String> split(int limit, String... texts) {
        return new MessageSplitter(limit, LABEL).split(List.of(texts));
    }

    @Test
    void isOneMessageWithoutALabelIfItFits() {
        assertThat(split(100, "One.", "Two.")).containsExactly("One.\n\nTwo.");
        assertThat(split(100)).isEmpty();
        assertThat(split(100, " \n ")).isEmpty();
    }

    @Test
    void isCutBetweenTwoTextsRatherThanInOne() {
        String text = "x".repeat(60);
        assertThat(split(100, text, text)).containsExactly("(1 of 2)\n" + text, "(2 of 2)\n" + text);
    }

    @Test
    void isCutBetweenTwoParagraphsRatherThanInOne() {
        String one = "a".repeat(70);
        String two = "b".repeat(40);
        assertThat(split(100, one + "\n\n" + two)).containsExactly("(1 of 2)\n" + one, "(2 of 2)\n" + two);
    }

    @Test
    void isCutBehindASentenceRatherThanBehindAWord() {
        String one = "One two three four five six seven eight nine ten eleven twelve thirteen.";
        String two = "And one two three four five six seven.";
        assertThat(split(100, one + " " + two)).containsExactly("(1 of 2)\n" + one, "(2 of 2)\n" + two);
    }

    @Test
    void countsALineEndAsTwoAndTheLabelWithTheRest() {
        String exact = "x".repeat(100 - 10);
        assertThat(split(100, exact, exact)).hasSize(2).allMatch(message -> MessageSplitter.size(message) == 100);
        assertThat(split(100, exact + "y", exact)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e\u0301",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83c\udde9\ud83c\uddea",
                "\ud83d\udc4b\ud83c\udffd",
                "\u0928\u093f",
                "\u1112\u1161\u11ab",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f"
            })
    void tearsNoSignThatIsWrittenWithSeveral(String sign) {
        List<String> messages = split(101, "x" + sign.repeat(100));
        assertThat(messages).hasSizeGreaterThan(2).allMatch(message -> MessageSplitter.size(message) <= 101);
        assertThat(messages.subList(1, messages.size()))
                .allSatisfy(message ->
                        assertThat(message.substring(message.indexOf('\n') + 1)).matches("(?:" + sign + ")+"));
    }

    @Test
    void tearsOneThatIsLongerThanAMessage() {
        List<String> messages = split(100, "e" + "\u0301".repeat(300));
        assertThat(messages).hasSize(4);
        assertThat(letters(joined(messages))).hasSize(301);
    }

    @Tag("slow")
    @Test
    void hasRoomForTheLabelsOfAThousandMessages() {
        List<String> messages = split(100, "word ".repeat(20_000));
        assertThat(messages).hasSizeGreaterThan(999).allMatch(message -> MessageSplitter.size(message) <= 100);
        assertThat(messages.get(0)).startsWith("(1 of " + messages.size() + ")\n");
    }

    @Test
    void keepsAHeadingWithWhatItIsAbout() {
        String one = "a".repeat(60);
        assertThat(split(100, one + "\n\nWHY?\n\n" + one))
                .containsExactly("(1 of 2)\n" + one, "(2 of 2)\nWHY?\n\n" + one);
        assertThat(split(100, one + "\n\nWHY?\nBy us\n\nHOW?\n\n" + one))
                .containsExactly("(1 of 2)\n" + one, "(2 of 2)\nWHY?\nBy us\n\nHOW?\n\n" + one);
        assertThat(split(100, one + "\n\n" + one + "\n\nWHY?"))
                .last()
                .asString()
                .endsWith("\n\nWHY?");
    }

    @Test
    void needsRoomForWords() {
        assertThatThrownBy(() -> new MessageSplitter(99, LABEL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {100, 101, 160, 500, 2000, 4800, 13_000})
    void losesNothingAndIsNeverOverTheLimit(int limit) {
        for (int seed = 0; seed < 300; seed++) {
            List<String> texts = texts(new Random(31L * limit + seed));
            List<String> messages = new MessageSplitter(limit, LABEL).split(texts);
            assertThat(messages).allMatch(message -> MessageSplitter.size(message) <= limit);
            assertThat(letters(joined(messages))).isEqualTo(letters(String.join("", texts)));
        }
    }

    private static String joined(List<String> messages) {
        return messages.size() == 1
                ? messages.get(0)
                : messages.stream()
                        .map(message -> message.substring(message.indexOf('\n') + 1))
                        .collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            texts.add(IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(paragraph -> paragraph(random))
                    .collect(Collectors.joining(random.nextBoolean() ? "\n\n" : "\n")));
        }
        return texts;
    }

    private static String paragraph(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(40))
                .mapToObj(word -> word(random))
                .collect(Collectors.joining(" "));
    }

    /** Short, sometimes longer than a message, sometimes of signs with two units, sometimes the end of a sentence. */
    private static String word(Random random) {
        String sign = random.nextInt(20) == 0 ? "\ud83d\udcee" : String.valueOf((char) ('a' + random.nextInt(26)));
        int length = random.nextInt(200) == 0 ? 1 + random.nextInt(400) : 1 + random.nextInt(9);
        return sign.repeat(length) + (random.nextInt(8) == 0 ? "." : "");
    }
}
