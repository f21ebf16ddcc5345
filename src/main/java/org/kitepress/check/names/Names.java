package org.kitepress.check.names;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kitepress.model.ForbiddenName;

/**
 * The names that must never be published, ready to be looked for. Whole words only: {@code Ana} is in {@code Ana's} and not in
 * {@code banana} or {@code Anas}; another form of a name is another line of the list.
 */
final class Names {

    /** The spellings, sorted: those that begin alike are neighbors. */
    private final String[] spellings;

    /** The line of each in the list. */
    private final int[] lines;

    private Names(SortedMap<String, Integer> names) {
        this.spellings = names.keySet().toArray(String[]::new);
        this.lines = names.values().stream().mapToInt(line -> line).toArray();
    }

    static Names of(List<ForbiddenName> list) {
        SortedMap<String, Integer> names = new TreeMap<>();
        list.forEach(name -> names.putIfAbsent(Spelling.of(name.name()).replace("" + Spelling.SOFT, ""), name.line()));
        names.remove("");
        return new Names(names);
    }

    boolean isEmpty() {
        return spellings.length == 0;
    }

    /** The lines of the names in this {@link Spelling}. */
    SortedSet<Integer> in(String spelling) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int at = 0; at < spelling.length(); at++) {
            boolean begins = at == 0 || isBreak(spelling.charAt(at - 1));
            if (begins) {
                follow(spelling, at, new Range(0, spellings.length, 0), found);
            }
        }
        return found;
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == Spelling.SOFT;
    }

    /** Goes on as long as some name begins with what was read; where a word may end, both ways. */
    private void follow(String spelling, int from, Range beginning, Collection<Integer> found) {
        Range range = beginning;
        for (int at = from; at < spelling.length() && !range.isEmpty(); at++) {
            char c = spelling.charAt(at);
            if (isBreak(c)) {
                keep(range, found);
            }
            if (c == Spelling.SOFT) {
                follow(spelling, at + 1, narrow(range, ' '), found);
            } else {
                range = narrow(range, c);
            }
        }
        keep(range, found);
    }

    private void keep(Range range, Collection<Integer> found) {
        if (!range.isEmpty() && spellings[range.from].length() == range.read) {
            found.add(lines[range.from]);
        }
    }

    /**
     * The names that begin with what was read.
     *
     * @param read how many characters that are
     */
    private record Range(int from, int to, int read) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    private Range narrow(Range range, char next) {
        return new Range(firstFrom(range, next), firstFrom(range, (char) (next + 1)), range.read + 1);
    }

    /** The first name of a range that goes on with this character or a later one. */
    private int firstFrom(Range range, char c) {
        int low = range.from;
        int high = range.to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = spellings[middle].length() == range.read || spellings[middle].charAt(range.read) < c;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
