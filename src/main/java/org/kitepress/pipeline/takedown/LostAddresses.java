package org.kitepress.pipeline.takedown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.model.Page;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.document.Document;
import org.kitepress.pipeline.job.Departure;

/** The addresses at which a page stood until now and nothing stands any more: sheets and other sites still name them. */
final class LostAddresses {

    private LostAddresses() {}

    /**
     * Of what was taken down or is kept back, nothing is said: somebody meant it.
     *
     * @param shown pages that stood
     */
    static List<Departure> of(List<ShownPage> shown, SiteToday today) {
        List<Page> pages = today.site().pages();
        Set<String> waiting = today.documents().stream().map(Document::path).collect(Collectors.toSet());
        pages.forEach(page -> waiting.remove(page.document().path()));
        Set<String> standing = pages.stream()
                .filter(page -> page.isOpen(Channel.WEB))
                .flatMap(page -> ShownPage.of(page).addresses().stream())
                .map(LostAddresses::bare)
                .collect(Collectors.toSet());
        return shown.stream()
                .filter(page -> page.channels().contains(Channel.WEB))
                .filter(page -> !page.consented() && !waiting.contains(page.path()))
                .flatMap(page -> page.addresses().stream()
                        .map(LostAddresses::bare)
                        .distinct()
                        .filter(address -> !standing.contains(address))
                        .map(address -> new Departure(page.path(), reason(address))))
                .toList();
    }

    private static String reason(String address) {
        return "nothing stands at `/" + address + "/` any more; if its words have moved, write `aliases: [/" + address
                + "/]` into the page that has them now";
    }

    private static String bare(String address) {
        return address.replaceAll("^/+|/+$", "");
    }
}
