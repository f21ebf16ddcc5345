package org.kitepress.assemble;

import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.Event;
import org.kitepress.model.Page;
import org.kitepress.model.language.Language;

/**
 * What a page goes by in a list: events to come, the next one first; then newest first, past events by their days; and those
 * without a date after them by title. It is asked once for each page, and compared many times.
 *
 * @param toCome when an event to come begins; the end of time for every other page
 */
record PageOrder(Page page, LocalDateTime toCome, LocalDate day) {

    /** These pages as a list shows them. */
    static List<Page> sorted(Stream<Page> pages, Language language, LocalDate today) {
        return pages.map(page -> of(page, today))
                .sorted(in(language))
                .map(PageOrder::page)
                .toList();
    }

    private static Comparator<PageOrder> in(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return Comparator.comparing(PageOrder::toCome)
                .thenComparing(PageOrder::day, Comparator.reverseOrder())
                .thenComparing(order -> order.page().title(), collator)
                .thenComparing(order -> order.page().address());
    }

    private static PageOrder of(Page page, LocalDate today) {
        Optional<Event> event = Event.of(page);
        LocalDateTime toCome = event.filter(e -> !e.isPast(today))
                .map(e -> e.first().atTime(e.from().orElse(LocalTime.MIN)))
                .orElse(LocalDateTime.MAX);
        return new PageOrder(page, toCome, event.map(Event::last).or(page::date).orElse(LocalDate.MIN));
    }
}
