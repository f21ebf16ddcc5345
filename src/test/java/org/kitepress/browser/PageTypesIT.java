package org.kitepress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kitepress.Numbers;

/**
 * What axe looks for, on phones and desktops, light and dark, and whether all fits on a small phone and with large letters.
 * {@code target/screenshots} shows what there was to see.
 */
@ExtendWith(InABrowser.class)
@DisplayName("Every type of page, in every language")
class PageTypesIT {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Path TEMPLATES = Path.of("themes/lantern/templates");
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int SMALL_PHONE = 320;

    /** What is too wide, by the first of it: more than the screen, and not inside of what scrolls by itself. */
    private static final String TOO_WIDE =
            """
            () => {
              const room = document.documentElement;
              const wide = [...document.body.querySelectorAll('*')].filter(
                  part => part.checkVisibility() && !part.closest('.table, pre, .hidden, .skip')
                      && (part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1));
              return room.scrollWidth > innerWidth ? room.scrollWidth + ' ' + (wide[0] ?? room).outerHTML : '';
            }
            """;

    /** What moves although the reader asked for rest. */
    private static final String MOVING =
            """
            () => [...document.querySelectorAll('*')].filter(part => {
              const style = getComputedStyle(part);
              return style.animationName !== 'none' || style.scrollBehavior !== 'auto'
                  || style.transitionDuration.split(', ').some(time => time !== '0s');
            }).map(part => part.outerHTML)
            """;

    @TestFactory
    List<DynamicTest> isOpenToAll(Stage stage, Visits visits) {
        List<DynamicTest> all = Stream.of(stage.everyType(), stage.own())
                .flatMap(host -> tests(Sample.of(host), visits.begin(host), host == stage.own()))
                .toList();
        Numbers.tell("pages that axe looks at", all.size() + ", each on a phone and a desktop, light and dark");
        return all;
    }

    private static Stream<DynamicTest> tests(Collection<Sample> samples, Page page, boolean own) {
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest((own ? "own." : "") + sample.name(), () -> {
                    page.navigate(sample.path());
                    open(page);
                    Axe.bringTo(page);
                    lookAllOver(sample, page, own ? "own." : "");
                }));
    }

    /** All that can be opened is, and a search has found something. */
    private static void open(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        Locator words = page.locator("#search-words");
        if (words.count() > 0) {
            words.fill("a");
            words.press("Enter");
            page.locator("#search-found:not(:empty)").waitFor();
        }
    }

    private static void lookAllOver(Sample sample, Page page, String site) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {PHONE, DESKTOP}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                String how =
                        (width == PHONE ? "phone-" : "desktop-") + scheme.name().toLowerCase();
                show(page, width, scheme);
                if (isShot(sample, site)) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(SHOTS.resolve(site + sample.name() + "." + how + ".png"))
                            .setFullPage(true));
                }
                Axe.faults(page).forEach(fault -> faults.add(how + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Of the sample, what runs from right to left is enough to look at: our own site has the rest with more words. */
    private static boolean isShot(Sample sample, String site) {
        return !site.isEmpty() || sample.language().equals("ar");
    }

    private static void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    @Test
    void isAmongThePagesThatAreLookedAt(Stage stage) throws IOException {
        Collection<Sample> samples = Sample.of(stage.everyType());
        Set<String> types = samples.stream().map(Sample::type).collect(Collectors.toCollection(TreeSet::new));
        assertThat(types).containsAll(templates()).contains("archive", "page-leaf", "archive-leaf", "term-leaf");
        types.remove("404");
        assertThat(samples).extracting(Sample::name).containsAll(inEach(types, "en", "es", "ar"));
    }

    /** Those that pages are made from: no parts of others. */
    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.map(file -> file.getFileName().toString().replace(".peb", ""))
                    .filter(name -> !name.equals("base") && !name.startsWith("part-"))
                    .toList();
        }
    }

    private static List<String> inEach(Set<String> types, String... languages) {
        return Stream.of(languages)
                .flatMap(language -> types.stream().map(type -> type + "." + language))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> fits(Stage stage, Visits visits) {
        Page page = visits.begin(stage.everyType());
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return Sample.of(stage.everyType()).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    page.navigate(sample.path());
                    open(page);
                    page.setViewportSize(SMALL_PHONE, 568);
                    assertThat(page.evaluate(TOO_WIDE)).as("on a small phone").isEqualTo("");
                    page.evaluate("document.documentElement.style.fontSize = '200%'");
                    assertThat(page.evaluate(TOO_WIDE)).as("and twice as large").isEqualTo("");
                    page.setViewportSize(DESKTOP, 800);
                    assertThat(page.evaluate(TOO_WIDE)).as("on a large screen").isEqualTo("");
                    assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
                }));
    }
}
