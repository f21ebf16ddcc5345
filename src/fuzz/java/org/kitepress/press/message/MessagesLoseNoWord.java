package org.kitepress.press.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kitepress.fuzz.Finding;
import org.kitepress.model.language.Phrase;

/**
 * Whatever texts are cut into messages: no word is lost, no message is over the limit, and what a reader takes for one character
 * is never cut in two. The first two bytes are the limit; a form feed begins another text.
 */
public final class MessagesLoseNoWord {

    private static final Phrase LABEL = new Phrase("({number} of {count})");
    private static final int LARGEST = 3_000;
    /** So many signs on one letter are no letter of any language. */
    private static final int SANE = 8;

    private static final int JOINER = 0x200D;

    private MessagesLoseNoWord() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 2) {
            int asked = (data[0] & 0xFF) << 8 | data[1] & 0xFF;
            String typed = new String(Arrays.copyOfRange(data, 2, data.length), StandardCharsets.UTF_8);
            look(MessageSplitter.LEAST + asked % LARGEST, List.of(typed.split("\f")));
        }
    }

    private static void look(int limit, List<String> texts) {
        List<String> messages = new MessageSplitter(limit, LABEL).split(texts);
        for (String message : messages) {
            Finding.unless(MessageSplitter.size(message) <= limit, "longer than " + limit + ": " + message);
            Finding.unless(!message.isBlank(), "an empty message");
        }
        List<String> bodies = messages.size() < 2
                ? messages
                : messages.stream()
                        .map(message -> message.substring(message.indexOf('\n') + 1))
                        .toList();
        Finding.unless(seen(String.join("", bodies)).equals(seen(String.join("", texts))), "words are lost or changed");
        String whole = texts.stream().collect(Collectors.joining("\f"));
        for (int i = 1; i < bodies.size(); i++) {
            Finding.unless(!isTorn(bodies.get(i - 1), bodies.get(i), whole), "torn before `" + bodies.get(i) + "`");
        }
    }

    /** What the splitter may take away is space between two messages. */
    private static String seen(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isTorn(String before, String after, String whole) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        boolean one = isMark(first) || first == JOINER || last == JOINER || Character.isSurrogate((char) first);
        boolean stood = whole.contains(Character.toString(last) + Character.toString(first));
        return one && stood && !isHeap(before) && !isHeap(after);
    }

    private static boolean isHeap(String text) {
        return text.codePoints().filter(c -> isMark(c) || c == JOINER).count() > SANE;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
