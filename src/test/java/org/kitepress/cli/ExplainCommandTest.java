package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Code;

@DisplayName("`kitepress explain`")
class ExplainCommandTest {

    @Test
    void saysAtTheTerminalWhatTheManualSays() {
        assertThat(Terminal.run("explain", "privacy-phone"))
                .isEqualTo(new Terminal(
                        0,
                        """
                        privacy-phone

                        Advice. Something on the page looks like a phone number.

                            5:14 advice: `(555) 555-0142` looks like a telephone number [privacy-phone]
                              take it out, or put the number of a help line into a resource; if it may stand, say why: `accept: {privacy-phone: "…"}`

                        Why it matters

                        A private number leads to a person: to their name, and often to where they are.
                        Strangers will call it, and it can't be taken back.

                        How to mend it

                        Take the number out, or use one that belongs to the group. Wrong:

                            Ask Juniper, (555) 555-0142.

                        Right:

                            Ask Juniper, through the night line.

                            ::resource{id=night-line}

                        A number that many people need belongs in a resource. Then it changes in one
                        place, and Kitepress does not ask about it.

                        If a private number was saved already, tell your maintainer. The Git host keeps
                        old versions.

                        When you can leave it

                        If the number is made to be called by anyone: that of a clinic, a hot line, an
                        office. Say why, in the front matter:

                            accept:
                              privacy-phone: The clinic's own line
                        """,
                        ""));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Code.class)
    void leavesNoMarkOfTheManualStanding(Code code) {
        assertThat(Terminal.run("explain", code.word()).out().lines().filter(line -> !line.startsWith("    ")))
                .isNotEmpty()
                .map(line -> line.replaceAll("`[^`]+`", "``"))
                .noneMatch(line -> line.matches(".*(\\]\\([^)]*\\.md|```|\\*\\*|^#+ ).*"))
                .allMatch(line -> line.startsWith("|")
                        || line.length() <= 80
                        || !line.substring(3).contains(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[link-broken]", "LINK_BROKEN", "Link-Broken"})
    void takesACodeAsItWasCopied(String typed) {
        assertThat(Terminal.run("explain", typed)).isEqualTo(Terminal.run("explain", "link-broken"));
    }

    @Test
    void explainsSeveralAtOnce() {
        String both = Terminal.run("explain", "wording", "link-broken").out();
        assertThat(both)
                .isEqualTo(Terminal.run("explain", "wording").out() + "\n\n"
                        + Terminal.run("explain", "link-broken").out());
    }

    @Test
    void listsThemAllInTheOrderOfTheirNames() {
        assertThat(Terminal.run("explain").out().lines())
                .hasSize(Code.values().length)
                .isSorted()
                .contains("privacy-phone            advice   A text seems to hold a phone number.");
    }

    @Test
    void saysWhichCodeWasMeant() {
        Terminal told = Terminal.run("explain", "link-brocken");
        assertThat(told.err())
                .startsWith("kitepress: there is no code `link-brocken`; did you mean `link-broken`? there are: ")
                .endsWith(" more; `kitepress explain` lists them all\n");
        assertThat(told.status()).isEqualTo(2);
    }
}
