package org.kitepress.render;

import java.util.List;
import java.util.stream.Collectors;
import org.kitepress.model.Address;
import org.kitepress.model.Artifact;
import org.kitepress.model.Page;

/** Writes {@code _redirects}: hosts that know it lead on from an old address themselves, and show nobody a page between. */
final class RedirectsWriter {

    private RedirectsWriter() {}

    static Artifact write(List<Page> pages, Urls urls) {
        return Artifact.ofText(
                "_redirects", pages.stream().map(page -> lines(page, urls)).collect(Collectors.joining()));
    }

    private static String lines(Page page, Urls urls) {
        return page.document().fields().texts("aliases").stream()
                .map(alias -> urls.of(new Address(alias)) + " " + urls.of(page.address()) + " 301\n")
                .collect(Collectors.joining());
    }
}
