package org.kitepress.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Result;
import org.kitepress.model.document.Content;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

@DisplayName("Words typed in YAML")
class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We open on Sundays",
                "Know your rights: the phone call",
                "ends with a colon:",
                "room #12",
                "a#b:c",
                "#1",
                "- a",
                "-",
                "---",
                "? a",
                "@home",
                "`a`",
                "*",
                "&a",
                "!a",
                "%a",
                "|",
                ">",
                "{a}",
                "[a]",
                "a, [b] {c}",
                "\"quoted\"",
                "'quoted'",
                "it's \"so\"",
                "C:\\new",
                "a  b",
                "a\u200bb",
                "\u202eevil",
                "🦊",
                "👩‍👩‍👧",
                "שלום",
                "…",
                "a\tb",
                "a\nb",
                "a\u0085b\u2028c",
                "\u0007",
                "\ue000",
                "\udbff\udfff",
                "yes",
                "No",
                "ON",
                "null",
                "~",
                "y",
                "true",
                "12",
                "-1.5e3",
                "+1",
                ".5",
                "0x1F",
                "1_000",
                "12:30",
                ".inf",
                "=",
                "<<",
                "2026-05-01",
                "2026-05-01 10:00",
                "02134"
            })
    void comeBackToTheLetter(String words) throws Exception {
        assertThat(read("title: " + YamlText.of(words) + "\ntags: [" + YamlText.inList(words) + ", b]"))
                .isEqualTo(List.of(words, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a ", "\u00a0a", "\ufeffa"})
    void comeBackWithoutTheSpacesThatNobodySees(String words) throws Exception {
        assertThat(read("title: " + YamlText.of(words) + "\ntags: [" + YamlText.inList(words) + ", b]"))
                .containsExactly("a", "a");
    }

    private static List<String> read(String yaml) throws Exception {
        SourceFile file = new SourceFile("content/a.md", ("---\n" + yaml + "\n---\n").getBytes(StandardCharsets.UTF_8));
        Result<Content> content = ContentParser.parse(
                List.of(file),
                TypeParser.parse(ProgramReader.read(), List.of()).value(),
                List.of(new Language("en")),
                Limits.DEFAULT);
        assertThat(content.problems()).isEmpty();
        var fields = content.value().documents().get(0).fields();
        return List.of(fields.text("title").orElseThrow(), fields.texts("tags").get(0));
    }

    @Test
    void haveQuotesWhereTheyNeedThemAndNowhereElse() {
        assertThat(List.of("It's 5 o'clock", "1 May", "a#b:c", "Grüße, 世界!", "12 months", "(555) 555-0100", "no one"))
                .allSatisfy(words -> assertThat(YamlText.of(words)).isEqualTo(words));
        assertThat(YamlText.of("a: \"b\"")).isEqualTo("\"a: \\\"b\\\"\"");
        assertThat(YamlText.of("12")).isEqualTo("\"12\"");
        assertThat(YamlText.inList("a, b")).isEqualTo("\"a, b\"");
        assertThat(YamlText.of("a, b")).isEqualTo("a, b");
    }
}
