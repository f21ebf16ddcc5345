package org.kitepress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kitepress.Numbers;

/**
 * Somebody with a small phone follows every link of the site that stays on it, in every language, opens the menu and what else
 * there is to open on each page, and searches.
 */
@ExtendWith(InABrowser.class)
@DisplayName("A walk through the whole site")
@TestInstance(Lifecycle.PER_CLASS)
class WalkIT {

    /** What a website can leave in a browser, each under its name, and how much of it there is. */
    private static final String KEPT =
            """
            async () => ({
              cookies: document.cookie.length,
              local: localStorage.length,
              session: sessionStorage.length,
              databases: (await indexedDB.databases()).length,
              caches: (await caches.keys()).length,
              workers: (await navigator.serviceWorker.getRegistrations()).length,
              files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
              name: window.name.length,
            })
            """;

    private final Stage stage;
    private final Visits visits;
    private final Page page;
    private final Set<String> seen = new TreeSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> tooWide = new ArrayList<>();
    private Object kept;

    WalkIT(Stage stage) {
        this.stage = stage;
        this.visits = new Visits(stage);
        this.page = visits.begin(stage.own(), options -> options.setViewportSize(320, 568));
    }

    @BeforeAll
    void walk() {
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        meet("/");
        while (!ahead.isEmpty()) {
            visit(ahead.pop());
        }
        List.of("/search/", "/es/search/").forEach(this::search);
        kept = page.evaluate(KEPT);
    }

    private void search(String path) {
        page.navigate(path);
        page.locator("#search-words").fill("letters");
        page.locator("#search-words").press("Enter");
        page.locator("#search-found:not(:empty)").waitFor();
    }

    private void listen(ConsoleMessage message) {
        complaints.add(page.url() + " " + message.text());
    }

    private void meet(String path) {
        if (seen.add(path)) {
            ahead.add(path);
        }
    }

    private void visit(String path) {
        page.navigate(path);
        page.locator("button.menu").click();
        links().forEach(this::meet);
        Object wide = page.evaluate(
                """
                () => {
                  document.querySelectorAll('details').forEach(details => { details.open = true; });
                  return document.documentElement.scrollWidth;
                }
                """);
        if (!wide.equals(320)) {
            tooWide.add(path + " " + wide);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>)
                page.evaluate(
                        """
                        () => [...document.links]
                            .filter(a => a.origin === location.origin && !/\\.(pdf|epub|ics|xml|png|jpg)$/.test(a.pathname))
                            .map(a => a.pathname)
                        """);
    }

    @AfterAll
    void goHome() {
        visits.close();
    }

    @Test
    void leadsToEveryPage() {
        assertThat(seen)
                .hasSizeGreaterThan(50)
                .contains("/", "/es/", "/stories/a-bus-ticket-home/", "/es/guides/arrest/", "/search/", "/es/search/");
        assertThat(asked).anyMatch(url -> url.endsWith("/es/search/index.txt"));
    }

    @Test
    void asksNoOtherHostForAnything() {
        assertThat(asked)
                .hasSizeGreaterThan(50)
                .allMatch(url -> url.startsWith(stage.own().origin() + "/"));
        assertThat(visits.outside()).extracting(Request::url).isEmpty();
        Numbers.tell(
                "a walk through our own site",
                seen.size() + " pages, " + asked.size() + " requests, none to another host");
    }

    @Test
    void givesTheBrowserNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void neverScrollsSidewaysOnASmallPhone() {
        assertThat(tooWide).isEmpty();
    }

    @Test
    void leavesNothingBehind() {
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.context().storageState()).isEqualTo("{\"cookies\":[],\"origins\":[]}");
        assertThat(kept)
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsOnlyKeys("cookies", "local", "session", "databases", "caches", "workers", "files", "name")
                .allSatisfy((name, amount) -> assertThat(amount).as(name).isEqualTo(0));
    }
}
