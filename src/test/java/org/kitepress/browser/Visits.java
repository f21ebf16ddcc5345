package org.kitepress.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The visits of one test. Other websites are played: they answer with a page of that name, or give nothing. */
public final class Visits implements AutoCloseable {

    static final String WEATHER = "https://www.weather.gov/";

    private final Stage stage;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<Request> outside = new ArrayList<>();
    private boolean silent;

    Visits(Stage stage) {
        this.stage = stage;
    }

    /** A visitor with a screen of 1280 × 800, all else as it comes. */
    public Page begin(Host host) {
        return begin(host, options -> {});
    }

    Page begin(Host host, Consumer<Browser.NewContextOptions> as) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBaseURL(host.origin()).setViewportSize(1280, 800);
        as.accept(options);
        BrowserContext context = stage.browser().newContext(options);
        context.setDefaultTimeout(10_000);
        open.add(context);
        context.route(url -> !url.startsWith(host.origin() + "/"), this::play);
        return context.newPage();
    }

    private void play(Route route) {
        outside.add(route.request());
        route.fulfill(
                silent
                        ? new Route.FulfillOptions().setStatus(204)
                        : new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<!doctype html><title>Another website</title><p>Another website"));
    }

    /** From now on, no other website has anything to show, and the reader stays where she is, as on a slow network. */
    void silenceOutside() {
        silent = true;
    }

    /** What was asked of other hosts. */
    List<Request> outside() {
        return List.copyOf(outside);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}
