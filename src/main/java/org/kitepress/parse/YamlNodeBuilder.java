package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes our nodes from SnakeYAML's, and reports what no writer means: names given twice, anchors, tags. */
final class YamlNodeBuilder {

    private static final String STANDARD = "tag:yaml.org,2002:";

    private final String file;
    private final int firstLine;
    private final List<Problem> problems;

    YamlNodeBuilder(String file, int firstLine, List<Problem> problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    YamlNode node(Node node) {
        refuseMachinery(node);
        Place place = place(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(scalar.getValue(), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode.Sequence(sequence.getValue().stream().map(this::node).toList(), place);
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            entry(tuple, entries);
        }
        return new YamlNode.Mapping(List.copyOf(entries), place);
    }

    private void entry(NodeTuple tuple, List<YamlNode.Entry> entries) {
        Place place = place(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            broken("a field needs a plain name", "write it as `name: value`", place);
            return;
        }
        Optional<YamlNode.Entry> first =
                entries.stream().filter(e -> e.key().equals(key.getValue())).findFirst();
        if (first.isPresent()) {
            problems.add(new Problem(Code.FIELD_TWICE, "`" + key.getValue() + "` is given twice",
                    "keep one of them; the first is on line " + first.get().place().line(), place));
            return;
        }
        entries.add(new YamlNode.Entry(key.getValue(), node(tuple.getValueNode()), place));
    }

    private void refuseMachinery(Node node) {
        if (node.getAnchor() != null) {
            broken("`&" + node.getAnchor() + "` names a value to be used again, which is not understood here",
                    "write the value out wherever it is needed, or put quotes round it", place(node.getStartMark()));
        }
        if (!node.getTag().getValue().startsWith(STANDARD)) {
            broken("`" + node.getTag().getValue() + "` asks for a kind of value, which is not understood here",
                    "put quotes round a value that begins with `!`", place(node.getStartMark()));
        }
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.FRONT_MATTER_BROKEN, message, hint, place));
    }

    /** The place in the file of a mark in the YAML. */
    Place place(Mark mark) {
        return new Place(file, mark.getLine() + firstLine, mark.getColumn() + 1);
    }
}
