package org.kitepress.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether words that stand in a part of a drawing can be seen: inside of what it shows, and in letters that have a size and a
 * color. Where that cannot be told, they count as unseen.
 *
 * @param shown what the drawing shows of its plane
 * @param place from where the part stands to that plane
 * @param paint what fills letters
 * @param size of letters
 * @param from where they begin
 */
record SvgSight(Rectangle2D shown, AffineTransform place, boolean seen, String paint, double size, Point2D from) {

    private static final Pattern STEP = Pattern.compile("(matrix|translate|scale|rotate)\\s*\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[+-]?[0-9]+)?");
    private static final Pattern NOTHING = Pattern.compile(
            "-.*|0+\\.?%?|0*\\.0[0-9]*%?|[0-9](?:\\.[0-9]*)?%|none|transparent"
                    + "|rgba\\((?:[^,]+,){3}\\s*0?\\.?0*%?\\s*\\)|.*/\\s*0?\\.?0*%?\\s*\\)|#[0-9a-f]{3}0|#[0-9a-f]{6}00");
    private static final Pattern PALE = Pattern.compile(
            "white|snow|ivory|whitesmoke|ghostwhite|#[ef]{3}|#(?:[ef][0-9a-f]){3}|rgb\\(\\s*(?:2[3-5][0-9]\\s*[,\\s)]\\s*){3}.*");
    /** Letters may begin a little outside. */
    private static final double MARGIN = 0.1;

    private static final double SMALLEST = 1.0 / 400;
    private static final double USUAL_SIZE = 16;

    /**
     * Of the whole drawing.
     *
     * @param view its {@code viewBox}, may be empty
     */
    static SvgSight of(SvgSize size, String view) {
        double[] box = numbers(view);
        Rectangle2D shown = box.length == 4
                ? new Rectangle2D.Double(box[0], box[1], box[2], box[3])
                : new Rectangle2D.Double(0, 0, size.width(), size.height());
        return new SvgSight(shown, new AffineTransform(), true, "black", USUAL_SIZE, new Point2D.Double());
    }

    /**
     * Of a part in this one.
     *
     * @param said its attributes and the properties of its style
     */
    SvgSight within(String name, Map<String, String> said) {
        AffineTransform there = new AffineTransform(place);
        there.concatenate(transform(said.getOrDefault("transform", "")));
        double letters = first(said.get("font-size"), size)
                * (said.getOrDefault("font-size", "").endsWith("em") ? size : 1);
        boolean written = name.equals("text") || name.equals("tspan");
        boolean open = seen
                && !SvgWord.isNamed(name)
                && !name.equals("svg")
                && !said.getOrDefault("visibility", "").matches("hidden|collapse")
                && !said.getOrDefault("display", "").equals("none")
                && !NOTHING.matcher(said.getOrDefault("opacity", "1")).matches()
                && !NOTHING.matcher(said.getOrDefault("fill-opacity", "1")).matches()
                && !(written && (said.containsKey("clip-path") || said.containsKey("mask")));
        Point2D at = new Point2D.Double(first(said.get("x"), from.getX()), first(said.get("y"), from.getY()));
        return new SvgSight(shown, there, open, said.getOrDefault("fill", paint), letters, at);
    }

    /** @param ground whether something dark has been drawn before, so that pale letters are seen on it */
    boolean showsWords(boolean ground) {
        Rectangle2D around = new Rectangle2D.Double(
                shown.getX() - shown.getWidth() * MARGIN,
                shown.getY() - shown.getHeight() * MARGIN,
                shown.getWidth() * (1 + 2 * MARGIN),
                shown.getHeight() * (1 + 2 * MARGIN));
        double height = size * Math.sqrt(Math.abs(place.getDeterminant()));
        return seen
                && !NOTHING.matcher(paint).matches()
                && (ground || !isPale(paint))
                && height >= shown.getHeight() * SMALLEST
                && around.contains(place.transform(from, null));
    }

    /** Where the first letter stands on the plane. */
    Point2D letter() {
        return place.transform(new Point2D.Double(from.getX() + size / 3, from.getY() - size / 3), null);
    }

    /**
     * Whether this is a box that nothing is seen through, over a letter that was there before.
     *
     * @param said as in {@link #within}
     */
    boolean covers(Map<String, String> said, Point2D letter) {
        boolean through = Stream.of("opacity", "fill-opacity")
                .anyMatch(name -> first(said.get(name), 1) < 1
                        || said.getOrDefault(name, "").endsWith("%"));
        Rectangle2D box = new Rectangle2D.Double(
                from.getX(), from.getY(), first(said.get("width"), 0), first(said.get("height"), 0));
        return seen
                && !through
                && !paint.startsWith("url")
                && !NOTHING.matcher(paint).matches()
                && place.createTransformedShape(box).contains(letter);
    }

    /** Whether nothing that is painted so lies dark under what comes after it. */
    static boolean isPale(String paint) {
        return PALE.matcher(paint).matches() || NOTHING.matcher(paint).matches();
    }

    private static AffineTransform transform(String typed) {
        AffineTransform all = new AffineTransform();
        Matcher step = STEP.matcher(typed);
        while (step.find()) {
            double[] by = numbers(step.group(2));
            all.concatenate(
                    switch (step.group(1) + by.length) {
                        case "matrix6" -> new AffineTransform(by);
                        case "translate1" -> AffineTransform.getTranslateInstance(by[0], 0);
                        case "translate2" -> AffineTransform.getTranslateInstance(by[0], by[1]);
                        case "scale1" -> AffineTransform.getScaleInstance(by[0], by[0]);
                        case "scale2" -> AffineTransform.getScaleInstance(by[0], by[1]);
                        case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(by[0]));
                        case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(by[0]), by[1], by[2]);
                        default -> new AffineTransform();
                    });
        }
        return all;
    }

    private static double first(String typed, double otherwise) {
        double[] numbers = numbers(typed == null || typed.contains("%") ? "" : typed);
        return numbers.length == 0 ? otherwise : numbers[0];
    }

    private static double[] numbers(String typed) {
        return NUMBER.matcher(typed)
                .results()
                .limit(6)
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
    }
}
