package org.kitepress.parse.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Target;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.link.MailAddress;
import org.kitepress.model.link.OutsideTarget;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Composed;

/** Reads a single value as what its field wants; what was typed is never changed. */
final class ScalarReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PERIOD = Pattern.compile(Kind.PERIOD.pattern());
    private static final Pattern TIME = Pattern.compile(Kind.TIME.pattern());
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(?=[/?#:]|$)");
    private static final Pattern LANGUAGE = Pattern.compile(Kind.LANGUAGE.pattern());
    private static final Set<String> NO = Set.of("no", "n", "off", "false", "0", "nein", "non", "não");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Field field;
    private final List<Problem> problems;

    ScalarReader(Field field, List<Problem> problems) {
        this.field = field;
        this.problems = problems;
    }

    Value read(YamlNode.Scalar scalar) {
        return switch (field.kind()) {
            case DATE -> day(scalar);
            case FLAG -> flag(scalar);
            case PERIOD -> period(scalar);
            case ADDRESS -> isAddress(scalar.text()) ? text(scalar) : noAddress(scalar);
            case LANGUAGE ->
                matching(scalar, LANGUAGE, "is not a language's code", "write its letters, such as `en` or `es`");
            case TIME ->
                matching(scalar, TIME, "is not a time of day", "write hours and minutes, such as `09:00` or `18:30`");
            case COUNTRY ->
                COUNTRIES.contains(scalar.text())
                        ? text(scalar)
                        : invalid(scalar, "is not a country's code", "write its two letters in capitals, such as `US`");
            case RESOURCE, FORM, PAGE -> new Value.Text(Composed.of(scalar.text()), scalar.place());
            default ->
                field.values().isEmpty() || field.values().contains(scalar.text())
                        ? text(scalar)
                        : invalid(
                                scalar,
                                "is not one of the values of `" + field.name() + "`",
                                Meant.value(scalar.text(), field));
        };
    }

    private Value day(YamlNode.Scalar scalar) {
        try {
            return new Value.Day(LocalDate.parse(scalar.text(), DAY), scalar.place());
        } catch (DateTimeParseException e) {
            boolean wellFormed = scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            return invalid(
                    scalar,
                    wellFormed ? "is not a day in the calendar" : "is not a date",
                    DayReadings.hint(scalar.text()));
        }
    }

    private Value period(YamlNode.Scalar scalar) {
        Matcher typed = PERIOD.matcher(scalar.text());
        if (!typed.matches()) {
            return invalid(scalar, "is not a length of time", "write a number and a unit, such as `12 months`");
        }
        int count = Integer.parseInt(typed.group(1));
        Period period =
                switch (typed.group(2)) {
                    case "day" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    case "month" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                };
        return new Value.Span(period, scalar.text(), scalar.place());
    }

    private Value flag(YamlNode.Scalar scalar) {
        if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return new Value.Flag(scalar.text().equals("true"), scalar.place());
        }
        String no = NO.contains(scalar.text().toLowerCase(Locale.ROOT)) ? "false" : "true";
        return invalid(
                scalar,
                "is neither `true` nor `false`",
                "write `" + field.name() + ": " + no + "`, or leave the line out");
    }

    private static boolean isAddress(String typed) {
        try {
            URI uri = new URI(typed);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Value noAddress(YamlNode.Scalar scalar) {
        if (OutsideTarget.of(scalar.text()).orElse(null) instanceof Target.Unsafe unsafe) {
            problems.add(new Problem(Code.LINK_UNSAFE, unsafe.message(), unsafe.hint(), scalar.place()));
            return new Value.Unread(scalar.place());
        }
        return invalid(scalar, "is not a web address", addressHint(scalar.text()));
    }

    /** What lacks only its beginning is offered with it. */
    private static String addressHint(String typed) {
        if (MailAddress.is(typed)) {
            return "a web address belongs here, such as `https://example.org/`; a mail address stands in a text, as `mailto:"
                    + typed + "`";
        }
        String whole = "https://" + typed;
        boolean isHost = HOST.matcher(typed).lookingAt() && isAddress(whole);
        return "write all of it, such as `" + (isHost ? whole : "https://example.org/") + "`";
    }

    private Value matching(YamlNode.Scalar scalar, Pattern pattern, String message, String hint) {
        return pattern.matcher(scalar.text()).matches() ? text(scalar) : invalid(scalar, message, hint);
    }

    private Value text(YamlNode.Scalar scalar) {
        return new Value.Text(scalar.lines(), scalar.place());
    }

    private Value invalid(YamlNode.Scalar scalar, String message, String hint) {
        problems.add(new Problem(Code.FIELD_INVALID, "`" + scalar.text() + "` " + message, hint, scalar.place()));
        return new Value.Unread(scalar.place());
    }
}
