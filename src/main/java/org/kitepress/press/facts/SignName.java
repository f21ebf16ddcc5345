package org.kitepress.press.facts;

import java.util.Locale;
import java.util.Set;

/** How a message names a sign: as it is, if it can be seen, and by its number. */
final class SignName {

    private static final int OBJECT = 0xFFFC;

    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.SPACE_SEPARATOR,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private SignName() {}

    static String of(int sign) {
        String number = String.format(Locale.ROOT, "U+%04X", sign);
        return isSeen(sign)
                ? "`" + Character.toString(sign) + "` (" + number + ")"
                : "`" + number + "` (which cannot be seen)";
    }

    /** As it is, or dots for what cannot be seen. */
    static String shown(int sign) {
        return isSeen(sign) ? Character.toString(sign) : "…";
    }

    private static boolean isSeen(int sign) {
        return sign != OBJECT && !UNSEEN.contains(Character.getType(sign));
    }
}
