package org.kitepress.render.view;

import java.util.List;

/**
 * The site, as every template sees it.
 *
 * @param home the address of the front page in the page's language
 * @param menu the menu in the page's language
 * @param languages the page in every language, or that language's front page where it has none; empty for a site of one
 * @param helpLine the resource that is shown everywhere, or null
 * @param exitTo where the way out leads
 * @param feed the address of the feed in the page's language
 * @param search the address of the search page in the page's language, or null if the theme has none
 * @param assets what stands before the name of a file of the theme
 * @param policy the Content-Security-Policy of every page
 * @param onion the page's address at the site's onion service, or null if there is none
 * @param tabTitle what every page is called in tabs and in the history of a browser, or null if each has its own title there
 */
public record SiteView(
        String title,
        String home,
        List<LinkView> menu,
        List<LinkView> languages,
        ResourceView helpLine,
        String exitTo,
        String feed,
        String search,
        String assets,
        String policy,
        String onion,
        String tabTitle) {}
