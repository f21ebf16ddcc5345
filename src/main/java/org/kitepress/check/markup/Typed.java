package org.kitepress.check.markup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/**
 * Signs as they stand in a file. What cannot be found there as it is shown was written with backslashes, in code or as
 * entities: somebody meant it so.
 *
 * @param line the whole line that they stand in
 * @param whole whether nothing stands between them in the file that is not shown
 */
record Typed(String line, int start, int end, boolean whole, Place place) {

    /** No paragraph that anybody wrote has more. */
    private static final int MOST_LINES = 500;

    /** Emphasis may stand within. */
    private static final String BETWEEN = "[*_~]*+";

    /** Where these signs stand in the block that begins at a place; of several lines, the last. */
    static Optional<Typed> find(String signs, Place block, Sources sources) {
        String last = signs.substring(signs.lastIndexOf('\n') + 1);
        return in(block, sources, Pattern.compile(Pattern.quote(last)), true)
                .or(() -> in(block, sources, loose(last), false));
    }

    private static Optional<Typed> in(Place block, Sources sources, Pattern signs, boolean whole) {
        List<String> lines = sources.lines(block.file());
        for (int i = block.line() - 1; i < lines.size() && i < block.line() + MOST_LINES; i++) {
            String line = lines.get(i);
            Matcher found = signs.matcher(line);
            int from = i == block.line() - 1 ? Math.min(block.column() - 1, line.length()) : 0;
            while (found.find(from)) {
                if (isMeant(line, found.start())) {
                    Place place = new Place(block.file(), i + 1, found.start() + 1);
                    return Optional.of(new Typed(line, found.start(), found.end(), whole, place));
                }
                from = found.start() + 1;
            }
            if (line.isBlank()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Not behind a backslash, and not in code. */
    private static boolean isMeant(String line, int at) {
        int backslashes = 0;
        while (at > backslashes && line.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        long ticks = line.substring(0, at).chars().filter(sign -> sign == '`').count();
        boolean inCode = ticks % 2 == 1 && line.indexOf('`', at + 1) >= 0;
        return backslashes % 2 == 0 && !inCode;
    }

    private static Pattern loose(String signs) {
        StringBuilder pattern = new StringBuilder();
        for (char sign : signs.toCharArray()) {
            pattern.append(loose(sign)).append(BETWEEN);
        }
        return Pattern.compile(pattern.toString());
    }

    private static String loose(char sign) {
        return switch (sign) {
            case LeftOver.OTHER -> ".{0,300}?";
            case '&' -> "&(?:amp;)?";
            default -> Pattern.quote(String.valueOf(sign));
        };
    }

    /** The line with other signs in their place. */
    String with(String mended) {
        String before = line.substring(0, start);
        boolean item = mended.startsWith("- ") && before.matches("\\s*(?:[-*+]|[0-9]+[.)])\\s+");
        return before + (item ? mended.substring(2) : mended) + line.substring(end);
    }
}
