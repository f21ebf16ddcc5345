package org.kitepress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;

/**
 * Somebody who helps, or a place to write to: written down once, named everywhere by its id.
 *
 * @param id the name of its file without the extension
 * @param phone, text as they are dialled, exactly as typed
 * @param post the lines of an address for letters; empty if there is none
 * @param confirmed the day on which somebody last tried it
 */
public record Resource(
        String id,
        Page page,
        String name,
        Optional<String> phone,
        Optional<String> text,
        List<String> post,
        Optional<String> url,
        Optional<String> hours,
        Optional<LocalDate> confirmed) {

    public Resource {
        post = List.copyOf(post);
    }

    /** What lists say of the page of a resource: its number, else its website, else nothing; empty if it is another page. */
    public static Optional<String> reach(Page page) {
        Fields fields = page.document().fields();
        return page.is(ContentKind.RESOURCE)
                ? Optional.of(fields.text("phone").or(() -> fields.text("url")).orElse(""))
                : Optional.empty();
    }

    /** Whether nobody has tried it within the last year. */
    public boolean isStale(LocalDate today) {
        return confirmed.filter(today.minusYears(1)::isBefore).isEmpty();
    }
}
