package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A withdrawal is written into a file of which nothing else changes")
class WithdrawalEditTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-29");
    private static final String IN_BRACES = "withdrawn: 2026-11-29, ";
    private static final String IN_A_BLOCK = "  withdrawn: 2026-11-29\n";

    static Stream<Arguments> files() {
        return Stream.of(
                file("on one line", "---\nconsent: {given: 2026-01-01} # yes\n---\nB\n", "consent: {", IN_BRACES),
                file("with space in it", "---\nconsent: { given: 2026-01-01 }\n---\n", "consent: {", IN_BRACES),
                file("over lines", "---\nconsent: {\n  given: 2026-01-01,\n}\n---\n", "consent: {", IN_BRACES),
                file("with nothing in it", "---\nconsent: {}\n---\n", "consent: {", "withdrawn: 2026-11-29"),
                file("as a block", "---\nconsent:\n  given: 2026-01-01\ntitle: A\n---\n", "consent:\n", IN_A_BLOCK),
                file(
                        "far indented, after a comment",
                        "---\nconsent: # asked\n\n    # by letter\n    given: 2026-01-01\n---\n",
                        "# asked\n",
                        "  " + IN_A_BLOCK),
                file("quoted", "---\n\"consent\" :\n  given: 2026-01-01\n---\n", "\"consent\" :\n", IN_A_BLOCK),
                file(
                        "of Windows",
                        "\uFEFF---\r\nconsent:\r\n  given: 2026-01-01\r\n---\r\nB\r\n",
                        "consent:\r\n",
                        "  withdrawn: 2026-11-29\r\n"),
                file("not there", "---\ntitle: A\n---\nconsent: B\n", "---\n", "consent:\n" + IN_A_BLOCK));
    }

    private static Arguments file(String what, String text, String after, String added) {
        int at = text.indexOf(after) + after.length();
        return Arguments.of(what, text, text.substring(0, at) + added + text.substring(at));
    }

    @ParameterizedTest(name = "a consent {0}")
    @MethodSource("files")
    void whereItBelongs(String what, String text, String edited) {
        assertThat(WithdrawalEdit.of("content/a.md", text, DAY)).contains(new WithdrawalEdit.Edit(edited, true));
    }

    @Test
    void onceAndNotTwice() {
        String text = "---\nconsent: {given: 2026-01-01, withdrawn: 2026-02-02}\n---\n";
        assertThat(WithdrawalEdit.of("content/a.md", text, DAY)).contains(new WithdrawalEdit.Edit(text, true));
    }

    /** It is heard there all the same, and the error says where it belongs. */
    @ParameterizedTest
    @ValueSource(strings = {"consent: yes\n", "consent: ~\n", "consent: {given: x\n"})
    void atTheTopWhereNobodyCanTellWhereItBelongs(String front) {
        WithdrawalEdit.Edit edit = WithdrawalEdit.of("content/a.md", "---\n" + front + "---\n", DAY)
                .orElseThrow();
        assertThat(edit).isEqualTo(new WithdrawalEdit.Edit("---\nwithdrawn: 2026-11-29\n" + front + "---\n", false));
        assertThat(Withdrawal.of(List.of()).isNamedIn(edit.text())).isTrue();
    }

    @Test
    void nowhereWithoutFrontMatter() {
        assertThat(WithdrawalEdit.of("content/a.md", "Words.\n", DAY)).isEmpty();
    }
}
