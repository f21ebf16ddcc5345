package org.kitepress.parse.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;

@DisplayName("An owner's no is heard in a file that is in error")
class WithdrawalTest {

    private static Withdrawal words;

    @BeforeAll
    static void givenTheTypesOfTheProgram() throws IOException {
        words = Withdrawal.of(TypeParser.parse(ProgramReader.read(), List.of()).value());
    }

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
                "zur\u00fcckgezogen: 2026-11-29",
                "zuru\u0308ckgezogen: 2026-11-29",
                "\u64a4\u56de: 2026-11-29",
                "\uFF57\uFF49\uFF54\uFF48\uFF44\uFF52\uFF41\uFF57\uFF4E: 2026-11-29",
                "consent: {given: 2026-01-01, withdrawn: [}",
                "consent: {given: 2026-01-01, identity: anonymous withdrawn: 2026-11-29}",
                "title: \"A\nwithdrawn: 2026-11-29"
            })
    void howeverItIsPutDown(String yaml) {
        assertThat(words.isNamedIn(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# withdrawn: 2026-10-05",
                "consent: {given: 2026-01-01}   # withdrawn: once they take it back",
                "title: The charge was withdrawn",
                "summary: Withdrawn from the world",
                "without: a home",
                "revised: 2026-11-29",
                "tags: [drawn, within]",
                "publicar: 2026-11-29"
            })
    void butNotInACommentOrInASentence(String yaml) {
        assertThat(words.isNamedIn(yaml)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawn",
                "WITHDRAWN!",
                "Withdrawn 2026-10-01",
                "withdrawn on 2026-10-01",
                "consent withdrawn",
                "[withdrawn] My coat",
                "Withdrawn: My coat",
                "taken down 2026-10-01",
                "retirada el 2026-10-01",
                "\u64a4\u56de"
            })
    void asAValueThatSaysNothingElse(String value) {
        assertThat(words.isLabel(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Withdrawn from the world",
                "The charge was withdrawn",
                "withdrawal",
                "retiro",
                "withdrawing",
                "Revoked by the court",
                "drawn 2026"
            })
    void butNotAsPartOfASentenceOrAsAnotherWord(String value) {
        assertThat(words.isLabel(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"binder 2, withdrawn by letter", "# withdrawn: 2026-10-01", "# she has taken it back: taken back"
            })
    void anywhereInANote(String note) {
        assertThat(words.isIn(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# withdrawn:", "#  withdrawn:  ", "binder 2", "# ask again about her withdrawal"})
    void butNotAsAFieldThatNobodyFilledIn(String note) {
        assertThat(words.isIn(note)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITHDRAWN - The coat",
                "The coat (withdrawn)",
                "RETIRADA - El abrigo",
                "The coat [withdrawn 2026-11-01]",
                "[WITHDRAWN] The coat",
                "RETIRADA: El abrigo",
                "WITHDRAWN The coat",
                "The coat WITHDRAWN",
                "The coat — withdrawn",
                "The coat (do not publish)",
                "NO PUBLICAR El abrigo",
                "撤回 - 外套"
            })
    void setOffAtEitherEndOfATitle(String words) {
        assertThat(WithdrawalTest.words.isOn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When they said I could not publish",
                "Withdrawn from the world",
                "The charge was withdrawn",
                "My parole, revoked",
                "WITHDRAWN FROM THE WORLD",
                "Do not publish my name, I said",
                "She said no",
                "The withdrawn coat",
                "Withdrawal (and after)",
                "El retiro"
            })
    void butNotWithinATitle(String words) {
        assertThat(WithdrawalTest.words.isOn(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Withdrawn",
                "> Withdrawn",
                "status: withdrawn",
                "DO NOT PUBLISH",
                "NO PUBLICAR",
                "**Por favor, no publicar.**",
                "Please do not publish!",
                "published: false",
                "~~Withdrawn~~",
                "consent: no",
                "Do not publish.",
                "estado: retirado"
            })
    void asALineOfItsOwn(String words) {
        assertThat(WithdrawalTest.words.isAllOf(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Withdrawn from the world.",
                "They said no.",
                "I could not publish.",
                "The answer: no",
                "Do not publish my name, I said."
            })
    void butNotAsALineThatSaysMore(String words) {
        assertThat(WithdrawalTest.words.isAllOf(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# DO NOT PUBLISH",
                "# no publicar",
                "# take this down, she asked",
                "# bajar de la web",
                "# she said no",
                "# unpublish",
                "# not published",
                "revocó el 2026-11-01",
                "asked to take it down",
                "ya no quiere que salga",
                "retiró su permiso"
            })
    void inANoteInWhateverWords(String words) {
        assertThat(WithdrawalTest.words.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# she said yes in May",
                "# take a picture of the coat",
                "carpeta 3, retiro espiritual",
                "# published in May"
            })
    void butNotInANoteAboutSomethingElse(String words) {
        assertThat(WithdrawalTest.words.isIn(words)).isFalse();
    }
}
