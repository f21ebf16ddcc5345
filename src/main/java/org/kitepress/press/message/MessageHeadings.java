package org.kitepress.press.message;

import java.util.ArrayList;
import java.util.List;

/** Keeps headings with what they are about: in a message they are lines of capitals. */
final class MessageHeadings {

    private MessageHeadings() {}

    /** The paragraphs of a text, each with the headings that stand above it. */
    static List<String> kept(String text) {
        List<String> kept = new ArrayList<>();
        StringBuilder headings = new StringBuilder();
        for (String paragraph : text.split("\n\n+")) {
            if (isHeading(paragraph)) {
                headings.append(paragraph).append("\n\n");
            } else {
                kept.add(headings + paragraph);
                headings.setLength(0);
            }
        }
        if (!headings.isEmpty()) {
            kept.add(headings.toString().strip());
        }
        return kept;
    }

    /** A title may have a line below it that says who wrote it. */
    private static boolean isHeading(String paragraph) {
        String first = paragraph.lines().findFirst().orElse("");
        return first.codePoints().anyMatch(Character::isUpperCase)
                && first.codePoints().noneMatch(Character::isLowerCase);
    }
}
