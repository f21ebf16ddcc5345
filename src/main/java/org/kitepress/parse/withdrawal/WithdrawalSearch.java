package org.kitepress.parse.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;

/**
 * Finds an owner's no where no field says it: among a site's own fields, as the value of another one, in a comment, or as a line of
 * the text. It counts in whatever way somebody put it down, and each is reported.
 */
final class WithdrawalSearch {

    private static final Pattern COMMENT = Pattern.compile("(?:^|(?<=\\s))#.*");
    private static final Pattern HTML_COMMENT = Pattern.compile("<!--(?s:.*?)(?:-->|\\z)");
    /**
     * Longer lines are sentences.
     *
     * @see #isSign
     */
    private static final int LONGEST_SIGN = 48;

    private static final Pattern REFERENCE = Pattern.compile("\\s*\\[[^\\]]*\\]:.*");
    private static final Pattern OF_A_SIGN = Pattern.compile(".*[\\d:=\uFF1A\\]\\[(){}].*");

    private final Withdrawal words;
    private final List<Problem> problems;

    WithdrawalSearch(Withdrawal words, List<Problem> problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Looks at names of fields that no type of ours has. */
    void names(YamlNode.Mapping front, List<Field> known) {
        for (YamlNode.Entry entry : front.entries()) {
            field(entry, known).ifPresent(field -> {
                if (!field.name().equals(Withdrawal.WITHDRAWN) || known.stream().noneMatch(WithdrawalSearch::isGiven)) {
                    name(entry, "a field of the site's own");
                }
                inner(entry.value(), field);
            });
        }
    }

    private void inner(YamlNode node, Field field) {
        if (field.kind() == Kind.ANY) {
            any(node, field.name());
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> inner(item, field));
        } else if (node instanceof YamlNode.Mapping mapping) {
            names(mapping, field.fields());
        }
    }

    private void any(YamlNode node, String field) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> any(item, field));
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                name(entry, "`" + field + "`");
                any(entry.value(), field);
            }
        }
    }

    private void name(YamlNode.Entry entry, String where) {
        if (words.isName(entry.key())) {
            found(entry.key(), where, entry.place());
        }
    }

    /** Looks at what stands in the fields of a story; of unknown ones, enough is said. */
    void values(YamlNode.Mapping front, List<Field> known) {
        for (YamlNode.Entry entry : front.entries()) {
            field(entry, known).ifPresent(field -> value(entry.value(), field, entry.key()));
        }
    }

    private void value(YamlNode node, Field field, String name) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> value(item, field, name));
        } else if (node instanceof YamlNode.Mapping mapping && field.kind() == Kind.ANY) {
            for (YamlNode.Entry entry : mapping.entries()) {
                value(entry.value(), field, entry.key());
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            values(mapping, field.fields());
        } else if (node instanceof YamlNode.Scalar scalar && !field.name().equals(Withdrawal.WITHDRAWN)) {
            boolean isNote = field.name().equals("record");
            if (isNote ? words.isIn(scalar.text()) : words.isOn(scalar.text())) {
                found(scalar.text(), "`" + name + "`", scalar.place());
            }
        }
    }

    /** Looks at comments in the front matter of a story. */
    void comments(String yaml, Place start) {
        String[] lines = yaml.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher comment = COMMENT.matcher(lines[i]);
            if (comment.find() && words.isIn(comment.group())) {
                found(comment.group(), "a comment", new Place(start.file(), start.line() + i, comment.start() + 1));
            }
        }
    }

    /**
     * Looks at the text of a story.
     *
     * @param from where it begins in the file
     */
    void text(String path, String file, int from) {
        Matcher comment = HTML_COMMENT.matcher(file).region(from, file.length());
        while (comment.find()) {
            if (words.isIn(comment.group())) {
                found(comment.group(), "a comment", Lines.of(path, file).at(comment.start()));
            }
        }
        String[] blocks = file.substring(from).strip().split("\\R[^\\S\\n]*\\R\\s*");
        List<String> ends = List.of(blocks[0].strip(), blocks[blocks.length - 1].strip());
        int at = from;
        for (String line : file.substring(from).split("(?<=\n)|(?<=\r)(?!\n)")) {
            if (isSign(line.strip()) || ends.contains(line.strip()) && words.isAllOf(line)) {
                found(line.strip(), "the text", Lines.of(path, file).at(at));
            }
            at += line.length();
        }
    }

    /** A line that is no sentence: {@code WITHDRAWN}, {@code withdrawn: 2026-10-01}, {@code [withdrawn]: #}. */
    private boolean isSign(String line) {
        if (line.isEmpty() || line.length() > LONGEST_SIGN || line.startsWith("<!--")) {
            return false;
        }
        boolean loud = line.chars().noneMatch(Character::isLowerCase);
        return REFERENCE.matcher(line).matches() && words.isIn(line)
                || (loud || OF_A_SIGN.matcher(line).matches()) && words.isLabel(line);
    }

    private static Optional<Field> field(YamlNode.Entry entry, List<Field> known) {
        return known.stream().filter(field -> field.name().equals(entry.key())).findFirst();
    }

    /** A no belongs beside the yes. */
    private static boolean isGiven(Field field) {
        return field.name().equals("given");
    }

    private void found(String typed, String where, Place place) {
        String one = typed.strip().replaceAll("\\s+", " ");
        problems.add(new Problem(
                Code.FIELD_INVALID,
                "`" + (one.length() > LONGEST_SIGN ? one.substring(0, LONGEST_SIGN - 1) + "…" : one) + "` stands in "
                        + where + ", where it decides nothing; the page is taken down all the same",
                "write the day as `withdrawn` of `consent`; if its owner did not take it back, say it in other words",
                place));
    }
}
