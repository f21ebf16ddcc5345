package org.kitepress.press.message;

import java.util.List;

/** Finds where words that are too long for one message may go on in the next. */
final class Break {

    /** The best first: the end of a line, of a sentence, of a word. */
    private static final List<String> ENDS = List.of("\n", ". ", "? ", "! ", " ");

    private Break() {}

    /** The end of the first part, in letters; at least one, and what stands before it fits the room. */
    static int in(String text, int room) {
        int most = most(text, room);
        return ENDS.stream()
                .map(end -> text.lastIndexOf(end, most - end.length()) + end.length())
                .filter(cut -> cut > most / 2 && !Signs.isInside(text, cut))
                .findFirst()
                .orElse(most);
    }

    /** As many letters as fit; a sign stays whole, unless it is longer than the room by itself. */
    private static int most(String text, int room) {
        int fitting = fitting(text, room);
        int whole = fitting;
        while (whole > 0 && Signs.isInside(text, whole)) {
            whole--;
        }
        boolean torn = Character.isHighSurrogate(text.charAt(fitting - 1));
        return whole > 0 ? whole : torn && fitting > 1 ? fitting - 1 : fitting;
    }

    private static int fitting(String text, int room) {
        int units = 0;
        int size = 0;
        while (units < text.length() && size + MessageSplitter.size(text.substring(units, units + 1)) <= room) {
            size += MessageSplitter.size(text.substring(units, units + 1));
            units++;
        }
        return units;
    }
}
