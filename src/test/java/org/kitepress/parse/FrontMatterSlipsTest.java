package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Schema;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

/** What people mistype around and between the two lines of hyphens, what they are told, and that doing so mends it. */
@DisplayName("A slip in front matter is told where it is, and its hint mends it")
class FrontMatterSlipsTest {

    private static final List<Language> LANGUAGES = List.of(new Language("en"));
    private static final String DASH = "a dash stands where three hyphens belong: phones make one of several hyphens";
    private static final String ALONE = "type `---` and nothing else on this line";
    private static final String QUOTE = "put quotes around the value: ";
    private static final String AFTER = "something stands after a closing quotation mark or bracket";
    private static final String FURTHER_IN = "this line begins further in than the one above it";
    private static final String OTHER_WAY = "write them between two lines `---`, each as `name: value`";

    static Stream<Arguments> lines() {
        return Stream.of(
                slip("title:A post\nsummary: x", 2, "a space is missing behind the colon", "write `title: A post`"),
                slip("title:A post", 2, "a space is missing behind the colon", "write `title: A post`"),
                slip(
                        "title: A\ndate:\u00a0 2026-10-01",
                        3,
                        "a no-break space stands behind the colon",
                        "type a space: `date: 2026-10-01`"),
                slip(
                        "title: A\nextra:\n\u00a0\u00a0mood: glad\n\u00a0\u00a0day:\u00a0one",
                        4,
                        "a no-break space stands before this field",
                        "type spaces before `mood: glad`"),
                slip(
                        "title\uff1a A post\nsummary: x",
                        2,
                        "the colon is none that a keyboard for English or Spanish types",
                        "type `:` and a space: `title: A post`"),
                slip(
                        "title = A post\nsummary: x",
                        2,
                        "an equals sign stands where a colon belongs",
                        "write `title: A post`"),
                slip(
                        "title: Know: your rights",
                        2,
                        "a colon inside a value ends it too early",
                        QUOTE + "`title: \"Know: your rights\"`"),
                slip(
                        "title: \u201cOpen hours: new\u201d",
                        2,
                        "curly quotes stand around this value",
                        "type straight ones: `title: \"Open hours: new\"`"),
                slip(
                        "title: 'It's here'",
                        2,
                        "an apostrophe inside the value ends it too early",
                        "put double quotes around it: `title: \"It's here\"`"),
                slip(
                        "title: \"She said \"no\"\"",
                        2,
                        "a quotation mark inside the value ends it too early",
                        "write `\\\"` for each inside it: `title: \"She said \\\"no\\\"\"`"),
                slip(
                        "title: \"Know\" your rights",
                        2,
                        AFTER,
                        "put quotes around the whole value, and `\\\"` for each inside it: `title: \"\\\"Know\\\" your rights\"`"),
                slip(
                        "title: \"Open\nsummary: x",
                        2,
                        "a quotation mark is opened and never closed",
                        "close it at the end of the value: `title: \"Open\"`"),
                slip("title: [draft] News", 2, AFTER, QUOTE + "`title: \"[draft] News\"`"),
                slip(
                        "title: A\ntags: [#mail, #books]",
                        3,
                        "`#` begins a comment, and the rest of the line is lost",
                        "put quotes around each: `tags: [\"#mail\", \"#books\"]`"),
                slip(
                        "title: A\ntags: [mail, books\nsummary: x",
                        3,
                        "a bracket is opened and never closed",
                        "close it: `tags: [mail, books]`"),
                slip(
                        "title: A\ntags: [Who?, how]",
                        3,
                        "what stands between these brackets cannot be read",
                        "put quotes around each: `tags: [\"Who?\", how]`"),
                slip(
                        "title: A\nextra: {mood: Who?, day: one: two}",
                        3,
                        "what stands between these braces cannot be read",
                        "put quotes around each value: `extra: {mood: \"Who?\", day: \"one: two\"}`"),
                slip(
                        "title: A\ntags:\n  - *.example.org",
                        4,
                        "a value cannot begin with `*`",
                        QUOTE + "`- \"*.example.org\"`"),
                slip("title: @name", 2, "a value cannot begin with `@`", QUOTE + "`title: \"@name\"`"),
                slip("title: %d of us", 2, "a value cannot begin with `%`", QUOTE + "`title: \"%d of us\"`"),
                slip("title: `code`", 2, "a value cannot begin with a backtick", QUOTE + "`title: \"`code`\"`"),
                slip(
                        "title: A\nextra:\n given: glad\n  weather: wet",
                        5,
                        FURTHER_IN,
                        "begin both alike: with one space"),
                slip("title: A\n  summary: x", 3, FURTHER_IN, "begin both alike: with no space"),
                slip(
                        "title: A\nextra:\n\tmood: glad",
                        4,
                        "a tab stands where only spaces may",
                        "type spaces before `mood: glad`"),
                slip(
                        "title: A\nsummary: We open\non Sundays",
                        4,
                        "this line is not a field",
                        "if it is one, write `on: Sundays`; if it goes on from the line above, begin it with two spaces"),
                slip(
                        "title: A\n\nAll these words. And more.",
                        4,
                        "this line is not a field, and nothing ends the fields above it",
                        "put a line `---` below the last field"),
                slip("title: A\n----\n\nWords.", 3, "4 hyphens stand where three belong", ALONE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void betweenTheHyphens(String typed, int line, String message, String hint) throws IOException {
        saysFirst(inFile(typed), line, message, hint);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                slip(
                        "\n---\ntitle: A\n---\n",
                        1,
                        "an empty line stands above the first `---`",
                        "take it away: the file begins with `---`"),
                slip(
                        "\n \n---\ntitle: A\n---\n",
                        1,
                        "empty lines stand above the first `---`",
                        "take them away: the file begins with `---`"),
                slip(
                        " ---\ntitle: A\n---\n",
                        1,
                        "something that cannot be seen stands beside the three hyphens",
                        ALONE),
                slip(
                        "\ufeff\ufeff---\ntitle: A\n---\n",
                        1,
                        "something that cannot be seen stands beside the three hyphens",
                        ALONE),
                slip("\u2014-\ntitle: A\n---\n", 1, DASH, ALONE),
                slip("\u2014\ntitle: A\n\u2014\n", 1, DASH, ALONE),
                slip("\u2013-\ntitle: A\n\u2013-\n", 1, DASH, ALONE),
                slip("----\ntitle: A\n----\n", 1, "4 hyphens stand where three belong", ALONE),
                slip("--\ntitle: A\n--\n", 1, "2 hyphens stand where three belong", ALONE),
                slip("- - -\ntitle: A\n---\n", 1, "spaces stand between the three hyphens", ALONE),
                slip("***\ntitle: A\n***\n", 1, "`***` stands where three hyphens belong", ALONE),
                slip("```yaml\ntitle: A\n```\n", 1, "a fence of code stands where three hyphens belong", ALONE),
                slip("---\ntitle: A\n----\n", 3, "4 hyphens stand where three belong", ALONE),
                slip("---\ntitle: A\n\u2014\n\nWords.\n", 3, DASH, ALONE),
                slip(
                        "---\ntitle: A\n\nWords.\n",
                        2,
                        "the front matter begins and never ends",
                        "put a line `---` below this one, its last field"),
                slip(
                        "title: A\n---\n\nWords.\n",
                        1,
                        "there is no line `---` above the first field",
                        "put `---` on a line of its own above this one"),
                slip(
                        "# A\n\n---\ntitle: A\n---\n\nWords.\n",
                        1,
                        "something stands above the first `---`",
                        "move it below the second `---`, or take it away"),
                slip("+++\ntitle = \"A\"\n+++\n", 1, "the fields are written as TOML", OTHER_WAY),
                slip("{\"title\": \"A\"}\n\nWords.\n", 1, "the fields are written as JSON", OTHER_WAY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aroundTheFields(String typed, int line, String message, String hint) throws IOException {
        saysFirst(typed, line, message, hint);
    }

    /** Each hint is typed as it is given, up to five of them: then nothing is left to say. */
    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theHintMendsIt(String typed, int line, String message, String hint) throws IOException {
        String file = inFile(typed);
        for (int turn = 0; turn < 5 && !problems(file).isEmpty(); turn++) {
            file = mended(file, problems(file).get(0));
        }
        assertThat(problems(file)).as(file).isEmpty();
    }

    private static String mended(String file, Problem told) {
        String[] lines = file.split("\n", -1);
        int index = told.place().line() - 1;
        String typed = lines[index];
        String hint = told.hint();
        if (hint.startsWith("begin both alike")) {
            lines[index] = (hint.endsWith("one space") ? " " : "") + typed.strip();
        } else if (hint.startsWith("if it is one")) {
            lines[index] = "  " + typed;
        } else if (hint.startsWith("put a line")) {
            lines[index] = "---\n" + typed;
        } else if (hint.startsWith("type `---`")) {
            lines[index] = "---";
        } else {
            int quoted = hint.contains(": `") ? hint.indexOf(": `") + 3 : hint.indexOf('`') + 1;
            String spaces = hint.startsWith("type spaces")
                    ? "  "
                    : typed.substring(0, typed.length() - typed.stripLeading().length());
            lines[index] = spaces + hint.substring(quoted, hint.length() - 1);
        }
        return String.join("\n", lines);
    }

    @Test
    void allAreToldAtOnce() throws IOException {
        assertThat(problems("\n\u2014\ntitle:A\ndate:\u00a0soon\n  summary: x\ntags: [a\n--\n\nWords.\n"))
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "an empty line stands above the first `---`",
                        DASH,
                        "2 hyphens stand where three belong",
                        "a space is missing behind the colon",
                        "a no-break space stands behind the colon",
                        FURTHER_IN,
                        "a bracket is opened and never closed",
                        "`soon` is not a date");
    }

    private static Arguments slip(String typed, int line, String message, String hint) {
        return Arguments.of(typed, line, message, hint);
    }

    private static String inFile(String fields) {
        return "---\n" + fields + "\n---\n\nWords.\n";
    }

    private static void saysFirst(String typed, int line, String message, String hint) throws IOException {
        Problem first = problems(typed).get(0);
        assertThat(List.of(first.message(), first.hint(), first.place().line())).containsExactly(message, hint, line);
    }

    private static List<Problem> problems(String typed) throws IOException {
        SourceFile file = new SourceFile("content/a.md", typed.getBytes(StandardCharsets.UTF_8));
        return DocumentParser.parse(file, types(), Withdrawal.of(types()), LANGUAGES, Limits.DEFAULT)
                .problems();
    }

    private static List<Schema> types() throws IOException {
        return TypeParser.parse(ProgramReader.read(), List.of()).value();
    }
}
