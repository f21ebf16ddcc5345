package org.kitepress.render.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A script loses what only people read, and nothing else")
class JsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "  a();¶¶    b();|a();¶b();¶",
                "a(); // why¶b();|a(); // why¶b();¶",
                "// why¶a();|a();¶",
                "/* What¶it is. */¶a();|a();¶",
                "/*! By whom. */¶a();|/*! By whom. */¶a();¶",
                "/* one */ a();|/* one */ a();¶",
                "/* never closed|/* never closed¶",
                "a = '//'¶  /\\/*x/.test(b)|a = '//'¶/\\/*x/.test(b)¶",
                "a() /* x¶// y */¶b()|a() /* x¶// y */¶b()¶",
                "return¶  a|return¶a¶",
                "a = `¶  b`|a = `¶  b`",
                "a = 'b\\¶  c'|a = 'b\\¶  c'",
            })
    void small(String typed, String small) {
        assertThat(Js.small(typed.replace('¶', '\n'))).isEqualTo(small.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x2029})
    void stayAsTheyAreWhereAnotherSignMayEndALine(int end) {
        String script = "// why" + (char) end + "  a()";
        assertThat(Js.small(script)).isEqualTo(script);
    }
}
