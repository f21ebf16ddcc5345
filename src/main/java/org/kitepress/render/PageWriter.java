package org.kitepress.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.ResourceView;

/** Writes pages of one language through the templates of the theme. */
final class PageWriter {

    private final Filler filler;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final Meaning meaning;
    private final ResourceView helpLine;
    private final List<Artifact> written = new ArrayList<>();

    PageWriter(Site site, Filler filler, ViewMaker views, MenuMaker menu, Feeds feeds, Meaning meaning) {
        this.filler = filler;
        this.menu = menu;
        this.feeds = feeds;
        this.meaning = meaning;
        this.helpLine = site.helpLine().map(views::resource).orElse(null);
    }

    /** @param extras what the template may ask for beside what every page has */
    void write(String file, String template, PageView page, Map<String, Object> extras) {
        written.add(made(file, template, page, extras));
    }

    /** The same without keeping it, for several at once. */
    Artifact made(String file, String template, PageView page, Map<String, Object> extras) {
        Map<String, Object> variables = new HashMap<>(extras);
        variables.put("page", page);
        variables.put("feeds", feeds.from(file));
        variables.put("meaning", meaning.of(file, page));
        variables.put("site", menu.site(page, helpLine));
        return Artifact.ofText(file, filler.fill(template, variables));
    }

    List<Artifact> written() {
        return written;
    }
}
