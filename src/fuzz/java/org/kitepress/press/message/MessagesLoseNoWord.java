package org.kitepress.press.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.kitepress.fuzz.Finding;
import org.kitepress.model.language.Phrase;

/**
 * Whatever texts are cut into messages: no word is lost, no message is over the limit, and what a reader takes for one character
 * is never cut in two. The first two bytes are the limit; a form feed begins another text.
 */
public final class MessagesLoseNoWord {

    private static final Phrase LABEL = new Phrase("({number} of {count})");
    private static final int LARGEST = 3_000;
    /** What is longer than this is no sign of any language. */
    private static final int SANE = 40;

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
        isNowhereTorn(String.join("\n", texts), bodies);
    }

    private static void isNowhereTorn(String whole, List<String> bodies) {
        int at = 0;
        for (String body : bodies.subList(0, Math.max(0, bodies.size() - 1))) {
            at = behind(whole, at, seen(body));
            Finding.unless(!isJoint(whole, at) || isHeap(whole, at), "torn behind `" + body + "`");
        }
    }

    /** Where these signs end, which begin there, with any space among them. */
    private static int behind(String whole, int start, String signs) {
        int at = start;
        for (int left = signs.length(); left > 0; at++) {
            left -= Character.isWhitespace(whole.charAt(at)) ? 0 : 1;
        }
        return at;
    }

    /** What the splitter may take away is space between two messages. */
    private static String seen(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isJoint(String whole, int at) {
        if (at <= 0 || at >= whole.length() || Character.isWhitespace(whole.charAt(at))) {
            return false;
        }
        int next = whole.codePointAt(at);
        return isMark(next)
                || next == JOINER
                || whole.charAt(at - 1) == JOINER
                || Character.isSurrogatePair(whole.charAt(at - 1), whole.charAt(at));
    }

    /** Whether what belongs together there would fill a message by itself. */
    private static boolean isHeap(String whole, int at) {
        int from = at;
        int to = at;
        while (from > 0 && isJoint(whole, from)) {
            from--;
        }
        while (isJoint(whole, to)) {
            to++;
        }
        return to - from > SANE;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
