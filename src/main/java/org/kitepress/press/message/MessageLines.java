package org.kitepress.press.message;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The lines of a message: wrapped, indented, with an empty line between two parts. */
final class MessageLines {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|\u00AD");

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final UnaryOperator<String> signs;
    private String indent = "";
    private Optional<String> label = Optional.empty();
    private Optional<String> gap = Optional.empty();

    /**
     * @param width letters on a line; 0 for no limit
     * @param signs makes words ready for the system that shows them
     */
    MessageLines(int width, UnaryOperator<String> signs) {
        this.width = width;
        this.signs = signs;
    }

    String text() {
        return out.toString();
    }

    /** What comes next stands off from what was; not from its own label. */
    void apart() {
        if (out.length() > 0 && label.isEmpty()) {
            gap = Optional.of(indent);
        }
    }

    /** A part of its own. */
    void paragraph(String text) {
        if (!text.isBlank()) {
            apart();
            write(text);
        }
    }

    /** Words that may be wrapped; a line end in them stays. */
    void write(String text) {
        ready(text).lines().forEach(line -> fill(line.strip()));
    }

    /** Lines that stay as they are. */
    void verbatim(String text) {
        apart();
        ready(text.replace("\t", "    ")).lines().forEach(line -> end(head() + line));
    }

    /** Has {@code first} stand before the first line of the content and {@code others} before the rest. */
    void within(String first, String others, Runnable content) {
        String outer = indent;
        label = Optional.of(label.orElse(indent) + first);
        indent += others;
        content.run();
        if (label.isPresent()) {
            end(head());
        }
        indent = outer;
    }

    private String ready(String text) {
        return signs.apply(UNSEEN.matcher(text.replace('\t', ' ')).replaceAll(""));
    }

    private void fill(String text) {
        StringBuilder row = new StringBuilder(head());
        int start = row.length();
        for (String word : text.split(" +")) {
            if (row.length() > start && width > 0 && row.length() + 1 + word.length() > width) {
                end(row.toString());
                row = new StringBuilder(head());
                start = row.length();
            }
            row.append(row.length() > start ? " " : "").append(word);
        }
        end(row.toString());
    }

    private String head() {
        gap.ifPresent(before -> end(before));
        gap = Optional.empty();
        String head = label.orElse(indent);
        label = Optional.empty();
        return head;
    }

    /** A no-break space has done its work once the lines are filled. */
    private void end(String line) {
        out.append(line.replace('\u00A0', ' ').replace('\u202F', ' ').stripTrailing())
                .append('\n');
    }
}
