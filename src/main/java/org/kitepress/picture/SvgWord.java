package org.kitepress.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a drawing may be made of: names and values of SVG that draw, and neither run, move, nor ask another file for anything. */
final class SvgWord {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "symbol",
            "use");
    /** What stands in these is not seen by itself, and is named by other parts. */
    private static final Set<String> NAMED =
            Set.of("defs", "linearGradient", "radialGradient", "clipPath", "mask", "symbol");

    /** Words about the drawing that nobody sees: a page says them in the words of its picture. */
    private static final Set<String> UNSEEN = Set.of("metadata", "title", "desc");

    private static final Pattern HIDING = Pattern.compile("(?i)(?:^|;)\\s*+display\\s*+:\\s*+none");

    /** Properties of how a part looks; a {@code style} becomes attributes of the same names. */
    private static final Set<String> LOOKS = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "stop-color",
            "stop-opacity",
            "clip-path",
            "clip-rule",
            "mask",
            "display",
            "visibility",
            "paint-order",
            "vector-effect",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "font-stretch",
            "text-anchor",
            "dominant-baseline",
            "alignment-baseline",
            "letter-spacing",
            "word-spacing",
            "writing-mode",
            "shape-rendering",
            "text-rendering");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "version",
            "viewBox",
            "preserveAspectRatio",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "d",
            "points",
            "pathLength",
            "transform",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "dx",
            "dy",
            "rotate",
            "textLength",
            "lengthAdjust");

    /** Numbers, names and lists of them; a colon, a backslash or an at sign could begin something that is not drawn. */
    private static final Pattern PLAIN = Pattern.compile("[^:\\\\@<>&]*+");

    private static final Pattern OWN_PART = Pattern.compile("#[\\w.-]++");
    private static final Pattern PAINT = Pattern.compile("url\\(\\s?+[\"']?+#([\\w.-]++)[\"']?+\\s?+\\)\\s?+[\\w#]*+");

    private SvgWord() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    /**
     * Whether a part is not drawn, as the layers that somebody switched off.
     *
     * @param style empty if it has none
     */
    static boolean isHidden(String display, String style) {
        return display.strip().equals("none") || HIDING.matcher(style).find();
    }

    static boolean isNamed(String name) {
        return NAMED.contains(name);
    }

    static boolean isLook(String name) {
        return LOOKS.contains(name);
    }

    static boolean isAttribute(String name) {
        return LOOKS.contains(name) || ATTRIBUTES.contains(name);
    }

    /** Whether a value names nothing but itself, and is no program of an old browser's style sheets. */
    static boolean isPlain(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return PLAIN.matcher(value).matches() && !lower.contains("url(") && !lower.contains("expression(");
    }

    /** Whether a value names another part of the same drawing to paint with. */
    static boolean isPaint(String value) {
        return PAINT.matcher(value.strip()).matches();
    }

    /** Whether a link leads to another part of the same drawing. */
    static boolean isOwnPart(String value) {
        return OWN_PART.matcher(value).matches();
    }
}
