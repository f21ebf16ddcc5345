package org.kitepress.parse.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people mistype in one line of YAML, each with the line as it was probably meant; the surest comes first. */
final class YamlLine {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";
    private static final Pattern FIELD = Pattern.compile("\\s*(?:- +)*" + NAME + "\\s*:(?:\\s.*)?");
    private static final Pattern VALUE = Pattern.compile("(\\s*(?:- +)*(?:" + NAME + "\\s*: +)?)(\\S.*?)\\s*");
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern ODD_INDENT =
            Pattern.compile(" ?" + ODD_SPACE + "(?:\\s|" + ODD_SPACE + ")*[\\p{L}\\p{N}-]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern ODD_COLON =
            Pattern.compile("(\\s*(?:- +)*" + NAME + ")\\s*[\\uFF1A\\uFE55\\uA789\\u2236]\\s*(.*)");
    private static final Pattern EQUALS = Pattern.compile("(\\s*(?:- +)*" + NAME + ")\\s*=\\s*(.*)");
    private static final Pattern NO_SPACE = Pattern.compile("(\\s*(?:- +)*" + NAME + "):(?!//)(\\S.*)");
    private static final Pattern NEXT_FIELD = Pattern.compile(",(?=\\s*" + NAME + "\\s*:)");
    private static final Pattern NO_COLON = Pattern.compile("(" + NAME + ") +(.+)");
    private static final String QUOTES = "\"'\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u201B\u2039\u203A";
    private static final String ODD_BEGINNINGS = "@`%*&!|>?,]}[{#-:";

    private final List<String> lines;
    private final int index;
    private final String line;
    private final YamlFault fault;
    private final List<Slip> slips = new ArrayList<>();

    /** @param column at which the line differs from what was meant, or its value begins, counted from 0 */
    record Slip(int column, String message, String hint, String mended) {}

    private YamlLine(List<String> lines, int index, YamlFault fault) {
        this.lines = lines;
        this.index = index;
        this.line = lines.get(index);
        this.fault = fault;
    }

    static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    /** Those that need no second look: a sign that YAML does not know stands where one that it knows belongs. */
    static List<Slip> sure(List<String> lines, int index, YamlFault fault) {
        YamlLine yaml = new YamlLine(lines, index, fault);
        yaml.signs();
        yaml.colons();
        return yaml.slips;
    }

    /** Whether it begins with what looks like the spaces before a field and is none. */
    static boolean isIndentedOddly(String line) {
        return ODD_INDENT.matcher(line).lookingAt();
    }

    static List<Slip> slips(List<String> lines, int index, YamlFault fault) {
        YamlLine yaml = new YamlLine(lines, index, fault);
        yaml.signs();
        yaml.colons();
        Matcher value = VALUE.matcher(yaml.line);
        if (value.matches()) {
            yaml.value(value.group(1), value.group(2));
        }
        yaml.indent();
        yaml.notAField();
        return yaml.slips;
    }

    /** What looks like a space and is none, or cannot be seen at all. */
    private void signs() {
        if (ODD_SPACE.matcher(line).find()) {
            boolean before = ODD_SPACE.matcher(line.substring(0, 1)).matches();
            String mended = ODD_SPACE.matcher(line).replaceAll(" ").replaceFirst(": +", ": ");
            write(
                    before ? "a no-break space stands before this field" : "a no-break space stands behind the colon",
                    before ? "type spaces before " : "type a space: ",
                    mended);
        }
        if (UNSEEN.matcher(line).find()) {
            write(
                    "a sign that cannot be seen stands on this line",
                    "type the line anew: ",
                    UNSEEN.matcher(line).replaceAll(""));
        }
        if (line.indexOf('\t') >= 0) {
            write(
                    "a tab stands where only spaces may",
                    line.startsWith("\t") ? "type spaces before " : "type a space: ",
                    line.replace("\t", "  "));
        }
    }

    private void colons() {
        joined(ODD_COLON, "the colon is none that a keyboard for English or Spanish types", "type `:` and a space: ");
        joined(EQUALS, "an equals sign stands where a colon belongs", "write ");
        joined(NO_SPACE, "a space is missing behind the colon", "write ");
    }

    private void joined(Pattern pattern, String message, String hint) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.matches()) {
            String rest = matcher.group(2);
            write(message, hint, matcher.group(1) + ":" + (rest.isEmpty() ? "" : " " + rest));
        }
    }

    private void value(String before, String value) {
        char first = value.charAt(0);
        if (QUOTES.indexOf(first) >= 0) {
            quoted(before, value);
        } else if (first == '[' && (value.endsWith("]") || value.indexOf(']') < 0)) {
            listed(before, value);
        }
        if (first == '{' && value.endsWith("}")) {
            grouped(before, value);
        } else if (ODD_BEGINNINGS.indexOf(first) >= 0 && !(first == '[' && value.endsWith("]"))) {
            write(
                    before.length(),
                    first == '[' || first == '{'
                            ? "something stands after a closing quotation mark or bracket"
                            : "a value cannot begin with " + (first == '`' ? "a backtick" : "`" + first + "`"),
                    "put quotes around the value: ",
                    before + Quoted.always(value));
        } else if (value.contains(": ") || value.endsWith(":")) {
            write(
                    before.length(),
                    "a colon inside a value ends it too early",
                    "put quotes around the value: ",
                    before + Quoted.always(value));
        }
    }

    private void quoted(String before, String value) {
        char first = value.charAt(0);
        boolean straight = first == '"' || first == '\'';
        boolean closed = value.length() > 1 && QUOTES.indexOf(value.charAt(value.length() - 1)) >= 0;
        String inner = value.substring(1, closed ? value.length() - 1 : value.length());
        String plain = first == '"' ? inner.replace("\\\"", "\"") : inner;
        boolean again = inner.chars().anyMatch(sign -> QUOTES.indexOf(sign) >= 0);
        if (!straight) {
            write(
                    before.length(),
                    "curly quotes stand around this value",
                    "type straight ones: ",
                    before + Quoted.always(plain));
        } else if (closed) {
            write(
                    before.length(),
                    first == '\''
                            ? "an apostrophe inside the value ends it too early"
                            : "a quotation mark inside the value ends it too early",
                    first == '\'' ? "put double quotes around it: " : "write `\\\"` for each inside it: ",
                    before + Quoted.always(plain));
        } else if (again) {
            write(
                    before.length(),
                    "something stands after a closing quotation mark or bracket",
                    "put quotes around the whole value, and `\\\"` for each inside it: ",
                    before + Quoted.always(value));
        } else {
            write(
                    before.length(),
                    "a quotation mark is opened and never closed",
                    "close it at the end of the value: ",
                    before + Quoted.always(plain));
        }
    }

    /** What stands in brackets: a sign that ends it too early, or none that ends it. */
    private void listed(String before, String value) {
        boolean closed = value.endsWith("]");
        String inner = value.substring(1, closed ? value.length() - 1 : value.length());
        String entries = Stream.of(inner.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(YamlLine::entry)
                .collect(Collectors.joining(", "));
        String mended = before + "[" + entries + "]";
        if (inner.indexOf('#') >= 0) {
            write(
                    before.length(),
                    "`#` begins a comment, and the rest of the line is lost",
                    "put quotes around each: ",
                    mended);
        } else if (!closed) {
            write(before.length(), "a bracket is opened and never closed", "close it: ", mended);
        } else {
            write(
                    before.length(),
                    "what stands between these brackets cannot be read",
                    "put quotes around each: ",
                    mended);
        }
    }

    /** What stands in braces, if nothing else stands inside: each value between quotation marks that needs them. */
    private void grouped(String before, String value) {
        String inner = value.substring(1, value.length() - 1);
        if (inner.matches("[^\\[\\]{}\"']*")) {
            String fields = Stream.of(NEXT_FIELD.split(inner))
                    .map(field -> field.split(":\\s*", 2))
                    .map(field ->
                            field.length < 2 ? field[0].strip() : field[0].strip() + ": " + Quoted.of(field[1].strip()))
                    .collect(Collectors.joining(", "));
            write(
                    before.length(),
                    "what stands between these braces cannot be read",
                    "put quotes around each value: ",
                    before + "{" + fields + "}");
        }
    }

    private static String entry(String typed) {
        boolean quoted = typed.length() > 1
                && QUOTES.indexOf(typed.charAt(0)) >= 0
                && QUOTES.indexOf(typed.charAt(typed.length() - 1)) >= 0;
        return quoted ? Quoted.always(typed.substring(1, typed.length() - 1)) : Quoted.of(typed);
    }

    /** A line that begins further in or further out than the one above it. */
    private void indent() {
        int own = indent(line);
        Optional<String> above = Stream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .map(lines::get)
                .filter(other -> !other.isBlank())
                .findFirst();
        int wanted = above.map(YamlLine::indent).orElse(0);
        if (own != wanted && isField(line)) {
            String spaces = wanted == 0 ? "no space" : wanted == 1 ? "one space" : wanted + " spaces";
            slips.add(new Slip(
                    own,
                    "this line begins further " + (own > wanted ? "in" : "out") + " than the one above it",
                    "begin both alike: with " + spaces,
                    " ".repeat(wanted) + line.strip()));
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void notAField() {
        Matcher words = NO_COLON.matcher(line);
        if (words.matches() && !isField(line) && !fault.isWordsAlone()) {
            slips.add(new Slip(
                    0,
                    "this line is not a field",
                    "if it is one, write `" + words.group(1) + ": " + words.group(2)
                            + "`; if it goes on from the line above, begin it with two spaces",
                    index == 0 ? words.group(1) + ": " + Quoted.of(words.group(2)) : "  " + line));
        }
    }

    private void write(String message, String hint, String mended) {
        write(difference(line, mended), message, hint, mended);
    }

    private void write(int column, String message, String hint, String mended) {
        slips.add(new Slip(column, message, hint + "`" + mended.strip() + "`", mended));
    }

    private static int difference(String typed, String mended) {
        int at = 0;
        while (at < Math.min(typed.length(), mended.length()) && typed.charAt(at) == mended.charAt(at)) {
            at++;
        }
        return Math.min(at, Math.max(0, typed.length() - 1));
    }
}
