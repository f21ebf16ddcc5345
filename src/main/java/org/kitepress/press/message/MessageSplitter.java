package org.kitepress.press.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kitepress.model.language.Phrase;

/**
 * Cuts texts into messages that a system takes: between two texts if it can, else between two paragraphs, else between two
 * sentences or words. Nothing is lost and nothing is over the limit.
 */
final class MessageSplitter {

    /** Room for a label and for words. */
    static final int LEAST = 100;

    private static final String APART = "\n\n";

    private final int limit;
    private final Phrase label;

    /**
     * @param limit the most letters of one message, with everything in it; a line end counts as two, because some systems keep it so
     * @param label stands above each message if there are several: {@code ({number} of {count})}
     */
    MessageSplitter(int limit, Phrase label) {
        if (limit < LEAST) {
            throw new IllegalArgumentException("a message of " + limit + " letters has no room for words");
        }
        this.limit = limit;
        this.label = label;
    }

    /** The messages in their order, as they are sent. */
    List<String> split(List<String> texts) {
        List<String> whole = new Pile(limit).addAll(texts);
        if (whole.size() < 2) {
            return whole;
        }
        int digits = 1;
        List<String> bodies = bodies(texts, digits);
        while (String.valueOf(bodies.size()).length() > digits) {
            digits++;
            bodies = bodies(texts, digits);
        }
        return labelled(bodies);
    }

    private List<String> bodies(List<String> texts, int digits) {
        String widest = "9".repeat(digits);
        return new Pile(limit - size(head(widest, widest))).addAll(texts);
    }

    private List<String> labelled(List<String> bodies) {
        List<String> messages = new ArrayList<>();
        for (String body : bodies) {
            messages.add(head(String.valueOf(messages.size() + 1), String.valueOf(bodies.size())) + body);
        }
        return messages;
    }

    private String head(String number, String count) {
        return label.with(Map.of("number", number, "count", count)) + "\n";
    }

    /** As a system may count it. */
    static int size(String text) {
        return text.length() + (int) text.chars().filter(sign -> sign == '\n').count();
    }

    /**
     * Messages that fill up one after the other.
     *
     * @param room for the words of one
     */
    private record Pile(int room, List<String> full, StringBuilder open) {

        Pile(int room) {
            this(room, new ArrayList<>(), new StringBuilder());
        }

        List<String> addAll(List<String> texts) {
            texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(this::text);
            close();
            return full;
        }

        /** What fits a message of its own is not torn; what does not begins in a new one if the open one is half full. */
        private void text(String text) {
            if (fits(text)) {
                append(text);
            } else if (size(text) <= room) {
                close();
                append(text);
            } else {
                if (2 * size(open.toString()) > room) {
                    close();
                }
                MessageHeadings.kept(text).forEach(this::paragraph);
            }
        }

        private void paragraph(String paragraph) {
            String rest = paragraph;
            if (!fits(rest)) {
                close();
            }
            while (size(rest) > room) {
                int cut = Break.in(rest, room);
                append(rest.substring(0, cut).stripTrailing());
                close();
                rest = rest.substring(cut).stripLeading();
            }
            append(rest);
        }

        private boolean fits(String text) {
            int before = open.isEmpty() ? 0 : size(open + APART);
            return before + size(text) <= room;
        }

        private void append(String text) {
            if (!text.isEmpty()) {
                open.append(open.isEmpty() ? "" : APART).append(text);
            }
        }

        private void close() {
            if (!open.isEmpty()) {
                full.add(open.toString());
                open.setLength(0);
            }
        }
    }
}
