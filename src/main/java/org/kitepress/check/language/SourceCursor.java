package org.kitepress.check.language;

import java.util.List;
import java.util.Optional;
import org.kitepress.source.Place;

/** Goes through the lines of a file, from word to word and never back. */
final class SourceCursor {

    /** How far ahead a word is looked for; it is nearly always on the same line or the next, and close by. */
    private static final int LINES_AHEAD = 6;

    private static final int CHARACTERS_AHEAD = 500;

    private final String file;
    private final List<String> lines;
    private int line;
    private int column;

    /**
     * @param lines all those of the file
     * @param from where to begin
     */
    SourceCursor(List<String> lines, Place from) {
        this.file = from.file();
        this.lines = lines;
        this.line = from.line() - 1;
        this.column = from.column() - 1;
    }

    /** Where the word stands next, not as part of a longer one; the cursor is behind it then. If nowhere, it stays. */
    Optional<Place> next(String word) {
        int last = Math.min(lines.size(), line + LINES_AHEAD);
        for (int i = line; i < last; i++) {
            int found = find(lines.get(i), word, i == line ? column : 0);
            if (found >= 0) {
                moveTo(i, found + word.length());
                return Optional.of(new Place(file, i + 1, found + 1));
            }
        }
        return Optional.empty();
    }

    private static int find(String text, String word, int from) {
        int to = Math.min(text.length(), from + CHARACTERS_AHEAD + word.length());
        String near = text.substring(Math.min(from, to), to);
        int found = near.indexOf(word);
        while (found >= 0 && isPart(text, from + found, word)) {
            found = near.indexOf(word, found + 1);
        }
        return found < 0 ? -1 : from + found;
    }

    private static boolean isPart(String text, int found, String word) {
        return joins(text, found - 1, word.charAt(0))
                || joins(text, found + word.length(), word.charAt(word.length() - 1));
    }

    private static boolean joins(String text, int i, char edge) {
        return Character.isLetterOrDigit(edge)
                && i >= 0
                && i < text.length()
                && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Moves behind the {@code (target)} or {@code [name]} of a link whose content has just been read. */
    void skipTarget() {
        String text = line < lines.size() ? lines.get(line) : "";
        int end = text.indexOf(']', Math.min(column, text.length()));
        if (end < 0 || end + 1 >= text.length()) {
            return;
        }
        char opening = text.charAt(end + 1);
        if (opening == '(' || opening == '[') {
            moveTo(line, closing(text, end + 1, opening, opening == '(' ? ')' : ']'));
        }
    }

    private static int closing(String text, int from, char opening, char closing) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private void moveTo(int line, int column) {
        this.line = line;
        this.column = column;
    }
}
