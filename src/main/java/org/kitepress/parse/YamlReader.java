package org.kitepress.parse;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML into nodes that keep their places. Anchors, aliases and tags are refused: a writer never means them, and they
 * can be made to hurt.
 */
final class YamlReader {

    private final String file;
    private final int firstLine;
    private final List<Problem> problems;
    private final YamlNodeBuilder nodes;

    private YamlReader(String file, String text, int firstLine, List<Problem> problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
        this.nodes = new YamlNodeBuilder(file, text, firstLine, problems);
    }

    /**
     * The fields of a YAML text; empty, and reported, if it cannot be read. A text without any field gives none.
     *
     * @param firstLine the line of the file that the text begins on
     */
    static Optional<YamlNode.Mapping> read(String file, String text, int firstLine, List<Problem> problems) {
        return new YamlReader(file, text, firstLine, problems).read(text);
    }

    private Optional<YamlNode.Mapping> read(String text) {
        try {
            Node root = new Yaml(limits()).compose(new StringReader(text));
            return root == null ? Optional.of(new YamlNode.Mapping(List.of(), start())) : mapping(root);
        } catch (MarkedYAMLException e) {
            Mark mark = YamlFault.isUnclosed(e) ? e.getContextMark() : e.getProblemMark();
            problems.add(YamlFault.of(e, text, firstLine, mark == null ? start() : nodes.place(mark)));
        } catch (ReaderException e) {
            Place place = Lines.of(file, text)
                    .at(text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length()))));
            broken(
                    "a character that cannot be seen or printed stands here",
                    "delete it and type the word again",
                    new Place(file, place.line() + firstLine - 1, place.column()));
        } catch (YAMLException e) {
            broken(
                    "this is more than front matter can hold",
                    "keep it short, and nested only a few levels deep",
                    start());
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(1 << 20);
        return options;
    }

    private Optional<YamlNode.Mapping> mapping(Node root) {
        if (nodes.node(root) instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        broken(
                "this is not a list of fields",
                "write one field a line, each as `name: value`",
                nodes.place(root.getStartMark()));
        return Optional.empty();
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.FRONT_MATTER_BROKEN, message, hint, place));
    }

    private Place start() {
        return new Place(file, firstLine, 1);
    }
}
