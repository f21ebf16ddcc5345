package org.kitepress.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/** Writes the day on which a text was taken back into its file, and leaves every other sign of it as it is. */
public final class WithdrawalEdit {

    private static final Pattern OPENING = Pattern.compile("\uFEFF?---[ \\t]*(\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$");
    private static final Pattern CONSENT = Pattern.compile("(?m)^(?:consent|'consent'|\"consent\")[ \\t]*:");
    private static final Pattern BRACE = Pattern.compile("[ \\t]*\\{");
    private static final Pattern BLOCK = Pattern.compile("[ \\t]*(?:#[^\\r\\n]*)?(?:\\r\\n|\\n|\\r)");
    private static final Pattern INDENTED =
            Pattern.compile("(?:[ \\t]*(?:#[^\\r\\n]*)?(?:\\r\\n|\\n|\\r))*([ ]+)[^\\s#]");

    private final String path;
    private final String text;
    private final LocalDate day;

    private WithdrawalEdit(String path, String text, LocalDate day) {
        this.path = path;
        this.text = text;
        this.day = day;
    }

    /** What has to be written. @param exact whether it stands where it belongs: an error has to be mended else, and the text is closed all the same */
    public record Edit(String text, boolean exact) {}

    /** Empty if the file has no front matter to write it into. A file that says it already is left as it is. @param text of a file, with whatever it begins with */
    public static Optional<Edit> of(String path, String text, LocalDate day) {
        return new WithdrawalEdit(path, text, day).edit();
    }

    private Optional<Edit> edit() {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        if (withdrawn(text).isPresent()) {
            return Optional.of(new Edit(text, true));
        }
        return where(opening)
                .filter(this::isExact)
                .map(edited -> new Edit(edited, true))
                .or(() -> Optional.of(new Edit(insert(opening.end(), line() + opening.group(1)), false)));
    }

    /** The text with the line where it belongs; empty if nobody can tell where that is. */
    private Optional<String> where(Matcher opening) {
        Matcher consent = CONSENT.matcher(text).region(opening.end(), end(opening));
        if (!consent.find()) {
            return Optional.of(insert(opening.end(), "consent:" + opening.group(1) + "  " + line() + opening.group(1)));
        }
        Matcher brace = BRACE.matcher(text).region(consent.end(), text.length());
        if (brace.lookingAt()) {
            boolean empty = text.substring(brace.end()).stripLeading().startsWith("}");
            return Optional.of(insert(brace.end(), line() + (empty ? "" : ", ")));
        }
        Matcher block = BLOCK.matcher(text).region(consent.end(), text.length());
        if (!block.lookingAt()) {
            return Optional.empty();
        }
        Matcher indented = INDENTED.matcher(text).region(block.end(), text.length());
        String indent = indented.lookingAt() ? indented.group(1) : "  ";
        return Optional.of(insert(block.end(), indent + line() + opening.group(1)));
    }

    /** Where the front matter ends, or the file if it never does. */
    private int end(Matcher opening) {
        Matcher closing = CLOSING.matcher(text);
        return closing.find(opening.end()) ? closing.start() : text.length();
    }

    private String line() {
        return "withdrawn: " + day;
    }

    private String insert(int at, String addition) {
        return text.substring(0, at) + addition + text.substring(at);
    }

    /** Whether the day is understood as it stands there, and all else is as it was. */
    private boolean isExact(String edited) {
        List<Problem> before = new ArrayList<>();
        List<Problem> after = new ArrayList<>();
        Optional<YamlNode.Mapping> old = front(text, before);
        Optional<YamlNode.Mapping> now = front(edited, after);
        return withdrawn(edited).equals(Optional.of(day.toString()))
                && after.size() <= before.size()
                && old.map(mapping ->
                                mapping.entries().size() <= now.get().entries().size())
                        .orElse(false);
    }

    private Optional<String> withdrawn(String whole) {
        return front(whole, new ArrayList<>())
                .flatMap(mapping -> value(mapping, "consent"))
                .flatMap(consent ->
                        consent instanceof YamlNode.Mapping fields ? value(fields, "withdrawn") : Optional.empty())
                .map(value -> value instanceof YamlNode.Scalar scalar ? scalar.text() : "");
    }

    private static Optional<YamlNode> value(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }

    private Optional<YamlNode.Mapping> front(String whole, List<Problem> problems) {
        String bare = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        return FrontMatter.of(new SourceFile(path, new byte[0]), bare, problems)
                .flatMap(front -> YamlReader.read(path, front.yaml(), 2, problems));
    }
}
