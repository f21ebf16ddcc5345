package org.kitepress.parse.withdrawal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;

/**
 * Writes the day on which a text was taken back into its file, and leaves every other sign of it as it is. Each way of writing it is
 * read again before it is taken: all that the file said must still be said.
 */
public final class WithdrawalEdit {

    private static final Pattern OPENING = Pattern.compile("\uFEFF?---[ \\t]*(\\r\\n|\\n|\\r)");
    private static final Pattern BRACE = Pattern.compile("\\{");
    /** What may stand for a value on one line, the shortest first. */
    private static final List<Pattern> VALUES = List.of(
            Pattern.compile("~|(?i:null)\\b|\"\"|''|"),
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+'"),
            Pattern.compile("\\[[^\\[\\]]*+]|\\{[^{}]*+}"),
            Pattern.compile("[^,\\[\\]{}#\\r\\n]*[^,\\[\\]{}#\\s]"),
            Pattern.compile("[^#\\r\\n]*[^#\\s]"));

    private final String path;
    private final String text;
    private final String day;
    private final String line;
    private final Optional<TypedFront> front;

    private WithdrawalEdit(String path, String text, LocalDate day) {
        this.path = path;
        this.text = text;
        this.day = day.toString();
        this.line = Withdrawal.WITHDRAWN + ": " + day;
        this.front = TypedFront.of(path, text);
    }

    /**
     * What has to be written.
     *
     * @param exact whether it stands where it belongs: an error has to be mended else, and the text is closed all the same
     */
    public record Edit(String text, boolean exact) {}

    /**
     * A file that says it already is left as it is.
     *
     * @param text of a file, with whatever it begins with
     */
    public static Edit of(String path, String text, LocalDate day) {
        return new WithdrawalEdit(path, text, day).edit();
    }

    private Edit edit() {
        if (front.flatMap(this::value).filter(WithdrawalEdit::isDay).isPresent()) {
            return new Edit(text, true);
        }
        return front.stream()
                .flatMap(this::ways)
                .filter(this::isExact)
                .findFirst()
                .map(edited -> new Edit(edited, true))
                .orElseGet(() -> new Edit(above(), false));
    }

    private Optional<YamlNode> value(TypedFront read) {
        return entry(read.fields(), Withdrawal.CONSENT)
                .flatMap(consent -> consent.value() instanceof YamlNode.Mapping fields
                        ? entry(fields, Withdrawal.WITHDRAWN).map(YamlNode.Entry::value)
                        : Optional.empty());
    }

    private static boolean isDay(YamlNode node) {
        try {
            return node instanceof YamlNode.Scalar scalar
                    && LocalDate.parse(scalar.text()).toString().equals(scalar.text());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** How it may be written, the most usual first. */
    private Stream<String> ways(TypedFront read) {
        Optional<YamlNode> unread = value(read);
        if (unread.isPresent()) {
            return inPlaceOf(unread.get(), day);
        }
        Optional<YamlNode> consent = entry(read.fields(), Withdrawal.CONSENT).map(YamlNode.Entry::value);
        if (consent.isEmpty()) {
            return Stream.concat(
                    Stream.of(insert(read.start(), consentLines(""))),
                    into(read.fields(), this::consentLines, asConsent()));
        }
        return consent.get() instanceof YamlNode.Mapping fields
                ? into(fields, this::line, line)
                : inPlaceOf(consent.get(), "{" + line + "}");
    }

    /** Before the first of some fields, on a line of its own or within one. */
    private Stream<String> into(YamlNode.Mapping fields, UnaryOperator<String> lines, String inline) {
        if (fields.entries().isEmpty()) {
            return at(BRACE, offset(fields.place())).map(brace -> insert(brace.end(), inline)).stream();
        }
        Place first = fields.entries().get(0).place();
        int at = offset(first);
        String before = text.substring(TypedFront.offset(text, first.line()), at);
        Stream<String> within = Stream.of(insert(at, inline + ", "));
        return before.isBlank()
                ? Stream.concat(Stream.of(insert(at - before.length(), lines.apply(before))), within)
                : within;
    }

    private String line(String indent) {
        return indent + line + lineEnd();
    }

    private String consentLines(String indent) {
        return indent + Withdrawal.CONSENT + ":" + lineEnd() + line(indent + "  ");
    }

    private String asConsent() {
        return Withdrawal.CONSENT + ": {" + line + "}";
    }

    private Stream<String> inPlaceOf(YamlNode old, String now) {
        int at = offset(old.place());
        String gap = at > 0 && Character.isWhitespace(text.charAt(at - 1)) ? "" : " ";
        return VALUES.stream()
                .flatMap(pattern -> at(pattern, at).stream())
                .map(found -> text.substring(0, at) + gap + now + text.substring(found.end()));
    }

    private Optional<Matcher> at(Pattern pattern, int offset) {
        return Optional.of(pattern.matcher(text).region(offset, text.length())).filter(Matcher::lookingAt);
    }

    /** The first thing that the file says, wherever it would belong: it is heard there, and told. */
    private String above() {
        Matcher opening = OPENING.matcher(text);
        if (opening.lookingAt()) {
            return insert(opening.end(), line(""));
        }
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return insert(start, "---" + lineEnd() + consentLines("") + "---" + lineEnd() + lineEnd());
    }

    private String lineEnd() {
        Matcher end = TypedFront.LINE_END.matcher(text);
        return end.find() ? end.group() : "\n";
    }

    private String insert(int at, String addition) {
        return text.substring(0, at) + addition + text.substring(at);
    }

    private int offset(Place place) {
        return Math.min(text.length(), TypedFront.offset(text, place.line()) + place.column() - 1);
    }

    /** Whether the day is understood as it stands there, and all else is as it was. */
    private boolean isExact(String edited) {
        TypedFront before = front.get();
        return TypedFront.of(path, edited)
                .filter(after -> after.said().equals(before.saidWith(day)) && after.problems() <= before.problems())
                .filter(after -> edited.substring(after.body()).equals(text.substring(before.body())))
                .isPresent();
    }

    private static Optional<YamlNode.Entry> entry(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }
}
