package org.kitepress.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kitepress.model.Page;
import org.kitepress.model.Year;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;

/** Gathers the pages of a section by the year of their date. */
final class YearAssembler {

    /** A page that a writer put where a year would stand goes before it. */
    private final Set<String> taken = new HashSet<>();

    YearAssembler(List<Page> pages) {
        pages.stream().filter(page -> page.isOpen(Channel.WEB)).forEach(this::take);
    }

    private void take(Page page) {
        taken.add(page.address().path().toLowerCase(Locale.ROOT));
        page.document().aliases().forEach(alias -> taken.add(alias.toLowerCase(Locale.ROOT)));
    }

    /**
     * The newest first.
     *
     * @param pages of the section, in its order
     */
    List<Year> years(Address section, List<Page> pages) {
        Map<Integer, List<Page>> byYear = pages.stream()
                .filter(page -> page.date().isPresent())
                .collect(Collectors.groupingBy(
                        page -> page.date().orElseThrow().getYear(),
                        () -> new TreeMap<Integer, List<Page>>().descendingMap(),
                        Collectors.toList()));
        return byYear.entrySet().stream()
                .map(entry -> new Year(entry.getKey(), section.child(String.valueOf(entry.getKey())), entry.getValue()))
                .filter(year -> !taken.contains(year.address().path()))
                .toList();
    }
}
