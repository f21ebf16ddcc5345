package org.kitepress.parse;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds values that end too early: to YAML, {@code #} after a space begins a comment; to a writer, it is part of "room #12". */
final class CutValues {

    private final boolean content;
    private final String[] lines;
    private final List<Problem> problems;

    /** Comments after a value are refused in content; in settings and themes they are meant. */
    CutValues(String file, String text, List<Problem> problems) {
        this.content = file.startsWith("content/");
        this.lines = text.split("\r\n|\r|\n", -1);
        this.problems = problems;
    }

    void refuse(ScalarNode scalar, Place place) {
        Mark end = scalar.getEndMark();
        if (content && scalar.getScalarStyle() == ScalarStyle.PLAIN && rest(end).matches("\\s*#.*")) {
            problems.add(new Problem(Code.FRONT_MATTER_BROKEN, "what stands after `#` on this line would be lost",
                    "put quotes around the value: `\"" + (scalar.getValue() + " " + rest(end).strip()).strip() + "\"`", place));
        }
    }

    private String rest(Mark end) {
        String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
        return line.substring(Math.min(line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length()))), line.length()));
    }
}
