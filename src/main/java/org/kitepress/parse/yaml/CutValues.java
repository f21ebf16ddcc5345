package org.kitepress.parse.yaml;

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
    CutValues(String file, String[] lines, List<Problem> problems) {
        this.content = file.startsWith("content/");
        this.lines = lines;
        this.problems = problems;
    }

    void refuse(ScalarNode scalar, Place place) {
        if (content && scalar.getScalarStyle() == ScalarStyle.PLAIN && isCut(scalar.getEndMark())) {
            String line = lines[scalar.getEndMark().getLine()];
            String rest = line.substring(line.indexOf('#', offset(scalar.getEndMark(), line)))
                    .strip();
            problems.add(new Problem(
                    Code.FRONT_MATTER_BROKEN,
                    "what stands after `#` on this line would be lost",
                    "put quotes around the value: `" + Quoted.always((scalar.getValue() + " " + rest).strip()) + "`",
                    place));
        }
    }

    private boolean isCut(Mark end) {
        String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
        int at = offset(end, line);
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && line.charAt(at) == '#';
    }

    private static int offset(Mark mark, String line) {
        return line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
    }
}
