package org.kitepress.render.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A style sheet loses what only people read")
class CssTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a { b: c; d: e }|a{b: c;d: e}",
                "a , b{}|a,b{}",
                "a /* x */ b{}|a b{}",
                ".a/* x */.b{}|.a/**/.b{}",
                "a{ /* * / ** */ b:c}|a{b:c}",
                "a{content: \"/* no */  x\"}|a{content: \"/* no */  x\"}",
                "a{content: '\\'  /* no */'}|a{content: '\\'  /* no */'}",
                "a{b: url( a  b.svg ) c}|a{b: url( a  b.svg ) c}",
                "a{b: url(\"a)  b.svg\")}|a{b: url(\"a)  b.svg\")}",
                "a{b: calc(1px + 2px)}|a{b: calc(1px + 2px)}",
                "a .b :hover{}|a .b :hover{}",
                "a{} /* never closed|a{}/* never closed",
            })
    void small(String typed, String small) {
        assertThat(Css.small(typed)).isEqualTo(small);
    }
}
