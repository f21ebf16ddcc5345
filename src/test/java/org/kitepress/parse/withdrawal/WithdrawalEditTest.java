package org.kitepress.parse.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

@DisplayName("A withdrawal is written into a file of which nothing else changes")
class WithdrawalEditTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-29");
    private static final String IN_BRACES = "withdrawn: 2026-11-29, ";
    private static final String IN_A_BLOCK = "  withdrawn: 2026-11-29\n";

    private static List<Schema> types;

    @BeforeAll
    static void givenTheTypesOfTheProgram() throws IOException {
        types = TypeParser.parse(ProgramReader.read(), List.of()).value();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("on one line", "---\nconsent: {given: 2026-01-01} # yes\n---\nB\n", "consent: {", IN_BRACES),
                file("with space in it", "---\nconsent: { given: 2026-01-01 }\n---\n", "consent: { ", IN_BRACES),
                file("over lines", "---\nconsent: {\n  given: 2026-01-01,\n}\n---\n", "consent: {\n  ", IN_BRACES),
                file("on the next line", "---\nconsent:\n  {given: 2026-01-01}\n---\n", "consent:\n  {", IN_BRACES),
                file("in braces", "---\n{title: A, consent: {given: 2026-01-01}}\n---\n", "consent: {", IN_BRACES),
                file("with nothing in it", "---\nconsent: {}\n---\n", "consent: {", "withdrawn: 2026-11-29"),
                file("that is empty", "---\nconsent:\n---\n", "consent:", " {withdrawn: 2026-11-29}"),
                file("as a block", "---\nconsent:\n  given: 2026-01-01\ntitle: A\n---\n", "consent:\n", IN_A_BLOCK),
                file(
                        "far indented, after a comment",
                        "---\nconsent: # asked\n\n    # by letter\n    given: 2026-01-01\n---\n",
                        "letter\n",
                        "  " + IN_A_BLOCK),
                file("quoted", "---\n\"consent\" :\n  given: 2026-01-01\n---\n", "\"consent\" :\n", IN_A_BLOCK),
                file(
                        "of Windows",
                        "\uFEFF---\r\nconsent:\r\n  given: 2026-01-01\r\n---\r\nB\r\n",
                        "consent:\r\n",
                        "  withdrawn: 2026-11-29\r\n"),
                file("not there", "---\ntitle: A\n---\nconsent: B\n", "---\n", "consent:\n" + IN_A_BLOCK),
                file("not there, in braces", "---\n{title: A}\n---\n", "---\n{", "consent: {withdrawn: 2026-11-29}, "));
    }

    private static Arguments file(String what, String text, String after, String added) {
        int at = text.indexOf(after) + after.length();
        return Arguments.of(what, text, text.substring(0, at) + added + text.substring(at));
    }

    @ParameterizedTest(name = "a consent {0}")
    @MethodSource("files")
    void whereItBelongs(String what, String text, String edited) {
        assertThat(edit(text)).isEqualTo(new WithdrawalEdit.Edit(edited, true));
    }

    @Test
    void onceAndNotTwice() {
        String text = "---\nconsent: {given: 2026-01-01, withdrawn: 2026-02-02}\n---\n";
        assertThat(edit(text)).isEqualTo(new WithdrawalEdit.Edit(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", " ''", " null", " yes", " 2026-02-30", " [never]", " 'one, two'", " # soon"})
    void inThePlaceOfWhatIsNoDay(String typed) {
        String text = "---\nconsent:\n  given: 2026-01-01\n  withdrawn:" + typed + "\ntitle: A\n---\n";
        String comment = typed.contains("#") ? typed : "";
        assertThat(edit(text))
                .isEqualTo(new WithdrawalEdit.Edit(
                        text.replace("withdrawn:" + typed, "withdrawn: 2026-11-29" + comment), true));
    }

    /** It is heard there all the same, and the error says where it belongs. */
    @ParameterizedTest
    @ValueSource(strings = {"consent: yes\n", "consent: {given: x\n"})
    void atTheTopWhereNobodyCanTellWhereItBelongs(String front) {
        assertThat(edit("---\n" + front + "---\n"))
                .isEqualTo(new WithdrawalEdit.Edit("---\nwithdrawn: 2026-11-29\n" + front + "---\n", false));
    }

    @Test
    void aboveWordsWithoutFrontMatter() {
        assertThat(edit("Words.\n"))
                .isEqualTo(new WithdrawalEdit.Edit("---\nconsent:\n" + IN_A_BLOCK + "---\n\nWords.\n", false));
    }

    /** Pieces of front matter as people write them, each with each. */
    static Stream<String> oddFiles() {
        List<String> given = List.of(
                "",
                "consent:",
                "consent: ~ # asked",
                "consent: {}",
                "consent: []",
                "consent: yes",
                "'consent' : {given: 2026-01-01, record: 'a, b} # c'}",
                "consent: {withdrawn: , given: 2026-01-01}",
                "consent: {given: 2026-01-01, withdrawn: \"\"}",
                "consent:\n  {given: 2026-01-01,\n   withdrawn: yes}",
                "consent:\n    # why\n    record: |\n      two\n      lines\n    withdrawn: [soon,\n      or later]",
                "consent:\n  withdrawn: one\n    two # three\n  given: 2026-01-01",
                "consent:\n- given: 2026-01-01",
                "consent: {given: \"2026",
                "consent: &a {given: 2026-01-01}",
                "given: 2026-01-01\nchannels: [web]");
        List<String> around = List.of(
                "title: A\n%s\ntags: [a]",
                "%s\ntitle: 'A: b'",
                "  title: A\n  %s",
                "{title: A, %s}",
                "title: >\n  withdrawn\n  A\n%s",
                "# withdrawn:\n\n%s",
                "title: A: b\n%s");
        List<String> files =
                List.of("---\n%s\n---\nB\n", "\uFEFF---  \n%s\n---\n\nconsent: C\n", "\n---\n%s\n--\nB", "%s\n\nB\n");
        return files.stream()
                .flatMap(file -> around.stream().map(fields -> file.replace("%s", fields)))
                .flatMap(file -> given.stream().map(consent -> file.replace("%s", consent)))
                .flatMap(file -> Stream.of(file, file.replace("\n", "\r\n")));
    }

    /** Whatever stands there. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("oddFiles")
    void soThatTheParserHearsIt(String text) {
        WithdrawalEdit.Edit edit = edit(text);
        Optional<Document> before = parsed(text);
        Optional<Document> after = parsed(edit.text());
        assertThat(edit.text()).endsWith(text.substring(text.lastIndexOf("\n") - 1));
        assertThat(after.map(WithdrawalEditTest::isTakenBack))
                .as(edit.text())
                .isIn(Optional.of(true), Optional.empty());
        if (edit.exact()) {
            assertThat(after.flatMap(document -> document.fields().group("consent"))
                            .flatMap(consent -> consent.day("withdrawn")))
                    .as(edit.text())
                    .contains(DAY);
            assertThat(after.map(document -> document.fields().text("title")))
                    .isEqualTo(before.map(document -> document.fields().text("title")));
        }
        if (after.isEmpty()) {
            assertThat(Withdrawal.of(List.of()).isNamedIn(edit.text())).isTrue();
        }
    }

    private static boolean isTakenBack(Document document) {
        return document.closed()
                || document.fields()
                        .group("consent")
                        .flatMap(consent -> consent.day("withdrawn"))
                        .isPresent();
    }

    private static Optional<Document> parsed(String text) {
        SourceFile file = new SourceFile("content/stories/a.md", text.getBytes(StandardCharsets.UTF_8));
        List<Language> languages = List.of(new Language("en"));
        return ContentParser.parse(List.of(file), types, languages, Limits.DEFAULT).value().documents().stream()
                .findFirst();
    }

    private static WithdrawalEdit.Edit edit(String text) {
        return WithdrawalEdit.of("content/stories/a.md", text, DAY);
    }
}
