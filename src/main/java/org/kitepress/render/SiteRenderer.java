package org.kitepress.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Decoder;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Site;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Target;
import org.kitepress.model.TextCache;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Sink;
import org.kitepress.model.text.TextFacts;
import org.kitepress.render.asset.Assets;
import org.kitepress.render.hosting.HeadersFile;
import org.kitepress.render.hosting.Hosting;
import org.kitepress.render.hosting.HostingMaker;
import org.kitepress.render.hosting.RedirectsFile;
import org.kitepress.render.html.Urls;
import org.kitepress.render.output.ArtifactSink;
import org.kitepress.render.output.PageKeys;
import org.kitepress.render.search.IndexMemory;
import org.kitepress.render.template.Templates;

/** Makes the website. */
public final class SiteRenderer {

    private final Site site;
    private final TextCache texts;
    private final IndexMemory indexes;
    private final Beside beside;
    private final ArtifactSink outlet;
    private final Urls urls;
    private final Assets assets;
    private final Templates templates;
    private final PageKeys look;
    private final List<Problem> problems = new ArrayList<>();

    private SiteRenderer(Site site, TextCache texts, IndexMemory indexes, Beside beside, Sink next) {
        this.site = site;
        this.texts = texts;
        this.indexes = indexes;
        this.beside = beside;
        this.urls = new Urls(site.settings());
        this.assets = new Assets(site.theme());
        String root = urls.ofFile("");
        this.outlet = new ArtifactSink(next, href -> assets.named(href, root));
        this.templates = new Templates(site.theme(), assets, urls);
        this.look = new PageKeys(site, texts.surroundings());
    }

    /**
     * The website.
     *
     * @param texts what was made of texts before
     * @param indexes those that stand
     * @param next takes each file as soon as it is made, from several threads at once
     */
    public static Result<Website> render(Site site, TextCache texts, IndexMemory indexes, Beside beside, Sink next) {
        SiteRenderer renderer = new SiteRenderer(site, texts, indexes, beside, next);
        site.languages().forEach(language -> renderer.language(language, LanguageRenderer::render));
        site.takenDown().stream()
                .map(TakenDown::language)
                .distinct()
                .filter(language -> !site.languages().contains(language))
                .forEach(language -> renderer.language(language, LanguageRenderer::takenDown));
        Hosting hosting = renderer.rest();
        return new Result<>(new Website(renderer.outlet.paths(), hosting), once(renderer.problems));
    }

    /** A fault in a template is met by every page that uses it, and told by the first. */
    private static List<Problem> once(List<Problem> problems) {
        Map<List<Object>, Problem> told = new LinkedHashMap<>();
        problems.forEach(problem -> told.putIfAbsent(List.of(problem.place(), problem.message()), problem));
        return List.copyOf(told.values());
    }

    private void language(Language language, Consumer<LanguageRenderer> render) {
        LanguageRenderer renderer =
                new LanguageRenderer(site, language, templates, urls, beside, texts, indexes, look, outlet);
        render.accept(renderer);
        problems.addAll(renderer.problems());
    }

    private Hosting rest() {
        outlet.put(SitemapWriter.write(site, urls));
        outlet.put(Artifact.ofText(
                "robots.txt",
                "User-agent: *\nAllow: /\nSitemap: " + site.settings().url() + "sitemap.xml\n"));
        Hosting hosting = new HostingMaker(site).make(assets.marked());
        outlet.put(Artifact.ofText("_headers", HeadersFile.write(hosting)));
        redirects();
        outlet.put(Artifact.ofText("_redirects", RedirectsFile.write(hosting)));
        outlet.putAll(assets.all());
        outlet.putAll(assets.marked());
        shownPictures().stream()
                .flatMap(Picture::all)
                .forEach(copy -> outlet.put(new Artifact(copy.file(), copy.bytes())));
        return hosting;
    }

    /** Only what a page of the website shows goes along: a picture of a story that was taken down does not. */
    private Set<Picture> shownPictures() {
        Set<Picture> shown = new LinkedHashSet<>();
        for (Page page : site.pictures().isEmpty() ? List.<Page>of() : site.pages()) {
            if (page.isOpen(Channel.WEB)) {
                targets(page).forEach(target -> {
                    if (site.links().target(page, target) instanceof Target.ToPicture to) {
                        shown.add(to.picture());
                    }
                });
            }
        }
        return shown;
    }

    /** What the text of a page leads to where the web shows it: none of it if no picture is among all that it leads to anywhere. */
    private List<String> targets(Page page) {
        boolean any = page.document().facts().targets().stream()
                .anyMatch(target -> site.links().target(page, target) instanceof Target.ToPicture);
        return any
                ? texts.of(
                        page,
                        "targets",
                        in -> in.all(Decoder::text),
                        (all, out) -> out.all(all, (one, to) -> to.text(one)),
                        () -> TextFacts.of(site.text(page, Channel.WEB)).targets())
                : List.of();
    }

    private void redirects() {
        for (Page page : site.pages()) {
            if (page.isOpen(Channel.WEB)) {
                outlet.putAll(
                        page.document().aliases(), alias -> RedirectWriter.write(alias, page, site.settings(), urls));
            }
        }
    }
}
