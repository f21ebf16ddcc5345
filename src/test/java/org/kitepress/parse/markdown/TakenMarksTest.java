package org.kitepress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Severity;

@DisplayName("What was typed to be read")
class TakenMarksTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("is never taken for marks or for a tag in silence, and the mended line is taken for none")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "__/__/____→\\_\\_/\\_\\_/\\_\\_\\_\\_",
                "Born __.__.____ in→Born \\_\\_.\\_\\_.\\_\\_\\_\\_ in",
                "(___) ___-____→(\\_\\_\\_) \\_\\_\\_-\\_\\_\\_\\_",
                "Name:____, Date:____.→Name:\\_\\_\\_\\_, Date:\\_\\_\\_\\_.",
                "> Cell __-__ B→> Cell \\_\\_-\\_\\_ B",
                "2*3*4→2\\*3\\*4",
                "2**3**4→2\\*\\*3\\*\\*4",
                "a*2*b→a\\*2\\*b",
                "*~*~*→\\*~\\*~\\*",
                "*-*-*→\\*-\\*-\\*",
                "f**k and sh**t→f\\*\\*k and sh\\*\\*t",
                "s*x and w*rk→s\\*x and w\\*rk",
                "b*tch*s→b\\*tch\\*s",
                "https://t.example/a*b*c→https://t.example/a\\*b\\*c",
                "*_*→\\*_\\*",
                "Dial *67*5550100→Dial \\*67\\*5550100",
                "~~/~~→\\~\\~/\\~\\~",
                "[Ana]: Yes.→\\[Ana]: Yes.",
                "- [Ana]: Yes.→- \\[Ana]: Yes.",
                "Hello <your name>.→Hello \\<your name>.",
                "<<French>>→<\\<French>>",
                "x<y and z>w→x\\<y and z>w",
                "He left. </joke>→He left. \\</joke>",
                "<p Dear friends→<p>Dear friends",
            })
    void told(String typed, String mended) {
        assertThat(problems(typed)).singleElement().satisfies(problem -> {
            assertThat(problem.code().severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.hint()).startsWith("write `" + mended + "`");
        });
        assertThat(problems(mended)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("may be what sets words off, or HTML")
    @ValueSource(
            strings = {
                "**B**ring **Y**our *own*ership, un**believ**able, **l'**ami",
                "这是**重要**的, 중요**한**것",
                "the**very important** thing",
                "**!** and **?** and *…* and press **+** or **/** or **-**",
                "__Note:__ __\"So\"__ __(aside)__ __¿Qué?__ __Stop!__ _-5_ __.onion__",
                "***Stop*** and ___very___ ~~old~~",
                "5 * 3 * 2, f***ing, 2 ** 3, ____ and ____",
                "f***ing and f***ing",
                "Name: ________ Date: _______",
                "* * *",
                "[Ana] said. [door], too.\n\n[door]: index.md",
                "[//]: # (a remark)",
                "a <b and c, 3 < 4 > 2, <me@example.org>, <https://example.org/>",
                "<p>Dear friends</p>",
                "<img src=\"a.png\" alt=\"a > b\">",
            })
    void meant(String typed) {
        assertThat(problems(typed)).isEmpty();
    }

    private static List<Problem> problems(String typed) {
        List<Problem> problems = new ArrayList<>();
        Markdown.parse(typed + "\n", problems);
        return problems;
    }
}
