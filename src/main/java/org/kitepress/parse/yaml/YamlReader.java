package org.kitepress.parse.yaml;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML into nodes that keep their places. Anchors, aliases and tags are refused: a writer never means them, and they
 * can be made to hurt.
 */
public final class YamlReader {

    /** How many slips of one text are mended in thought, to see what comes after them. */
    private static final int MOST_SLIPS = 20;

    private final String what;
    private final String file;
    private final int firstLine;
    private final List<Problem> problems;

    private YamlReader(String what, String file, int firstLine, List<Problem> problems) {
        this.what = what;
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * The fields of a YAML text; empty, and reported, if it cannot be read. A text without any field gives none. Where a slip
     * can be mended without doubt, it is reported, and the text is read as if it were: all else can be looked at, too.
     *
     * @param firstLine the line of the file that the text begins on; a later one than the first is that of front matter
     */
    public static Optional<YamlNode.Mapping> read(String file, String text, int firstLine, List<Problem> problems) {
        YamlReader reader = new YamlReader("front matter", file, firstLine, problems);
        return reader.read(text, new YamlNode.Mapping(List.of(), reader.start()))
                .flatMap(reader::mapping);
    }

    /** The list or the fields of a YAML text; empty, and reported, if it cannot be read. A text with nothing in it is a list of nothing. */
    public static Optional<YamlNode> readData(String file, String text, List<Problem> problems) {
        YamlReader reader = new YamlReader("a file of data", file, 1, problems);
        return reader.read(text, new YamlNode.Sequence(List.of(), reader.start()))
                .flatMap(reader::collection);
    }

    private Optional<YamlNode> read(String typed, YamlNode empty) {
        String text = typed;
        for (int slips = 0; slips <= MOST_SLIPS; slips++) {
            Optional<YamlSlip> slip = YamlSlips.indented(text);
            YamlFault fault = YamlFault.NONE;
            try {
                Node root = YamlFault.compose(text);
                Optional<YamlFault> words = Optional.ofNullable(root).flatMap(YamlFault::of);
                if (slip.isEmpty() && words.isEmpty()) {
                    return Optional.of(
                            root == null ? empty : builder(text, typed).node(root));
                }
                fault = words.orElse(fault);
            } catch (MarkedYAMLException e) {
                fault = YamlFault.of(e);
            } catch (YAMLException e) {
                unreadable(e, text);
                return Optional.empty();
            }
            if (slip.isEmpty()) {
                slip = YamlSlips.find(text, fault, firstLine > 1);
            }
            if (slip.isEmpty()) {
                return unmended(fault, builder(text, typed));
            }
            tell(slip.get());
            text = slip.get().mended();
        }
        return Optional.empty();
    }

    private YamlNodeBuilder builder(String text, String typed) {
        return new YamlNodeBuilder(file, text, typed, firstLine, problems);
    }

    private void tell(YamlSlip slip) {
        broken(slip.message(), slip.hint(), new Place(file, slip.line() + firstLine, slip.column() + 1));
    }

    /** Words alone are told by who wanted something else; all other faults are told here. */
    private Optional<YamlNode> unmended(YamlFault fault, YamlNodeBuilder nodes) {
        Place place = fault.mark() == null ? start() : nodes.place(fault.mark());
        if (fault.isWordsAlone()) {
            return Optional.of(new YamlNode.Scalar("", place));
        }
        boolean told = problems.stream()
                .anyMatch(problem -> problem.code() == Code.FRONT_MATTER_BROKEN
                        && problem.place().file().equals(file)
                        && problem.place().line() == place.line());
        if (!told) {
            broken(fault.message(), fault.hint(), place);
        }
        return Optional.empty();
    }

    private void unreadable(YAMLException e, String text) {
        if (e instanceof ReaderException reader) {
            Place place = Lines.of(file, text)
                    .at(text.offsetByCodePoints(
                            0, Math.min(reader.getPosition(), text.codePointCount(0, text.length()))));
            broken(
                    "a character that cannot be seen or printed stands here",
                    "delete it and type the word again",
                    new Place(file, place.line() + firstLine - 1, place.column()));
        } else {
            broken(
                    "this is more than " + what + " can hold",
                    "keep it short, and nested only a few levels deep",
                    start());
        }
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
        broken(
                "this is not a list of fields",
                "write one field a line, each as `name: value`, without a hyphen",
                root.place());
        return Optional.empty();
    }

    private void broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.FRONT_MATTER_BROKEN, message, hint, place));
    }

    private Place start() {
        return new Place(file, firstLine, 1);
    }
}
