package org.kitepress.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks at a page with axe, by the rules of WCAG 2.2 up to AA and those that axe holds for good practice. It is brought into
 * a page once, for as many looks as are wanted: {@link AxeBuilder} would bring it, half a megabyte, for each.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final String LOOK =
            """
            () => axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            }).then(found => found.violations.flatMap(rule => rule.nodes.map(
                node => `${rule.id}: ${node.html} ${node.failureSummary}`)))
            """;

    private Axe() {}

    private static String script() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the first look at a page, and again after each way to another one. */
    static void bringTo(Page page) {
        page.evaluate(SCRIPT);
    }

    /** What it has against the page, as it is shown now. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(LOOK);
    }
}
