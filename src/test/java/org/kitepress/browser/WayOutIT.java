package org.kitepress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behaves as "Exit this page" of GOV.UK does, but for this: it takes the place of the page in the history. */
@ExtendWith(InABrowser.class)
@DisplayName("The way out")
class WayOutIT {

    private static final String STORY = "/stories/a-bus-ticket-home/";

    private final Stage stage;
    private Visits visits;

    WayOutIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void arrive(Visits visits) {
        this.visits = visits;
    }

    private Page story() {
        Page page = visits.begin(stage.own());
        page.navigate(STORY);
        return page;
    }

    private static void shift(Page page, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press("Shift");
        }
    }

    /** Playwright's own way back waits for a page to load, and one that was kept does not. */
    private void back(Page page, String path) {
        page.evaluate("setTimeout(() => history.back())");
        page.waitForCondition(() -> page.url().equals(stage.own().origin() + path));
    }

    private void assertStays(Page page) {
        assertThat(page.locator("h1")).isVisible();
        assertThat(visits.outside()).isEmpty();
    }

    private static void assertCovered(Page page) {
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Loading.");
        assertThat(page.innerText("body").strip()).isEqualTo("Loading.");
        assertThat(page.title()).isEqualTo("Loading.");
        assertThat(
                        page.evaluate(
                                """
                        () => [[1, 1], [innerWidth - 1, 1], [1, innerHeight - 1], [innerWidth - 1, innerHeight - 1]]
                            .every(([x, y]) => document.elementFromPoint(x, y).className === 'cover')
                        """))
                .isEqualTo(true);
    }

    @Test
    void leavesAtAClick() {
        Page page = story();
        page.click(".exit");
        page.waitForURL(Visits.WEATHER);
    }

    @ParameterizedTest
    @CsvSource({".exit, Enter", ".exit, Space", ".exit-skip, Enter"})
    void leavesByTheKeyboard(String link, String key) {
        Page page = story();
        page.locator(link).press(key);
        page.waitForURL(Visits.WEATHER);
    }

    @Test
    void leavesAtTheThirdShift() {
        Page page = story();
        shift(page, 3);
        page.waitForURL(Visits.WEATHER);
    }

    @Test
    void leavesAtTheThirdShiftWhileSomebodyWritesIntoAForm() {
        Page page = visits.begin(stage.own());
        page.navigate("/forms/add-someone-inside/");
        page.locator("form input").first().focus();
        shift(page, 3);
        page.waitForURL(Visits.WEATHER);
    }

    @ParameterizedTest
    @CsvSource({".exit", ".exit-skip"})
    void coversThePageUntilTheOtherOneIsThere(String link) {
        visits.silenceOutside();
        Page page = story();
        page.locator(link).press("Enter");
        assertCovered(page);
    }

    @Test
    void coversTheMenuOfAPhoneToo() {
        visits.silenceOutside();
        Page page = story();
        page.setViewportSize(320, 568);
        page.click("button.menu");
        assertThat(page.locator("nav a").first()).isVisible();
        shift(page, 3);
        assertCovered(page);
    }

    @Test
    void coversThePageAtTheThirdShift() {
        visits.silenceOutside();
        Page page = story();
        shift(page, 3);
        assertCovered(page);
    }

    @Test
    void leavesNothingUnderTheCoverToReachByTheKeyboard() {
        visits.silenceOutside();
        Page page = story();
        page.click(".exit");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("body");
    }

    @Test
    void takesThePlaceOfThePageInTheHistory() {
        Page page = visits.begin(stage.own());
        page.navigate("/");
        page.navigate(STORY);
        page.click(".exit");
        page.waitForURL(Visits.WEATHER);
        back(page, "/");
    }

    @Test
    void showsThePageAgainToThoseWhoComeBackToItCovered() {
        visits.silenceOutside();
        Page page = story();
        page.evaluate("addEventListener('pageshow', event => { window.kept = event.persisted; })");
        String title = page.title();
        page.click(".exit");
        page.navigate("/about/");
        back(page, STORY);
        assertThat(page.evaluate("window.kept")).as("the browser kept the page").isEqualTo(true);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".cover")).hasCount(0);
        assertThat(page.title()).isEqualTo(title);
        shift(page, 2);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Shift. Press it once more to leave this page.");
    }

    @Test
    void tellsTheOtherWebsiteNothing() {
        Page page = story();
        page.click(".exit");
        page.waitForURL(Visits.WEATHER);
        assertThat(visits.outside()).extracting(Request::url).containsExactly(Visits.WEATHER);
        assertThat(visits.outside().get(0).allHeaders()).doesNotContainKeys("referer", "origin", "cookie");
    }

    @Test
    void countsShiftAloudAndInLights() {
        Page page = story();
        var status = page.getByRole(AriaRole.STATUS);
        assertThat(status).hasText("");
        assertThat(page.locator(".lights")).isHidden();
        shift(page, 1);
        assertThat(status).hasText("Shift. Press it two more times to leave this page.");
        assertThat(page.locator(".lights")).isVisible();
        assertThat(page.locator(".lights")).hasClass("lights lit-1");
        shift(page, 1);
        assertThat(status).hasText("Shift. Press it once more to leave this page.");
        assertThat(page.locator(".lights")).hasClass("lights lit-2");
        assertStays(page);
    }

    @Test
    void countsInTheLanguageOfThePage() {
        Page page = visits.begin(stage.own());
        page.navigate("/es/");
        shift(page, 1);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Mayús. Púlsala dos veces más para salir de aquí.");
    }

    @Test
    void forgetsTheCountFiveSecondsAfterTheLastShift() {
        Page page = visits.begin(stage.own());
        page.clock().install();
        page.navigate(STORY);
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        var status = page.getByRole(AriaRole.STATUS);
        shift(page, 1);
        page.clock().fastForward(4900);
        shift(page, 1);
        page.clock().fastForward(4900);
        assertThat(status).hasText("Shift. Press it once more to leave this page.");
        page.clock().fastForward(200);
        assertThat(status).hasText("You are still here. Press Shift three times to leave this page.");
        assertThat(page.locator(".lights")).isHidden();
        shift(page, 2);
        assertThat(status).hasText("Shift. Press it once more to leave this page.");
        page.clock().fastForward(5000);
        page.clock().fastForward(5000);
        assertThat(status).hasText("");
        assertStays(page);
    }

    @ParameterizedTest
    @CsvSource({"Shift+Tab", "Shift+A", "Shift+ArrowDown"})
    void doesNotCountAShiftThatChangesAnotherKey(String keys) {
        Page page = story();
        for (int i = 0; i < 4; i++) {
            page.keyboard().press(keys);
        }
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("");
        assertStays(page);
    }

    @Test
    void beginsAnewAfterAnyOtherKey() {
        Page page = story();
        shift(page, 2);
        page.keyboard().press("A");
        shift(page, 2);
        assertThat(page.locator(".lights")).hasClass("lights lit-2");
        assertStays(page);
    }

    @Test
    void keepsNothingInTheBrowser() {
        Page page = story();
        shift(page, 2);
        assertThat(
                        page.evaluate(
                                """
                        async () => [document.cookie, localStorage.length, sessionStorage.length,
                            (await indexedDB.databases()).length, (await caches.keys()).length,
                            (await navigator.serviceWorker.getRegistrations()).length].join()
                        """))
                .isEqualTo(",0,0,0,0,0");
        assertThat(page.context().cookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, 320", "/es/, 320", "/, 1280"})
    void staysInSightAndInReach(String path, int width) {
        Page page = visits.begin(stage.own());
        page.setViewportSize(width, 568);
        page.navigate(path);
        for (String place : new String[] {"0", "document.body.scrollHeight / 2", "document.body.scrollHeight"}) {
            page.evaluate("scrollTo(0, " + place + ")");
            assertInSight(page);
        }
    }

    @Test
    void staysInSightOnAPageFromRightToLeft() {
        Page page = visits.begin(stage.everyType());
        page.setViewportSize(320, 568);
        page.navigate("/ar/guides/a/");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertInSight(page);
        assertThat(page.locator(".exit").boundingBox().x).isLessThan(40);
    }

    @Test
    void standsBesideANumberThatIsReadFromTheLeftInAnyScript() {
        Page page = visits.begin(stage.everyType());
        page.navigate("/ar/guides/a/");
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const digits = document.querySelector('.help a').firstChild;
                          const left = at => {
                            const range = document.createRange();
                            range.setStart(digits, at);
                            range.setEnd(digits, at + 1);
                            return range.getBoundingClientRect().left;
                          };
                          return digits.data + (left(0) < left(digits.length - 1));
                        }
                        """))
                .isEqualTo("555-0100true");
    }

    private static void assertInSight(Page page) {
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const box = document.querySelector('.exit').getBoundingClientRect();
                          const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                          const number = document.querySelector('.help a').getBoundingClientRect();
                          const apart = number.right <= box.left || box.right <= number.left;
                          return apart && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.height >= 24
                              && seen.closest('.exit') !== null
                              && document.querySelector('.bar').getBoundingClientRect().height <= innerHeight / 6;
                        }
                        """))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"320, 1", "320, 1.5", "1280, 1"})
    void neverCoversWhatALinkLeadsTo(int width, double zoom) {
        Page page = visits.begin(stage.own());
        page.setViewportSize(width, 568);
        page.navigate("/guides/arrest/");
        page.evaluate("zoom => document.documentElement.style.fontSize = 100 * zoom + '%'", zoom);
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const bar = document.querySelector('.bar');
                          return [...document.querySelectorAll('main [id]')].filter(target => {
                            location.hash = '';
                            location.hash = target.id;
                            return target.getClientRects()[0].top < bar.getBoundingClientRect().bottom;
                          }).map(target => target.id).join();
                        }
                        """))
                .isEqualTo("");
    }

    @Test
    void hasAnEdgeInHighContrast() {
        Page page = visits.begin(stage.own(), options -> options.setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/");
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const style = getComputedStyle(document.querySelector('.exit'));
                          return style.borderTopStyle + parseFloat(style.borderTopWidth)
                              + (style.borderTopColor !== style.backgroundColor);
                        }
                        """))
                .isEqualTo("solid2true");
    }

    @Test
    void isNotPrinted() {
        Page page = story();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".exit")).isHidden();
        assertThat(page.locator(".exit-skip")).isHidden();
        assertThat(page.locator(".help")).isVisible();
    }

    @Test
    void isAPlainLinkWithoutJavaScript() {
        Page page = visits.begin(stage.own(), options -> options.setJavaScriptEnabled(false));
        page.navigate(STORY);
        assertThat(page.locator("a.exit")).hasAttribute("href", Visits.WEATHER);
        assertThat(page.locator("a.exit-skip")).hasAttribute("href", Visits.WEATHER);
        page.click(".exit");
        page.waitForURL(Visits.WEATHER);
        assertThat(visits.outside().get(0).allHeaders()).doesNotContainKey("referer");
    }
}
