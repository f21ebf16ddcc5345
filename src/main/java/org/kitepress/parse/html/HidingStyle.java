package org.kitepress.parse.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style does to the words of its element: whether it keeps them from being seen, or strikes them out. */
final class HidingStyle {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final String LENGTH = "[a-z%]*";
    private static final String NOTHING = "[+-]?0*(?:\\.0*)?" + LENGTH;
    private static final String ALMOST_NOTHING = NOTHING + "|(?:[01]|0?\\.[0-9]+)(?:px|pt|%)|0?\\.[0-2][0-9]*r?em";
    private static final String FAR_OFF = ".*-[0-9]{3,}.*|.*-[2-9][0-9](?:\\.[0-9]+)?(?:em|rem|vw|vh|cm|in).*";
    private static final String STRUCK = ".*line-through.*";
    private static final String UNSEEN_COLOR =
            "transparent|(?:(?:antique|floral|ghost|navajo)?white|snow|ivory|azure|linen|seashell|honeydew|mintcream|aliceblue"
                    + "|whitesmoke|gainsboro)|#[d-f]{3}f?|#(?:[d-f][0-9a-f]){3}(?:ff)?|#[0-9a-f]{3}0|#[0-9a-f]{6}00"
                    + "|(?:rgb|hsl)a?\\((?:(?:[^,]+,){3}|.*/)0?\\.?0*%?\\)|rgba?\\((?:2[2-5][0-9](?:\\.[0-9]*)?,?){3}.*|rgba?\\((?:(?:8[5-9]|9[0-9]|100)%,?){3}.*"
                    + "|hsla?\\(.*(?:8[5-9]|9[0-9]|100)%(?:[,/].*)?\\)";

    /** Property and the values that hide, without spaces and in lower case. */
    private static final Map<String, Pattern> HIDING = Map.ofEntries(
            entry("display", ".*none.*"),
            entry("visibility", ".*(?:hidden|collapse).*"),
            entry("content-visibility", "hidden.*"),
            entry("opacity", "-.*|0*(?:\\.0[0-9]*)?%?|[0-9](?:\\.[0-9]*)?%"),
            entry("font-size", ALMOST_NOTHING),
            entry("font", "(?:.*[^0-9.])?[01](?:px|pt)?[/a-z\"'].*"),
            entry("line-height", NOTHING),
            entry("zoom", NOTHING),
            entry("width", ALMOST_NOTHING),
            entry("height", ALMOST_NOTHING),
            entry("max-width", ALMOST_NOTHING),
            entry("max-height", ALMOST_NOTHING),
            entry("block-size", ALMOST_NOTHING),
            entry("inline-size", ALMOST_NOTHING),
            entry("left", FAR_OFF),
            entry("right", FAR_OFF),
            entry("top", FAR_OFF),
            entry("bottom", FAR_OFF),
            entry("inset", FAR_OFF),
            entry("text-indent", FAR_OFF),
            entry("margin", FAR_OFF),
            entry("margin-left", FAR_OFF),
            entry("margin-right", FAR_OFF),
            entry("margin-top", FAR_OFF),
            entry("translate", FAR_OFF),
            entry("scale", NOTHING),
            entry("transform", ".*scale[xy3]?d?\\(0.*|" + FAR_OFF),
            entry("clip", "rect.*"),
            entry("clip-path", "(?!none).+"),
            entry("filter", ".*(?:opacity\\(0|blur\\().*"),
            entry("text-decoration", STRUCK),
            entry("text-decoration-line", STRUCK),
            entry("mso-hide", "(?!none).*"),
            entry("-webkit-text-fill-color", UNSEEN_COLOR),
            entry("color", UNSEEN_COLOR));

    private static final Pattern PALE = Pattern.compile(UNSEEN_COLOR + "|none|inherit|initial|unset|currentcolor|");
    private static final Pattern LETTERS = Pattern.compile("(?:^|;)color:([^;]+)");
    private static final Pattern GROUND = Pattern.compile("(?:^|;)background(?:-color)?:([^;]+)");

    private HidingStyle() {}

    private static Map.Entry<String, Pattern> entry(String property, String values) {
        return Map.entry(property, Pattern.compile(values));
    }

    /** @param style as in the attribute, with comments and escapes as CSS has them, and maybe with a slip in its colon */
    static boolean hides(String style) {
        String bare = unescaped(COMMENT.matcher(style).replaceAll(""))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replaceAll("!(?:important|ie)", "")
                .replace('=', ':')
                .replaceAll("(?<=^|;)(display|visibility)(?!:)", "$1:");
        if (isBlackedOut(bare)) {
            return true;
        }
        for (String declaration : bare.split(";")) {
            int colon = declaration.indexOf(':');
            Pattern values = colon < 0 ? null : HIDING.get(declaration.substring(0, colon));
            if (values != null
                    && values.matcher(declaration.substring(colon + 1)).matches()
                    && !isLetteredOn(bare, declaration)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of the color of their ground are not. */
    private static boolean isBlackedOut(String style) {
        Matcher letters = LETTERS.matcher(style);
        Matcher ground = GROUND.matcher(style);
        return letters.find() && ground.find() && color(letters.group(1)).equals(color(ground.group(1)));
    }

    private static String color(String value) {
        return switch (value) {
            case "#fff", "white" -> "#ffffff";
            case "#000", "black" -> "#000000";
            default -> value;
        };
    }

    /** White letters are seen on a ground that is not as pale. */
    private static boolean isLetteredOn(String style, String declaration) {
        Matcher ground = GROUND.matcher(style);
        return declaration.startsWith("color:")
                && ground.find()
                && !PALE.matcher(ground.group(1)).matches();
    }

    private static String unescaped(String style) {
        return ESCAPE.matcher(style)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : sign(Integer.parseInt(escape.group(1), 16))));
    }

    private static String sign(int point) {
        return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }
}
