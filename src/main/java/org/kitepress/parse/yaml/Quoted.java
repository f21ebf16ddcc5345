package org.kitepress.parse.yaml;

import java.util.regex.Pattern;

/** Writes a value as somebody may type it in YAML: as it is where that is safe, else between quotation marks. */
public final class Quoted {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/.][\\p{L}\\p{M}\\p{N} /._@+()'-]*");

    private Quoted() {}

    /** After a colon or a hyphen, and between brackets. */
    public static String of(String value) {
        return PLAIN.matcher(value).matches() || isAddress(value) ? value : always(value);
    }

    /** Between quotation marks, whatever it is. */
    static String always(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static boolean isAddress(String value) {
        return value.matches("https?://[\\p{L}\\p{N}/._~%?&=+-]+");
    }
}
