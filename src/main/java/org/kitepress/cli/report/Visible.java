package org.kitepress.cli.report;

import java.util.HexFormat;
import java.util.stream.Collectors;

/** Text made safe to show: a terminal, a log and an eye get to see what they would otherwise obey. */
public final class Visible {

    private Visible() {}

    /**
     * The text in one line: every unit that steers, hides or reorders what is shown, or stands for nothing, is written as
     * <code>&#92;u001b</code>; so is the mark of a command to the log of a code host. Within JSON it means the same as before.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            shown.append(at(text, i));
        }
        boolean command = text.stripLeading().startsWith("::");
        return command ? shown.toString().replaceFirst(":", "\\\\u003a") : shown.toString();
    }

    /** The character at this offset of a text, as it is shown. */
    static String at(String text, int offset) {
        int codePoint = text.codePointAt(offset);
        String units = Character.toString(codePoint);
        return isShown(codePoint) && !endsCommand(text, offset)
                ? units
                : units.chars().mapToObj(unit -> unit((char) unit)).collect(Collectors.joining());
    }

    /** GitHub obeys {@code ::} at the head of a line and {@code ##[} anywhere in it, Azure {@code ##vso[}. */
    private static boolean endsCommand(String text, int offset) {
        return text.charAt(offset) == '['
                && (text.startsWith("##", offset - 2) || text.startsWith("##vso", offset - 5));
    }

    private static String unit(char unit) {
        return "\\u" + HexFormat.of().toHexDigits(unit);
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
