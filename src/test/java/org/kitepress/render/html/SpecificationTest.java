package org.kitepress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;
import org.kitepress.parse.html.AllowedHtml;
import org.kitepress.parse.markdown.Markdown;

/**
 * Every example of the specification of CommonMark (0.31.2) and those of GFM's extensions, parsed and written for the web. What is compared is told by {@link Outline}. Of HTML that a writer typed, what has to come out is what {@link AllowedHtml} leaves of it; an example that
 * is on the list for its {@code words} has the same words in the same order, and stands otherwise. {@code specification.txt} lists the examples that come out otherwise, with the reason; the list may only
 * shrink, so an example on it that comes out right is a failure as well.
 */
@DisplayName("Markdown means what its specification says")
class SpecificationTest {

    private static final Path EXCEPTIONS = Path.of("src/test/java/org/kitepress/render/html/specification.txt");
    private static final Set<String> RAW = Set.of("HTML blocks", "Raw HTML", "Disallowed Raw HTML (extension)");
    private static final Set<Code> OF_HTML = EnumSet.of(Code.HTML_REMOVED, Code.HTML_BROKEN);
    private static final Set<String> EXTENSIONS = Set.of("table", "disabled", "strikethrough", "autolink", "tagfilter");

    @TestFactory
    Stream<DynamicTest> eachExample() throws IOException {
        Map<String, String> exceptions = exceptions();
        return examples().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey() + ", " + e.getValue().getSection(),
                        () -> compare(e.getKey(), e.getValue(), exceptions.get(e.getKey()))));
    }

    private static void compare(String key, Example example, String exception) {
        List<Problem> problems = new ArrayList<>();
        Text text = Markdown.parse(example.getSource(), problems);
        String ours = BareWeb.write(text);
        String html = example.getHtml().replace('→', '\t');
        boolean raw = RAW.contains(example.getSection()) || problems.stream().anyMatch(p -> OF_HTML.contains(p.code()));
        boolean byWords = raw && exception != null && exception.contains(": words; ");
        if (byWords) {
            assertThat(words(ours)).as("%s: %s", key, example.getSource()).isEqualTo(words(html));
        }
        String said = Outline.ofOurs(ours, levels(text));
        String expected = Outline.ofExpected(raw ? AllowedHtml.of(html) : html);
        if (exception == null) {
            assertThat(said).as("%s: %s\n%s", key, example.getSource(), ours).isEqualTo(expected);
        } else {
            assertThat(said)
                    .as("is right now, and can be taken off the list: %s", exception)
                    .isNotEqualTo(expected);
        }
    }

    /** HTML that a writer typed becomes part of our tree: what has to be the same is its words, in their order. */
    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).body().wholeText().replaceAll("\\s+", "");
    }

    private static List<Integer> levels(Text text) {
        List<Integer> levels = new ArrayList<>();
        new TextWalk() {
            @Override
            public void heading(Block.Heading heading) {
                levels.add(heading.level());
            }
        }.walk(text);
        return levels;
    }

    private static Map<String, Example> examples() {
        Map<String, Example> all = new LinkedHashMap<>();
        read("commonmark", TestResources.getSpec(), all);
        read("gfm", TestResources.getGfmSpec(), all);
        all.entrySet()
                .removeIf(e -> e.getKey().startsWith("gfm")
                        && !EXTENSIONS.contains(e.getValue().getInfo()));
        return all;
    }

    private static void read(String name, URL specification, Map<String, Example> all) {
        int number = 0;
        for (Example example : ExampleReader.readExamples(specification)) {
            all.put(name + " " + ++number, example);
        }
    }

    /** {@code commonmark 123: reason} */
    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> exceptions = new TreeMap<>();
        for (String line : Files.readAllLines(EXCEPTIONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                exceptions.put(line.substring(0, line.indexOf(':')), line);
            }
        }
        return exceptions;
    }

    @Test
    void listsNoExampleThatThereIsNot() throws IOException {
        assertThat(examples().keySet()).containsAll(exceptions().keySet());
        assertThat(examples().keySet().stream().filter(name -> name.startsWith("commonmark")))
                .hasSize(652);
    }
}
