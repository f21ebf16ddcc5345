package org.kitepress.render.view;

import java.util.List;

/**
 * What the search page needs.
 *
 * @param index the folder of the index, with a slash at its end
 * @param root the address of the site's root
 * @param parts all that can be found, by the parts of the site
 */
public record SearchView(String index, String root, List<PartView> parts) {

    /**
     * A part of the site.
     *
     * @param title null for the pages that stand beside the sections
     * @param href null for these, and for a section whose own page search engines may not name
     * @param count how many pages it has
     * @param items the pages, or as many as a page like this can list; none if the section's own page lists them
     */
    public record PartView(String title, String href, int count, List<ItemView> items) {}
}
