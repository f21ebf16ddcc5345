package org.kitepress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kitepress.bench.Sample;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.output.Sink;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.text.Text;
import org.kitepress.render.asset.Assets;
import org.kitepress.render.feed.Feeds;
import org.kitepress.render.html.HtmlWriter;
import org.kitepress.render.html.Urls;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.output.PageKeys;
import org.kitepress.render.output.ArtifactSink;
import org.kitepress.render.presenter.DataViews;
import org.kitepress.render.presenter.EditionViews;
import org.kitepress.render.presenter.MenuMaker;
import org.kitepress.render.presenter.PageExtras;
import org.kitepress.render.presenter.ViewMaker;
import org.kitepress.render.template.TemplateRunner;
import org.kitepress.render.template.Templates;

/** Makes one page at a time, as {@link LanguageRenderer} makes all of them. */
final class PageMaker {

    private final Site site;
    private final Urls urls;
    private final Messages words;
    private final ViewMaker views;
    private final PageExtras extras;
    private final PageWriter writer;

    /** @param next takes each page */
    PageMaker(Sample sample, Consumer<Artifact> next) {
        site = sample.site();
        Language language = site.settings().language();
        TextCache texts = TextCache.none();
        urls = new Urls(site.settings());
        words = Messages.of(site, language, problem -> {});
        views = new ViewMaker(site, texts, urls, language);
        extras = new PageExtras(site, language, views, new EditionViews(views, urls, language, List.of()));
        MenuMaker menu = new MenuMaker(site, language, urls, words, true);
        PageKeys look = new PageKeys(site, Optional.empty());
        writer = new PageWriter(
                site,
                new TemplateRunner(
                        new Templates(site.theme(), new Assets(site.theme()), urls),
                        words,
                        DataViews.of(List.of(), language),
                        new ArrayList<>()),
                views,
                menu,
                new Feeds(site, texts, language, urls, menu, look),
                new Meaning(site, texts, language, sample.cards(), menu::title, urls::absoluteFile),
                look,
                new ArtifactSink(Sink.of(next), href -> {}));
    }

    String html(Page page, Text text) {
        return new HtmlWriter(site, page, urls, words, HtmlWriter.Parts.NONE).write(text);
    }

    /** Posts show no list of their headings. */
    void write(Page page) {
        Draft.Body body = new Draft.Body(
                Optional.empty(), () -> new Draft.Written(html(page, site.text(page, Channel.WEB)), List.of()));
        writer.write(new Draft(
                page.address().file(),
                body,
                () -> new Draft.Shown(page.type(), views.page(page), extras.of(page))));
    }
}
