package org.kitepress.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** How large a drawing wants to be, in pixels. */
record SvgSize(int width, int height) {

    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,5}+)(?:\\.[0-9]*+)?+(?:px)?+");
    private static final Pattern VIEW = Pattern.compile(
            "[-0-9.e]++[\\s,]++[-0-9.e]++[\\s,]++([0-9]{1,5}+)(?:\\.[0-9]*+)?+[\\s,]++([0-9]{1,5}+)(?:\\.[0-9]*+)?+");

    /** From its first element: its width and height, or else what it shows of its plane. */
    static SvgSize of(XMLStreamReader svg) throws UnusablePictureException {
        SvgSize said = of(PIXELS.matcher(value(svg, "width")), PIXELS.matcher(value(svg, "height")));
        if (said.isSeen()) {
            return said;
        }
        Matcher view = VIEW.matcher(value(svg, "viewBox"));
        SvgSize shown = view.matches() ? new SvgSize(number(view.group(1)), number(view.group(2))) : said;
        if (shown.isSeen()) {
            return shown;
        }
        throw new UnusablePictureException(
                "does not say how large it is", "give its `<svg>` a `viewBox`, or a `width` and a `height` in pixels");
    }

    private static SvgSize of(Matcher width, Matcher height) {
        return width.matches() && height.matches()
                ? new SvgSize(number(width.group(1)), number(height.group(1)))
                : new SvgSize(0, 0);
    }

    private boolean isSeen() {
        return width > 0 && height > 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String value(XMLStreamReader svg, String name) {
        String value = svg.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
