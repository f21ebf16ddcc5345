package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;

/** What somebody may type, paste or break, put together at random from seeds that never change. */
@DisplayName("Front matter that anybody may have written")
class FrontMatterFuzzTest {

    private static final List<String> PIECES = List.of(
            "title: ",
            "date: ",
            "tags: ",
            "summary: ",
            "draft: ",
            "consent: ",
            "sources: ",
            "extra: ",
            "accept: ",
            "type: ",
            "A day at the library",
            "2026-02-30",
            "2026-05-01",
            "02134",
            "1:30",
            "no",
            "yes",
            "3.10",
            "0x1F",
            "~",
            "null",
            "true",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ": ",
            ":",
            "- ",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "  ",
            "\t",
            "#",
            " # a",
            "\"",
            "'",
            "\\",
            "&a ",
            "*a",
            "!!int ",
            "!x",
            "|",
            ">",
            "|-\n  ",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "---",
            "---\n",
            "...",
            "\u0000",
            "\u0001",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u00e9",
            "\ud83d\ude00",
            "\u202e",
            "<<: ",
            "given: ",
            "until: ",
            "channels: ",
            "web",
            "id: ",
            "a",
            "\u00a0");

    private static final List<Language> LANGUAGES = List.of(new Language("en"));

    @RepeatedTest(10)
    void isUnderstoodOrReportedInItsPlace(RepetitionInfo turn) throws IOException {
        Random random = new Random(turn.getCurrentRepetition());
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            files.add(file(i, text(random).getBytes(StandardCharsets.UTF_8)));
        }
        eachIsUnderstoodOrReported(files);
    }

    @RepeatedTest(5)
    void isUnderstoodOrReportedWhenItsBytesAreBroken(RepetitionInfo turn) throws IOException {
        Random random = new Random(turn.getCurrentRepetition());
        byte[] whole = "---\ntitle: \u00c9t\u00e9\ndate: 2026-05-01\ntags: [a, \"b: c\"]\n---\n\nWords [@a].\n"
                .getBytes(StandardCharsets.UTF_8);
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            byte[] broken = whole.clone();
            for (int b = random.nextInt(4); b >= 0; b--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            files.add(file(i, broken));
        }
        eachIsUnderstoodOrReported(files);
    }

    /** Every line end, every kind of mark, and a line that never ends. */
    @Test
    void isTheSameWhateverEndsItsLines() throws IOException {
        String text = "---\ntitle: 02134\nsummary: 1:30\ntags: [no, 3.10]\n---\n\nWords.\n";
        List<SourceFile> files = List.of(
                file(0, text.getBytes(StandardCharsets.UTF_8)),
                file(1, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                file(2, text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)),
                file(3, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        Result<Content> parsed = ContentParser.parse(files, types(), LANGUAGES, Limits.DEFAULT);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.value().documents()).hasSize(4).allSatisfy(document -> {
            assertThat(document.fields().text("title")).contains("02134");
            assertThat(document.fields().text("summary")).contains("1:30");
            assertThat(document.fields().texts("tags")).containsExactly("no", "3.10");
        });
    }

    private static void eachIsUnderstoodOrReported(List<SourceFile> files) throws IOException {
        Result<Content> parsed = ContentParser.parse(files, types(), LANGUAGES, Limits.DEFAULT);
        Sources sources = Sources.of(files);
        Set<String> reported = new HashSet<>();
        for (Problem problem : parsed.problems()) {
            if (problem.severity() == Severity.ERROR) {
                reported.add(problem.place().file());
            }
            assertThat(sources.line(problem.place())).as("%s", problem).isPresent();
            assertThat(problem.place().column())
                    .as("%s", problem)
                    .isBetween(1, sources.line(problem.place()).orElseThrow().length() + 1);
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
        }
        Set<String> understood = new HashSet<>(
                parsed.value().documents().stream().map(Document::path).toList());
        assertThat(files)
                .allSatisfy(file -> assertThat(understood.contains(file.path()) || reported.contains(file.path()))
                        .as(new String(file.bytes(), StandardCharsets.UTF_8))
                        .isTrue());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("---\n");
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append(random.nextInt(8) == 0 ? "" : "\n---\n\nWords.\n").toString();
    }

    private static SourceFile file(int number, byte[] bytes) {
        return new SourceFile("content/" + number + ".md", bytes);
    }

    private static List<Schema> types() throws IOException {
        return TypeParser.parse(ProgramReader.read(), List.of()).value();
    }
}
