package org.kitepress.parse.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;

/**
 * Finds fields that decide who may read a page where they decide nothing: indented one step too far they are words of the field above, or
 * stand in {@code extra}. Each is reported.
 */
final class SunkFields {

    private static final Pattern LINE = Pattern.compile(
            "[ \\t]*(?:-[ \\t]+)?[\"']?(\\p{L}[\\p{L}\\p{M}_-]{1,30})[\"']?[ \\t]*[:\uFF1A](?:[ \\t]+(.*?))?[\"'\\s]*");

    private final DecidingWords words;
    private final List<Problem> problems;

    SunkFields(DecidingWords words, List<Problem> problems) {
        this.words = words;
        this.problems = problems;
    }

    /** @param start where the YAML begins */
    void look(YamlNode.Mapping front, Schema schema, String yaml, Place start) {
        schema.fields().stream().filter(field -> field.kind() == Kind.ANY).forEach(field -> front.entries().stream()
                .filter(entry -> entry.key().equals(field.name()))
                .forEach(entry -> free(entry.value(), field.name())));
        lines(front, yaml, start);
    }

    /** What no schema describes, at any depth. */
    private void free(YamlNode node, String field) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> free(item, field));
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                words.decidedBy(entry.key(), entry.value())
                        .ifPresent(meant -> problems.add(problem(
                                "`" + entry.key() + "` stands in `" + field + "`",
                                "write it as " + meant
                                        + ", at the beginning of a line; if it means something else, give it"
                                        + " another name",
                                entry.place())));
                free(entry.value(), field);
            }
        }
    }

    /** Every line that names a field, and is words of another one. */
    private void lines(YamlNode.Mapping front, String yaml, Place start) {
        String[] lines = yaml.split("\\r\\n|\\n|\\r", -1);
        Map<Integer, String> names = new TreeMap<>();
        names(front, names);
        String above = "";
        for (int i = 0; i < lines.length; i++) {
            int line = start.line() + i;
            Matcher field = LINE.matcher(lines[i]);
            if (names.containsKey(line)) {
                above = names.get(line);
            } else if (!above.isEmpty() && field.matches()) {
                line(field, above, new Place(start.file(), line, field.start(1) + 1));
            }
        }
    }

    private void line(Matcher field, String above, Place place) {
        String value = Optional.ofNullable(field.group(2)).orElse("");
        words.decidedIn(field.group(1), value)
                .ifPresent(meant -> problems.add(problem(
                        "`" + (field.group(1) + ": " + value).strip() + "` stands inside `" + above + "`",
                        "write it as " + meant
                                + ", at the beginning of a line; if it is meant as words, say it in other words",
                        place)));
    }

    private static Problem problem(String what, String hint, Place place) {
        return new Problem(
                Code.FIELD_INVALID,
                what + ", where it decides nothing; the page is taken down all the same",
                hint,
                place);
    }

    private static void names(YamlNode node, Map<Integer, String> names) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> names(item, names));
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                names.put(entry.place().line(), entry.key());
                names(entry.value(), names);
            }
        }
    }
}
