package org.kitepress.parse.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Where the YAML reader stumbled, and over what.
 *
 * @param said the reader's own words, which nobody is shown
 * @param mark of the sign that it could not read; of what was opened, if that was never closed
 */
record YamlFault(String said, Mark mark) {

    private static final Resolver TAGS = new Resolver();

    /** What the reader had begun to read where the slip is: it gives up later. */
    private static final List<String> BEGUN = List.of("quoted scalar", "flow", "simple key");

    private static final String WORDS_ALONE = "words alone";

    static final YamlFault NONE = new YamlFault("", null);

    static YamlFault of(MarkedYAMLException e) {
        String context = String.valueOf(e.getContext());
        boolean earlier = BEGUN.stream().anyMatch(context::contains);
        Mark mark = earlier || e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        return new YamlFault(context + " " + e.getProblem(), mark);
    }

    /** Words where a list or fields were meant: no colon of theirs was seen. */
    static Optional<YamlFault> of(Node root) {
        return root instanceof ScalarNode
                ? Optional.of(new YamlFault(WORDS_ALONE, root.getStartMark()))
                : Optional.empty();
    }

    /** The line on which reading this ends, counted from 0; beyond all others, if it can be read to its end. */
    static int lineOf(String text) {
        try {
            Node root = compose(text);
            return root == null
                    ? Integer.MAX_VALUE
                    : of(root).map(YamlFault::line).orElse(Integer.MAX_VALUE);
        } catch (MarkedYAMLException e) {
            return of(e).line();
        } catch (YAMLException e) {
            return -1;
        }
    }

    /** What {@code Yaml.compose} does, without its wish to make and write objects, which takes it long to get ready for. */
    static Node compose(String text) {
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

    boolean isWordsAlone() {
        return said.equals(WORDS_ALONE);
    }

    /** In plain words, where nobody knows how to mend it. */
    String message() {
        if (said.contains("expected a single document")) {
            return "a second text begins here";
        }
        if (said.contains("mapping values are not allowed")) {
            return "a colon stands where nothing can have a name";
        }
        if (said.contains("quoted scalar")) {
            return "a quotation mark is opened and never closed";
        }
        if (said.contains("tag")) {
            return "a value that begins with `!` asks for a kind of value, which is not understood here";
        }
        if (said.contains("flow")) {
            return "what stands between these brackets cannot be read";
        }
        return said.contains("expected ':'") || said.contains("expected <block end>")
                ? "this line is not a field"
                : "this cannot be read";
    }

    /** What to look at then. */
    String hint() {
        if (said.contains("quoted scalar")) {
            return "close it at the end of the value";
        }
        if (said.contains("flow")) {
            return "put a comma between values, and quotes around each";
        }
        return "write one field a line, each as `name: value`, with quotes around anything unusual";
    }

    int line() {
        return mark == null ? 0 : mark.getLine();
    }
}
