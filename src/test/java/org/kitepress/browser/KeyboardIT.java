package org.kitepress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InABrowser.class)
@DisplayName("With the keyboard alone")
class KeyboardIT {

    /** Of a choice the first answer alone: from there on, arrows lead to the others. */
    private static final String STOPS =
            """
            () => {
              window.stops = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
                  .filter(stop => stop.checkVisibility())
                  .filter(stop => stop.type !== 'radio' || stop.matches('label:first-of-type > *'));
              return stops.length;
            }
            """;

    /** Which stop has the focus, and whether it can be seen there: in a frame, and not under the bar. */
    private static final String HERE =
            """
            () => {
              const here = document.activeElement;
              const bar = document.querySelector('.bar');
              const style = getComputedStyle(here);
              const free = bar.contains(here) || here.matches('.skip')
                  || here.getBoundingClientRect().top >= bar.getBoundingClientRect().bottom;
              return {
                stop: stops.indexOf(here),
                seen: free && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                what: here.outerHTML,
              };
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "/, 320",
        "/es/, 1280",
        "/stories/a-bus-ticket-home/, 320",
        "/guides/arrest/, 320",
        "/forms/add-someone-inside/, 320"
    })
    void everythingIsReachedInTheOrderOfThePage(String path, int width, Stage stage, Visits visits) {
        Page page = visits.begin(stage.own(), options -> options.setViewportSize(width, 568));
        page.navigate(path);
        int stops = (int) page.evaluate(STOPS);
        List<Object> order = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> here = (Map<?, ?>) page.evaluate(HERE);
            order.add(here.get("stop"));
            assertThat(here.get("seen")).as("%s", here.get("what")).isEqualTo(true);
        }
        assertThat(order)
                .containsExactlyElementsOf(
                        IntStream.range(0, stops).<Object>mapToObj(i -> i).toList());
    }

    @Test
    void thePagesBeginWithTheWaysToTheTextAndOut(Stage stage, Visits visits) {
        Page page = visits.begin(stage.own());
        page.navigate("/guides/arrest/");
        List<String> first = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Tab");
            first.add(page.evaluate("document.activeElement.innerText").toString());
        }
        assertThat(first)
                .containsExactly(
                        "Skip to the text",
                        "Leave this page",
                        "1-877-776-2004",
                        "Leave this page",
                        "The Lantern Collective");
    }

    @Test
    void theFirstLinkSkipsToTheText(Stage stage, Visits visits) {
        Page page = visits.begin(stage.own());
        page.navigate("/guides/arrest/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip").first()).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
    }

    @Test
    void whatMayBeHardToReadOpens(Stage stage, Visits visits) {
        Page page = visits.begin(stage.own());
        page.navigate("/stories/a-bus-ticket-home/");
        page.locator("details.warning summary").first().press("Space");
        assertThat(page.locator("details.warning p").first()).isVisible();
    }
}
