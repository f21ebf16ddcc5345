package org.kitepress.check.sight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which values of a property may take an element out of sight, or out of reach. Measures are those below which nobody reads. */
final class Veil {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w#.])(-?\\s*+(?:\\d++(?:\\.\\d++)?|\\.\\d++))(%|[a-z]*+)");
    private static final Pattern VENDOR = Pattern.compile("^-(?:webkit|moz|ms|o)-");
    private static final Pattern IMPORTANT = Pattern.compile("\\s*+!\\s*+important\\s*+$");
    private static final Pattern EVERYWHERE = Pattern.compile("inherit|initial|unset|revert|revert-layer");
    private static final Pattern CLEAR =
            Pattern.compile("transparent|#\\p{XDigit}{3}[0-7]\\b|#\\p{XDigit}{6}[0-7]\\p{XDigit}\\b"
                    + "|(?:/|(?:,[^,()]++){2},)\\s*+(?:0?\\.[0-4]\\d*+|0|[0-4]?\\d%)\\s*+\\)");

    private static final Map<String, Predicate<String>> VEILS = Map.ofEntries(
            Map.entry("all", value -> true),
            Map.entry("display", value -> !value.matches("(?!.*none)[a-z -]++")),
            Map.entry("visibility", not("visible")),
            Map.entry("content-visibility", not("visible|auto")),
            Map.entry("opacity", value -> below(value, 0.5, 50)),
            Map.entry("zoom", value -> below(value, 0.5, 50)),
            Map.entry("pointer-events", not("auto|all|visible")),
            Map.entry("interactivity", not("auto")),
            Map.entry("clip", not("auto")),
            Map.entry("clip-path", not("none")),
            Map.entry("filter", not("none")),
            Map.entry("transform", not("none")),
            Map.entry("translate", not("none|0(?:px)?")),
            Map.entry("scale", not("none|1|100%")),
            Map.entry("rotate", not("none|0(?:deg)?")),
            Map.entry("offset-path", not("none")),
            Map.entry("animation", not("none.*+")),
            Map.entry("animation-name", not("none")),
            Map.entry("mix-blend-mode", not("normal")),
            Map.entry("text-security", not("none")),
            Map.entry("content", not("normal|none")),
            Map.entry("color", value -> CLEAR.matcher(value).find()),
            Map.entry("text-fill-color", value -> CLEAR.matcher(value).find()),
            Map.entry("z-index", value -> value.startsWith("-")),
            Map.entry("font", value -> isSmall(value, 9, 0.6, 60)),
            Map.entry("font-size", value -> isSmall(value, 9, 0.6, 60)));

    private static final Predicate<String> MASK = not("none");
    private static final Predicate<String> SIZE = value -> isSmall(value, 16, 1, 10);
    private static final Pattern SIZES = Pattern.compile("(?:max-)?(?:width|height|inline-size|block-size)");
    private static final Pattern OFFSETS =
            Pattern.compile("top|right|bottom|left|(?:inset|margin)(?:-.*+)?|text-indent|letter-spacing|word-spacing");

    private Veil() {}

    static boolean hides(String property, String value) {
        String name = VENDOR.matcher(property).replaceFirst("");
        String plain = IMPORTANT
                .matcher(value.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
        return (name.equals("all") || !EVERYWHERE.matcher(plain).matches()) && of(name).test(plain);
    }

    private static final Predicate<String> NEVER = value -> false;

    private static Predicate<String> of(String property) {
        if (SIZES.matcher(property).matches()) {
            return SIZE;
        }
        if (OFFSETS.matcher(property).matches()) {
            return Veil::isAway;
        }
        return property.startsWith("mask") ? MASK : VEILS.getOrDefault(property, NEVER);
    }

    private static Predicate<String> not(String visible) {
        Pattern pattern = Pattern.compile(visible);
        return value -> !pattern.matcher(value).matches();
    }

    private static boolean below(String value, double least, double percent) {
        List<Length> all = Length.all(value);
        return all.isEmpty()
                ? !value.equals("normal")
                : all.stream()
                        .anyMatch(length -> length.number() < (length.unit().equals("%") ? percent : least));
    }

    /** Of a sum, each part counts; of all else, the first number. */
    private static boolean isSmall(String value, double pixels, double ems, double percent) {
        List<Length> all = Length.all(value);
        boolean sum = value.contains("calc(") || value.contains("min(");
        return all.stream()
                .filter(length -> !length.unit().isEmpty() || length.number() == 0)
                .limit(sum ? all.size() : 1)
                .anyMatch(length -> length.number() < length.measure(pixels, ems, percent));
    }

    private static boolean isAway(String value) {
        return Length.all(value).stream()
                .anyMatch(length -> length.number() < -length.measure(15, 1.5, 20)
                        || length.number() > length.measure(1500, 99, 89));
    }

    /** A number with its unit, in lower case; none is empty. */
    private record Length(double number, String unit) {

        static List<Length> all(String value) {
            return NUMBER.matcher(value)
                    .results()
                    .map(found -> new Length(Double.parseDouble(found.group(1).replaceAll("\\s", "")), found.group(2)))
                    .toList();
        }

        /** The one of these that this is to be held against; a share of the window is held against a share of the room. */
        double measure(double pixels, double ems, double percent) {
            return switch (unit) {
                case "px", "" -> pixels;
                case "pt" -> pixels * 0.75;
                case "%" -> percent;
                default ->
                    unit.startsWith("v") || unit.startsWith("dv") || unit.startsWith("sv") || unit.startsWith("lv")
                            ? Math.max(1, percent / 10)
                            : ems;
            };
        }
    }
}
