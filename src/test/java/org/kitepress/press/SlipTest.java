package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.diag.Result;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Sources;

/** It can be taken out and mailed without the end of an article. */
@Tag("slow")
@DisplayName("The reply slip")
class SlipTest {

    private static final String[] ADDRESS = {
        "The Lantern Collective", "Inside Newsletter", "PO Box 0000", "Example City, CA 00000", "USA"
    };

    private final Press press = new Press(Sources.of(List.of()));

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "BOOKLET"})
    void isAPageOfItsOwn(PaperFormat format) {
        String slip = only(pages(Newsroom.EN, format), "Write back to us .*", "Anything else");
        assertThat(slip).contains("Fill in what you like", "Was a page taken out?", "Send it to", ADDRESS[3]);
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "BOOKLET"})
    void isAPageOfItsOwnInLongerWords(PaperFormat format) {
        String slip = only(pages(Newsroom.ES, format), "Escríbenos .*", "Algo más");
        assertThat(slip).contains("Llena lo que quieras", "¿Te quitaron una página?", "Envíalo a", ADDRESS[3]);
    }

    @Test
    void inLargePrintIsASheetOfItsOwn() {
        List<String> pages = pages(Newsroom.ES, PaperFormat.LARGE_PRINT);
        assertThat(pages.size() % 2).as("both sides of the last sheet").isZero();
        assertThat(pages.get(pages.size() - 2)).contains("Llena lo que quieras");
        assertThat(pages.get(pages.size() - 1)).contains("Algo más", ADDRESS[3]);
    }

    @ParameterizedTest
    @EnumSource(names = {"LARGE_PRINT", "BOOKLET"})
    void followsAPageThatSaysThatItIsEmpty(PaperFormat format) {
        String text = "Words for whoever reads them, and a few more. ".repeat(3);
        Newsroom room = new Newsroom().post("One", text);
        int pages = format == PaperFormat.BOOKLET ? 2 : 1;
        Artifact sheets =
                press.press(room.edition(), format, room.site()).value().get(0);
        assertThat(ReadBack.parts(sheets, pages).stream().filter(page -> page.contains("Nothing was taken out.")))
                .singleElement()
                .satisfies(page -> assertThat(page).doesNotContain("Words").contains("page 2 of"));
    }

    /** The one page that has any of the slip on it. */
    private static String only(List<String> pages, String head, String end) {
        List<String> slips = pages.stream()
                .filter(page -> page.matches(head) || page.contains(end))
                .toList();
        assertThat(slips).hasSize(1);
        return slips.get(0);
    }

    private List<String> pages(Language language, PaperFormat format) {
        Newsroom room = Newsroom.full().language(language).address(ADDRESS);
        Result<List<Artifact>> made = press.press(room.edition(), format, room.site());
        assertThat(made.problems()).isEmpty();
        return ReadBack.parts(made.value().get(0), format == PaperFormat.BOOKLET ? 2 : 1);
    }
}
