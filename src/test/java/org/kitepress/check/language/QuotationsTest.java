package org.kitepress.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody else said")
class QuotationsTest {

    /** What is quoted stands in braces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say {“inmates”} and {\"felons\"}.",
                "Dicen {«reclusas»} y {“reos”}.",
                "It goes on: {“and on",
                "A 5\" pipe, no quotation.",
                "She said {‘the judge’s inmates’} twice.",
                "The judges’ inmates’ mail.",
                "{“outer ‘inner’ outer”} and free."
            })
    void standsBetweenMarks(String marked) {
        String text = marked.replaceAll("[{}]", "");
        List<TextRange> found = Quotations.in(text);
        StringBuilder again = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int here = i;
            again.append(found.stream().anyMatch(s -> s.from() == here) ? "{" : "")
                    .append(text.charAt(i));
            again.append(found.stream().anyMatch(s -> s.to() == here + 1 && !marked.endsWith("on")) ? "}" : "");
        }
        assertThat(again).hasToString(marked);
    }
}
