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
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Site;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Target;
import org.kitepress.model.Trace;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;
import org.kitepress.render.hosting.HeadersFile;
import org.kitepress.render.hosting.Hosting;
import org.kitepress.render.hosting.RedirectsFile;
import org.kitepress.render.search.SearchMemory;

/** Makes the website. */
public final class SiteRenderer {

    private final Site site;
    private final List<Trace> pressed;
    private final SearchMemory found;
    private final Outlet outlet;
    private final Urls urls;
    private final Assets assets;
    private final Templates templates;
    private final List<Problem> problems = new ArrayList<>();

    private SiteRenderer(Site site, List<Trace> pressed, SearchMemory found, Consumer<Artifact> next) {
        this.site = site;
        this.pressed = pressed;
        this.found = found;
        this.outlet = new Outlet(next);
        this.urls = new Urls(site.settings());
        this.assets = new Assets(site.theme());
        this.templates = new Templates(site.theme(), assets, urls);
    }

    /**
     * The website but for the files that were made before.
     *
     * @param pressed the files of the editions and the cards of pages, with their paths in the website, so that pages can name them
     * @param found how pages were found before
     * @param next takes each file as soon as it is made, from several threads at once
     */
    public static Result<Website> render(Site site, List<Trace> pressed, SearchMemory found, Consumer<Artifact> next) {
        SiteRenderer renderer = new SiteRenderer(site, pressed, found, next);
        site.languages().forEach(language -> renderer.language(language, LanguageRenderer::render));
        site.takenDown().stream()
                .map(TakenDown::language)
                .distinct()
                .filter(language -> !site.languages().contains(language))
                .forEach(language -> renderer.language(language, LanguageRenderer::takenDown));
        return renderer.made(renderer.rest());
    }

    /** Those files of the same website that show more of these pages than their {@link org.kitepress.model.text.Surface}. */
    public static Result<Website> render(
            Site site, Set<Page> pages, List<Trace> pressed, SearchMemory found, Consumer<Artifact> next) {
        SiteRenderer renderer = new SiteRenderer(site, pressed, found, next);
        site.languages().forEach(language -> renderer.language(language, one -> one.render(pages)));
        return renderer.made(new HostingMaker(site).make(renderer.assets.marked()));
    }

    private Result<Website> made(Hosting hosting) {
        return new Result<>(new Website(outlet.paths(), hosting), once(problems));
    }

    /** A fault in a template is met by every page that uses it, and told by the first. */
    private static List<Problem> once(List<Problem> problems) {
        Map<List<Object>, Problem> told = new LinkedHashMap<>();
        problems.forEach(problem -> told.putIfAbsent(List.of(problem.place(), problem.message()), problem));
        return List.copyOf(told.values());
    }

    private void language(Language language, Consumer<LanguageRenderer> render) {
        LanguageRenderer renderer = new LanguageRenderer(site, language, templates, urls, pressed, found, outlet);
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
                new TextWalk() {
                    @Override
                    public void image(Inline.Image image) {
                        add(image.target());
                    }

                    @Override
                    public void link(Inline.Link link) {
                        add(link.target());
                        super.link(link);
                    }

                    private void add(String target) {
                        if (site.links().target(page, target) instanceof Target.ToPicture to) {
                            shown.add(to.picture());
                        }
                    }
                }.walk(site.text(page, Channel.WEB));
            }
        }
        return shown;
    }

    private void redirects() {
        for (Page page : site.pages()) {
            if (page.isOpen(Channel.WEB)) {
                outlet.putAll(
                        page.document().fields().texts("aliases"),
                        alias -> RedirectWriter.write(alias, page, site.settings(), urls));
            }
        }
    }
}
