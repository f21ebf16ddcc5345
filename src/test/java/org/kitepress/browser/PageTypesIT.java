package org.kitepress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What axe looks for, on phones and desktops, light and dark; {@code target/screenshots} shows what it saw. */
@ExtendWith(InABrowser.class)
@DisplayName("Every type of page, in every language")
class PageTypesIT {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    @TestFactory
    Stream<DynamicTest> isOpenToAll(Stage stage, Visits visits) {
        Page own = visits.begin(stage.own());
        Page arabic = visits.begin(stage.rightToLeft());
        return Stream.concat(
                Sample.of(stage.own()).stream().map(sample -> test(sample, own)),
                Sample.of(stage.rightToLeft()).stream().map(sample -> test(sample, arabic)));
    }

    private static DynamicTest test(Sample sample, Page page) {
        return DynamicTest.dynamicTest(sample.name(), () -> {
            page.navigate(sample.path());
            page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            if (sample.name().endsWith(".es")) {
                lookOnce(sample, page);
            } else {
                lookAllOver(sample, page);
            }
        });
    }

    /** A translation has the templates of the original. */
    private static void lookOnce(Sample sample, Page page) {
        show(page, 360, ColorScheme.DARK);
        shoot(page, sample, "phone-dark");
        assertThat(faults(page)).isEmpty();
    }

    private static void lookAllOver(Sample sample, Page page) {
        show(page, 360, ColorScheme.LIGHT);
        shoot(page, sample, "phone");
        assertThat(faults(page)).as("on a phone, light").isEmpty();
        show(page, 1280, ColorScheme.LIGHT);
        shoot(page, sample, "desktop");
        show(page, 1280, ColorScheme.DARK);
        shoot(page, sample, "dark");
        assertThat(faults(page)).as("on a desktop, dark").isEmpty();
    }

    private static void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void shoot(Page page, Sample sample, String how) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(sample.name().replace("type-", "") + "." + how + ".png"))
                .setFullPage(true));
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }
}
