package org.kitepress.parse.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes our nodes from SnakeYAML's, and reports what no writer means: names given twice, anchors, tags. */
final class YamlNodeBuilder {

    private static final String STANDARD = "tag:yaml.org,2002:";

    /** What YAML's core schema reads as nothing, in any case: editors write it for what was left empty. */
    private static final Pattern NULL = Pattern.compile("~|null", Pattern.CASE_INSENSITIVE);

    private final String[] lines;
    private final String[] typed;
    private Counted counted = new Counted(0, 0, 0);
    private final CutValues comments;
    private final String file;
    private final int firstLine;
    private final List<Problem> problems;

    /**
     * @param text as it is read
     * @param typed as it stands in the file: a place never leaves its line
     */
    YamlNodeBuilder(String file, String text, String typed, int firstLine, List<Problem> problems) {
        this.lines = Lines.split(text);
        this.typed = text.equals(typed) ? lines : Lines.split(typed);
        this.comments = new CutValues(file, lines, problems);
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    YamlNode node(Node node) {
        refuseMachinery(node);
        Place place = place(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            comments.refuse(scalar, place);
            return scalar(scalar, place);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode.Sequence(
                    sequence.getValue().stream().map(this::node).toList(), place);
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            entry(tuple, entries);
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), place);
    }

    private static YamlNode.Scalar scalar(ScalarNode node, Place place) {
        boolean isNull = node.getScalarStyle() == ScalarStyle.PLAIN
                && NULL.matcher(node.getValue()).matches();
        boolean wrapped = node.getScalarStyle() != ScalarStyle.LITERAL
                && node.getStartMark().getLine() < node.getEndMark().getLine();
        return new YamlNode.Scalar(isNull ? "" : Ends.strip(node.getValue()), wrapped, place);
    }

    private void entry(NodeTuple tuple, Map<String, YamlNode.Entry> entries) {
        Place place = place(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            broken("a field needs a plain name", "write it as `name: value`", place);
            return;
        }
        String name = key.getValue().strip();
        YamlNode.Entry first = entries.get(name);
        if (first != null) {
            problems.add(new Problem(
                    Code.FIELD_TWICE,
                    "`" + name + "` is given twice",
                    "keep one of them; the first is on line " + first.place().line(),
                    place));
            return;
        }
        entries.put(name, new YamlNode.Entry(name, node(tuple.getValueNode()), place));
    }

    private void refuseMachinery(Node node) {
        if (node.getAnchor() != null) {
            broken(
                    "`&" + node.getAnchor() + "` names a value to be used again, which is not understood here",
                    "write the value out wherever it is needed, or put quotes around it",
                    place(node.getStartMark()));
        }
        if (!node.getTag().getValue().startsWith(STANDARD)) {
            broken(
                    "`" + node.getTag().getValue() + "` asks for a kind of value, which is not understood here",
                    "put quotes around a value that begins with `!`",
                    place(node.getStartMark()));
        }
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.FRONT_MATTER_BROKEN, message, hint, place));
    }

    /** The place in the file of a mark in the YAML, which counts characters and not UTF-16 units. */
    Place place(Mark mark) {
        String line = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
        int index = Math.min(mark.getLine(), typed.length - 1);
        return new Place(file, index + firstLine, Math.min(column(line, mark), typed[index].length()) + 1);
    }

    /** Nodes come in their order: counting goes on where it ended, or a long line would be counted again for each. */
    private int column(String line, Mark mark) {
        if (mark.getLine() != counted.line || mark.getColumn() < counted.characters) {
            counted = new Counted(mark.getLine(), 0, 0);
        }
        int at = counted.units;
        int characters = counted.characters;
        while (characters < mark.getColumn() && at < line.length()) {
            at += Character.charCount(line.codePointAt(at));
            characters++;
        }
        counted = new Counted(mark.getLine(), characters, at);
        return at;
    }

    /** How far a line has been counted, in characters and in UTF-16 units. */
    private record Counted(int line, int characters, int units) {}
}
