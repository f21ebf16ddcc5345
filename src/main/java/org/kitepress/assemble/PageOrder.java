package org.kitepress.assemble;

import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.kitepress.model.Event;
import org.kitepress.model.Language;
import org.kitepress.model.Page;

/**
 * The order of pages in a list: events to come, the next one first; then newest first, past events by their days; and those
 * without a date after them by title.
 */
final class PageOrder {

    private PageOrder() {}

    static Comparator<Page> in(Language language, LocalDate today) {
        Collator collator = Collator.getInstance(language.locale());
        return Comparator.comparing((Page page) -> toCome(page, today))
                .thenComparing(PageOrder::day, Comparator.reverseOrder())
                .thenComparing(Page::title, collator)
                .thenComparing(Page::address);
    }

    private static LocalDateTime toCome(Page page, LocalDate today) {
        return Event.of(page)
                .filter(event -> !event.isPast(today))
                .map(event -> event.first().atTime(event.from().orElse(LocalTime.MIN)))
                .orElse(LocalDateTime.MAX);
    }

    private static LocalDate day(Page page) {
        return Event.of(page).map(Event::last).or(page::date).orElse(LocalDate.MIN);
    }
}
