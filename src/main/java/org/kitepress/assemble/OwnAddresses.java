package org.kitepress.assemble;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kitepress.diag.Nearest;
import org.kitepress.model.Page;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Target;
import org.kitepress.model.settings.Settings;

/** Finds the pages that somebody links to by their whole address, as it was copied from a browser. */
final class OwnAddresses {

    private final URI site;
    private final Map<String, Page> pages = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    /** @param takenDown where a page stood */
    OwnAddresses(Settings settings, List<Page> all, List<TakenDown> takenDown) {
        site = URI.create(settings.url());
        all.forEach(page -> pages.put(page.address().path(), page));
        takenDown.forEach(page -> gone.add(page.address().path()));
    }

    /**
     * The page that stands at an address of this site; the same target if it is of another site, or of what is no page of
     * somebody's, such as a list or a feed.
     */
    Target target(Target typed) {
        if (!(typed instanceof Target.Outside outside) || !outside.host().equals(host(site))) {
            return typed;
        }
        URI address = URI.create(outside.url());
        String path = "/" + slashed(String.valueOf(address.getPath())).substring(1);
        if (!path.startsWith(site.getPath()) || address.getQuery() != null) {
            return typed;
        }
        String below = path.substring(site.getPath().length() - 1);
        String fragment = address.getFragment() == null ? "" : address.getFragment();
        return found(below, fragment, typed);
    }

    private Target found(String path, String fragment, Target typed) {
        if (pages.containsKey(path)) {
            return new Target.ToPage(pages.get(path), fragment);
        }
        if (gone.contains(path)) {
            return new Target.Gone(path);
        }
        return isPage(path)
                ? new Target.Missing("there is no page at `" + path + "`", Nearest.hint(path, pages.keySet()))
                : typed;
    }

    /** Whether nothing but a page can stand there: a folder has lists of its own, by year, by number and by subject. */
    private boolean isPage(String path) {
        String folder = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        String name = path.substring(folder.length());
        return folder.length() > 1
                && !name.matches("[0-9]+/|.*\\..*")
                && pages.keySet().stream().anyMatch(page -> page.startsWith(folder) && page.length() > folder.length());
    }

    private static String slashed(String path) {
        return path.endsWith("/") || path.contains(".") ? path : path + "/";
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }
}
