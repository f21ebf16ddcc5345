package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An owner's no is heard in a file that is in error")
class WithdrawalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawn: 2026-11-29",
                "withdrawn : 2026-11-29",
                "  withdrawn 2026-11-29",
                "Withdrawn: yes",
                "WITHDRAWN:",
                "'withdrawn': 2026-11-29",
                "\"withdrawn\": 2026-11-29",
                "withdrawn\uFF1A 2026-11-29",
                "withdrawn = 2026-11-29",
                "- withdrawn: 2026-11-29",
                "withdrawl: 2026-11-29",
                "withdrwan: 2026-11-29",
                "with-drawn: 2026-11-29",
                "with_drawn: 2026-11-29",
                "withdrawal: 2026-11-29",
                "taken down: 2026-11-29",
                "revoked: 2026-11-29",
                "retirada: 2026-11-29",
                "\uFF57\uFF49\uFF54\uFF48\uFF44\uFF52\uFF41\uFF57\uFF4E: 2026-11-29",
                "consent: {given: 2026-01-01, withdrawn: [}",
                "consent: {given: 2026-01-01, identity: anonymous withdrawn: 2026-11-29}",
                "title: \"A\nwithdrawn: 2026-11-29"
            })
    void howeverItIsPutDown(String yaml) {
        assertThat(Withdrawal.isNamedIn(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# withdrawn: 2026-10-05",
                "consent: {given: 2026-01-01}   # withdrawn: once they take it back",
                "title: The charge was withdrawn",
                "summary: Withdrawn from the world",
                "without: a home",
                "tags: [drawn, within]"
            })
    void butNotInACommentOrInASentence(String yaml) {
        assertThat(Withdrawal.isNamedIn(yaml)).isFalse();
    }
}
