package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.cli.report.Repository;
import org.kitepress.cli.report.SarifSchema;
import org.kitepress.cli.report.Table;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.model.HeldBack;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("Whoever is told, in whatever format")
class ReporterTest {

    /** What a hostile writer puts into a text, a name or a path in the hope that somebody obeys it. */
    private static final List<String> HOSTILE = List.of(
            "\"quoted\" 'and' `so`",
            "one\ntwo\r\nthree\rfour",
            "\n::error file=x::obeyed",
            "::error::obeyed",
            "  ::stop-commands::x",
            "##[error]obeyed",
            "##vso[task.setvariable variable=x]obeyed",
            "file=x,line=1::obeyed",
            "100%, 50%25 %0A",
            "a: b, c",
            "nul\u0000bell\u0007del\u007f",
            "\u001b[31mred\u001b]0;title\u0007",
            "\u009b31mred",
            "high \ud800 alone",
            "low \udc00 alone",
            "turn\u202earound\u2066\u200f",
            "hid\u200bden\ufeff \udb40\udc41",
            "nobody's \ue000 sign",
            "line\u2028and\u2029paragraph\u0085",
            "]]> --> </script>",
            "\\u001b \\ \\\\",
            "😀 日本 שלום");

    private record Told(String out, String err) {}

    private static Told tell(ProblemFormat format, Outcome outcome, Table... tables) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        StringWriter beside = new StringWriter();
        Environment surroundings = new Environment(Clock.systemUTC(), name -> null, () -> false, 0);
        Reporter teller = new Reporter(
                new PrintWriter(out),
                new PrintWriter(err),
                new PrintWriter(beside),
                surroundings,
                new Repository(""),
                false);
        try {
            teller.tell(format, new CommandReport(outcome, outcome.heldBack(), List.of(tables), "done", "", 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Told(out.toString(), err.toString());
    }

    private static Outcome outcome(List<Problem> problems, Map<String, String> files) {
        List<SourceFile> sources = files.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new Outcome(Report.of(problems), Sources.of(sources), 0, 0, 0, 0, List.of(), List.of());
    }

    private static Problem problem(Code code, String file, int line, int column) {
        return new Problem(code, "something is the matter", "mend it", new Place(file, line, column));
    }

    /** Each hostile text as a path, a message, a hint, and the line that is shown. */
    private static Outcome hostile() {
        List<Problem> problems = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (String text : HOSTILE) {
            String path = "content/" + text + ".md";
            problems.add(new Problem(Code.LINK_BROKEN, text, text, new Place(path, 1, 3)));
            problems.add(new Problem(Code.LINK_BROKEN, text, text, new Place("site/" + text, 1, 1)));
            files.add(new SourceFile(path, (text + " and so on").getBytes(StandardCharsets.UTF_8)));
        }
        List<HeldBack> held = HOSTILE.stream()
                .map(text -> new HeldBack("content/" + text, HeldBack.Reason.DRAFT, Optional.empty()))
                .toList();
        return new Outcome(Report.of(problems), Sources.of(files), 0, 0, 0, 0, List.of(), held);
    }

    @ParameterizedTest
    @EnumSource
    void obeysNothingThatAFileSays(ProblemFormat format) {
        Told told = tell(format, hostile());
        String all = told.out() + told.err();
        assertThat(all.codePoints().filter(c -> c != '\n').mapToObj(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.PRIVATE_USE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
        assertThat(all).doesNotContain("##[", "##vso[");
        assertThat(all.lines().map(String::strip).filter(line -> line.startsWith("::")))
                .hasSize(format == ProblemFormat.GITHUB ? 2 * HOSTILE.size() : 0)
                .allMatch(line -> line.matches("::error (file=[^:,]+,line=1,col=3,)?title=link-broken::.+"));
    }

    @Test
    void keepsEachThingItSaysInALine() {
        assertThat(tell(ProblemFormat.JSON, hostile()).out()).hasLineCount(1);
        assertThat(tell(ProblemFormat.SARIF, hostile()).out()).hasLineCount(1);
        assertThat(tell(ProblemFormat.GITHUB, hostile()).out()).hasLineCount(2 * HOSTILE.size());
        assertThat(tell(ProblemFormat.TEXT, hostile()).err().lines())
                .allMatch(line -> line.matches(
                        "|(content|site)/.+|  1:[13] error: .+ \\[link-broken]|    .+|held back: .+|[0-9]+ errors, .+"))
                .filteredOn(line -> line.matches("  1:[13] error: .+"))
                .hasSize(2 * HOSTILE.size());
    }

    @Test
    void readsBackWhatWasTold() {
        JsonNode problems = new ObjectMapper()
                .readTree(tell(ProblemFormat.JSON, hostile()).out())
                .get("problems");
        List<String> messages = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        problems.forEach(problem -> messages.add(problem.get("message").asString()));
        problems.forEach(problem -> paths.add(problem.get("file").asString()));
        assertThat(messages).hasSize(2 * HOSTILE.size()).containsAll(HOSTILE);
        assertThat(paths)
                .containsAll(
                        HOSTILE.stream().map(text -> "content/" + text + ".md").toList());
    }

    /** As {@code ActionCommand} of GitHub's runner reads a command. */
    @Test
    void readsBackAsGithubWould() {
        Problem problem =
                new Problem(Code.WORDING, "100%: a,\r\nb %0A", "c::d", new Place("content/50% off: a, b.md", 1, 2));
        String line =
                tell(ProblemFormat.GITHUB, outcome(List.of(problem), Map.of())).out();
        String command =
                line.lines().filter(l -> l.startsWith("::")).findFirst().orElseThrow();
        int end = command.indexOf("::", 2);
        assertThat(unescaped(command.substring(end + 2))).isEqualTo("100%: a,\r\nb %0A\nc::d");
        assertThat(command.substring(2, end).split(","))
                .hasSize(4)
                .allMatch(property -> property.split("=").length == 2);
        assertThat(unescaped(command.split(",")[0])).isEqualTo("::notice file=content/50% off: a, b.md");
    }

    private static String unescaped(String text) {
        return text.replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%25", "%");
    }

    @Test
    void writesSarifThatItsSchemaAccepts() {
        List<Problem> one = new ArrayList<>();
        Arrays.stream(Code.values()).forEach(code -> one.add(problem(code, "content/a.md", 1, 3)));
        for (Outcome outcome :
                List.of(outcome(List.of(), Map.of()), outcome(one, Map.of("content/a.md", "Some words.")), hostile())) {
            assertThat(SarifSchema.complaints(tell(ProblemFormat.SARIF, outcome).out()))
                    .isEmpty();
        }
        assertThat(SarifSchema.complaints("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{}}}]}"))
                .hasSize(1);
    }

    @Test
    void namesEachRuleOnceAndPointsAtIt() {
        List<Problem> found = List.of(
                problem(Code.WORDING, "content/a.md", 1, 1),
                problem(Code.LINK_BROKEN, "content/a.md", 1, 6),
                problem(Code.LINK_BROKEN, "content/é b.md", 1, 1));
        JsonNode run = new ObjectMapper()
                .readTree(tell(ProblemFormat.SARIF, outcome(found, Map.of("content/a.md", "Some words.")))
                        .out())
                .get("runs")
                .get(0);
        assertThat(run.at("/tool/driver/rules/0/help/text").asString())
                .startsWith("An error. A link leads to a file that is not there, ")
                .contains("\nHow to mend it\n");
        assertThat(run.at("/tool/driver/rules").toString().replaceAll("(\"help\":\\{\"text\":\").*?\"}", "$1…\"}"))
                .isEqualTo("[{\"id\":\"link-broken\",\"shortDescription\":{\"text\":\"Link broken.\"},"
                        + "\"help\":{\"text\":\"…\"},\"defaultConfiguration\":{\"level\":\"error\"}},"
                        + "{\"id\":\"wording\",\"shortDescription\":{\"text\":\"Wording.\"},"
                        + "\"help\":{\"text\":\"…\"},\"defaultConfiguration\":{\"level\":\"note\"}}]");
        assertThat(run.at("/results/0/ruleIndex").asInt()).isEqualTo(1);
        assertThat(run.at("/results/1/ruleIndex").asInt()).isZero();
        assertThat(run.at("/results/1/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":6,\"snippet\":{\"text\":\"words.\"}}");
        assertThat(run.at("/results/2/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("content/%C3%A9%20b.md");
    }

    @Test
    void knowsAProblemAgainWhereverItsLineHasMoved() {
        String before =
                fingerprints(problem(Code.WORDING, "content/a.md", 1, 1), problem(Code.WORDING, "content/a.md", 2, 1));
        String after =
                fingerprints(problem(Code.WORDING, "content/a.md", 7, 3), problem(Code.WORDING, "content/a.md", 9, 1));
        assertThat(after).isEqualTo(before).matches("([0-9a-f]{32}):1 \\1:2");
        assertThat(fingerprints(problem(Code.WORDING, "content/b.md", 1, 1))).isNotEqualTo(before.split(" ")[0]);
    }

    private static String fingerprints(Problem... problems) {
        JsonNode results = new ObjectMapper()
                .readTree(tell(ProblemFormat.SARIF, outcome(List.of(problems), Map.of()))
                        .out())
                .at("/runs/0/results");
        List<String> found = new ArrayList<>();
        results.forEach(result -> found.add(result.at("/partialFingerprints")
                .properties()
                .iterator()
                .next()
                .getValue()
                .asString()));
        return String.join(" ", found);
    }

    @ParameterizedTest
    @EnumSource
    void repeatsNoLineOfAFileWithAForbiddenName(ProblemFormat format) {
        Map<String, String> files =
                Map.of("content/a.md", "Secret Name\nand Secret Name again", "content/b.md", "Other words.");
        List<Problem> found = List.of(
                problem(Code.NAME_FORBIDDEN, "content/a.md", 1, 1),
                problem(Code.LINK_BROKEN, "content/a.md", 2, 1),
                problem(Code.LINK_BROKEN, "content/b.md", 1, 1));
        Told told = tell(format, outcome(found, files));
        assertThat(told.out() + told.err()).doesNotContain("Secret");
        if (format != ProblemFormat.JSON) { // which shows no lines
            assertThat(told.out() + told.err()).contains("Other words.");
        }
    }

    @Test
    void repeatsNoLineAtAllWhereAMadeFileHasAForbiddenName() {
        List<Problem> found = List.of(
                problem(Code.NAME_FORBIDDEN, "site/index.html", 1, 1), problem(Code.LINK_BROKEN, "content/a.md", 1, 1));
        Told told = tell(ProblemFormat.TEXT, outcome(found, Map.of("content/a.md", "Secret Name")));
        assertThat(told.err()).doesNotContain("Secret");
    }

    @Test
    void showsNoLineThatSaysNothing() {
        Map<String, String> files =
                Map.of("content/a.md", "---\n\n \u00a0\t\n", "content/b.png", "words", "content/c.md", "\u0000");
        List<Problem> found = List.of(
                problem(Code.WORDING, "content/a.md", 1, 1),
                problem(Code.WORDING, "content/a.md", 2, 1),
                problem(Code.WORDING, "content/a.md", 9, 1),
                problem(Code.WORDING, "content/b.png", 1, 1),
                problem(Code.WORDING, "site/index.html", 1, 1),
                problem(Code.WORDING, "content/c.md", 1, 1));
        assertThat(tell(ProblemFormat.TEXT, outcome(found, files)).err().lines().filter(line -> line.contains("|")))
                .containsExactly("    | \\u0000", "    | ^");
    }

    @Test
    void tellsOfAMadeFileWithoutALineOfAChange() {
        Outcome outcome = outcome(List.of(problem(Code.REQUEST_OUTSIDE, "site/index.html", 1, 1)), Map.of());
        assertThat(tell(ProblemFormat.GITHUB, outcome).out())
                .isEqualTo("::error title=request-outside::site/index.html: something is the matter%0Amend it\n");
    }

    @Test
    void endsWithTablesAndCounts() {
        List<Problem> found =
                List.of(problem(Code.LINK_BROKEN, "content/a.md", 1, 1), problem(Code.WORDING, "content/a.md", 2, 1));
        Table table = new Table(
                "translations to look at",
                List.of("file", "language", "state"),
                List.of(List.of("content/a.md", "es", "missing")));
        Table empty = new Table("nothing", List.of("file"), List.of());
        assertThat(tell(ProblemFormat.TEXT, outcome(found, Map.of()), table, empty)
                        .err())
                .isEqualTo(
                        """
                content/a.md
                  1:1 error: something is the matter [link-broken]
                    mend it
                  2:1 advice: something is the matter [wording]
                    mend it

                translations to look at
                  file          language  state
                  content/a.md  es        missing

                1 error, 0 warnings, 1 advice; nothing was written
                """);
        assertThat(tell(ProblemFormat.TEXT, outcome(List.of(), Map.of()), empty))
                .isEqualTo(new Told("done (0.0 s)\n", ""));
    }
}
