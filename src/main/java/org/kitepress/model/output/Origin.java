package org.kitepress.model.output;

import java.util.List;

/**
 * What a page was made from.
 *
 * @param templates the paths of the one that it was put through, of the one that this extends, and so on
 * @param language of the page, as {@code lang} says it
 */
public record Origin(List<String> templates, String language) {

    public Origin {
        templates = List.copyOf(templates);
    }
}
