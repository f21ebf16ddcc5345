package org.kitepress.assemble;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import org.kitepress.model.Language;
import org.kitepress.model.Page;

/** The order of pages in a list: newest first, those without a date after them by title. */
final class PageOrder {

    private PageOrder() {}

    static Comparator<Page> in(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return Comparator.comparing((Page page) -> page.date().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(Page::title, collator)
                .thenComparing(Page::address);
    }
}
