package org.kitepress.parse;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into nodes that keep their places. Anchors, aliases and tags are refused: a writer never means them, and they
 * can be made to hurt.
 */
final class YamlReader {

    private static final Resolver TAGS = new Resolver();

    private final String what;
    private final String file;
    private final int firstLine;
    private final List<Problem> problems;
    private final YamlNodeBuilder nodes;

    private YamlReader(String what, String file, String text, int firstLine, List<Problem> problems) {
        this.what = what;
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
        YamlReader reader = new YamlReader("front matter", file, text, firstLine, problems);
        return reader.read(text, new YamlNode.Mapping(List.of(), reader.start()))
                .flatMap(reader::mapping);
    }

    /** The list or the fields of a YAML text; empty, and reported, if it cannot be read. A text with nothing in it is a list of nothing. */
    static Optional<YamlNode> readData(String file, String text, List<Problem> problems) {
        YamlReader reader = new YamlReader("a file of data", file, text, 1, problems);
        return reader.read(text, new YamlNode.Sequence(List.of(), reader.start()))
                .flatMap(reader::collection);
    }

    private Optional<YamlNode> read(String text, YamlNode empty) {
        try {
            Node root = compose(text);
            return Optional.of(root == null ? empty : nodes.node(root));
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
                    "this is more than " + what + " can hold",
                    "keep it short, and nested only a few levels deep",
                    start());
        }
        return Optional.empty();
    }

    /** What {@code Yaml.compose} does, without its wish to make and write objects, which takes it long to get ready for. */
    private static Node compose(String text) {
        LoaderOptions limits = limits();
        StreamReader reader = new StreamReader(new StringReader(text));
        return new Composer(new ParserImpl(reader, limits), TAGS, limits).getSingleNode();
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(1 << 20);
        return options;
    }

    private Optional<YamlNode> collection(YamlNode root) {
        if (!(root instanceof YamlNode.Scalar)) {
            return Optional.of(root);
        }
        broken(
                "this is neither a list nor fields",
                "begin each line with `- `, or with a name and a colon",
                root.place());
        return Optional.empty();
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode root) {
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        broken("this is not a list of fields", "write one field a line, each as `name: value`", root.place());
        return Optional.empty();
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.FRONT_MATTER_BROKEN, message, hint, place));
    }

    private Place start() {
        return new Place(file, firstLine, 1);
    }
}
