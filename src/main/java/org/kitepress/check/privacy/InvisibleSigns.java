package org.kitepress.check.privacy;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Characters that nobody sees and that hide or turn round what is read, or mark who copied it. A soft hyphen only hyphenates,
 * a joiner is part of an emoji or of a script that joins, and a mark of direction is part of a line that runs to the left.
 */
final class InvisibleSigns {

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int END_OF_FLAG = 0xE007F;
    private static final Set<UnicodeScript> PLAIN =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HAN);

    private InvisibleSigns() {}

    /**
     * Where the next of them stands, or -1.
     *
     * @param from an offset in the line
     */
    static int find(String line, int from) {
        for (int at = from; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            if (line.charAt(at) >= 0x61C && isOne(line, at)) {
                return at;
            }
        }
        return -1;
    }

    /** {@code U+200B, zero width space}. */
    static String name(int sign) {
        String name = Character.getName(sign);
        return String.format(Locale.ROOT, "U+%04X", sign) + (name == null ? "" : ", " + name.toLowerCase(Locale.ROOT));
    }

    private static boolean isOne(String line, int at) {
        int sign = line.codePointAt(at);
        if (sign >= 0x202A && sign <= 0x202E || sign >= 0x2060 && sign <= 0x206F) {
            return true;
        }
        return switch (sign) {
            case 0x200B, 0xFEFF, 0x180E -> true;
            case 0x200C, 0x200D -> isBetweenPlainLetters(line, at);
            case 0x200E, 0x200F, 0x61C -> !runsToTheLeft(line);
            default -> sign >= 0xE0000 && sign <= END_OF_FLAG && !isInFlag(line, at);
        };
    }

    private static boolean isBetweenPlainLetters(String line, int at) {
        return (at == 0 || isPlain(line.codePointBefore(at)))
                && (at + 1 == line.length() || isPlain(line.codePointAt(at + 1)));
    }

    private static boolean isPlain(int point) {
        return point < 0x80 || Character.isLetter(point) && PLAIN.contains(UnicodeScript.of(point));
    }

    private static boolean runsToTheLeft(String line) {
        return line.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    && Character.isLetter(point);
        });
    }

    /** The flags of England, Scotland and Wales are spelled with tags after a black flag, seven at most. */
    private static boolean isInFlag(String line, int at) {
        int before = at;
        for (int tags = 0; tags < 7 && before > 0; tags++) {
            before -= Character.charCount(line.codePointBefore(before));
            int point = line.codePointAt(before);
            if (point == BLACK_FLAG) {
                return true;
            }
            if (point < 0xE0020 || point > END_OF_FLAG) {
                return false;
            }
        }
        return false;
    }
}
