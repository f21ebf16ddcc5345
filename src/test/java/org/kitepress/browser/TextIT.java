package org.kitepress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InABrowser.class)
@DisplayName("What stands in a text")
class TextIT {

    /** Every number with a hyphen in the text, and whether its first digit is to the left of its last one. */
    private static final String NUMBERS =
            """
            () => {
              const walk = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
              const found = [];
              while (walk.nextNode()) {
                for (const number of walk.currentNode.data.matchAll(/[0-9]+-[0-9]+/g)) {
                  const left = at => {
                    const range = document.createRange();
                    range.setStart(walk.currentNode, at);
                    range.setEnd(walk.currentNode, at + 1);
                    return range.getBoundingClientRect().left;
                  };
                  const end = number.index + number[0].length - 1;
                  found.push(number[0] + (left(number.index) < left(end) ? '' : ' is turned'));
                }
              }
              return found;
            }
            """;

    @Test
    void keepsNumbersInOrderFromRightToLeft(Stage stage, Visits visits) {
        Page page = visits.begin(stage.everyType());
        page.navigate("/ar/brochure/");
        assertThat(page.evaluate(NUMBERS)).isEqualTo(List.of("555-0103", "555-0101"));
    }

    @ParameterizedTest
    @CsvSource({"/brochure/", "/es/brochure/", "/ar/brochure/"})
    void marksATaskWithItsBoxAlone(String path, Stage stage, Visits visits) {
        Page page = visits.begin(stage.everyType());
        page.navigate(path);
        assertThat(page.evaluate("[...document.querySelectorAll('.text li')].map(item => item.innerText[0]"
                        + " + getComputedStyle(item).listStyleType)"))
                .isEqualTo(List.of("☑none", "☐none", "Ldisc"));
    }

    @ParameterizedTest
    @CsvSource({"/resources/line/", "/es/resources/line/", "/ar/guides/a/"})
    void givesTheNumberForMessagesALink(String path, Stage stage, Visits visits) {
        Page page = visits.begin(stage.everyType());
        page.navigate(path);
        assertThat(page.locator(".resource a[href='sms:5550101']")).hasText("555-0101");
    }
}
