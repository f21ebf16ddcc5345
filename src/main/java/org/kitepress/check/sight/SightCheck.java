package org.kitepress.check.sight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Promised;
import org.kitepress.model.Site;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Origin;
import org.kitepress.source.Place;

/**
 * The style sheets of a site's own theme leave the way out and the help line in sight. One page of each kind is looked at, with
 * every declaration that may match at some time: what overrides what is not weighed, and no browser is asked.
 */
public final class SightCheck {

    private static final Set<String> TEXT = Set.of("main", "h1", "article");
    /** The way out once more, which nobody sees who does not come to it with the keyboard. */
    private static final String AGAIN = "exit-skip";

    private static final String HINT =
            "take it out, or let it name fewer elements: everybody has to see the way out and the help line";

    private final Site site;
    private final Map<String, Artifact> kinds = new ConcurrentHashMap<>();

    public SightCheck(Site site) {
        this.site = site;
    }

    /** Keeps the first page of each kind. Several may be looked at at once. */
    public void look(Artifact made) {
        if (!site.theme().own().isEmpty()) {
            made.origin()
                    .ifPresent(origin -> kinds.merge(
                            kind(made, origin), made, (a, b) -> a.path().compareTo(b.path()) <= 0 ? a : b));
        }
    }

    /** Pages of a folder in a language that the same templates made. */
    private static String kind(Artifact made, Origin origin) {
        int slash = made.path().indexOf('/');
        return origin.templates() + origin.language() + made.path().substring(0, Math.max(0, slash));
    }

    public List<Problem> problems() {
        Map<Place, Problem> problems = new LinkedHashMap<>();
        if (!kinds.isEmpty()) {
            ThemeStyle style = ThemeStyle.of(site.theme());
            Map<String, Artifact> pages = new TreeMap<>();
            kinds.values().forEach(made -> pages.put(made.path(), made));
            List<Frame> frames = pages.values().stream().map(this::frame).toList();
            Stream.concat(frames.stream().flatMap(frame -> hidden(frame, style)), covering(frames, style))
                    .forEach(problem -> problems.putIfAbsent(problem.place(), problem));
        }
        return List.copyOf(problems.values());
    }

    /** What stands before the text of a page. */
    private record Frame(Artifact page, List<Element> ways, List<Element> lines) {}

    private Frame frame(Artifact page) {
        Promised promised = Promised.of(site);
        List<Element> links = new ArrayList<>();
        for (Element element :
                Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8)).getAllElements()) {
            if (TEXT.contains(element.normalName())) {
                break;
            }
            if (element.normalName().equals("a")) {
                links.add(element);
            }
        }
        return new Frame(
                page,
                which(links, link -> link.attr("href").equals(promised.exit()) && !link.hasClass(AGAIN)),
                which(links, link -> promised.isLine(link.text())));
    }

    private static List<Element> which(List<Element> links, Predicate<Element> which) {
        return links.stream().filter(which).toList();
    }

    private Stream<Problem> hidden(Frame frame, ThemeStyle style) {
        return Stream.concat(
                hidden("the way out", frame.ways(), frame, style),
                hidden("the help line", frame.lines(), frame, style));
    }

    /** Of several links, one in sight is enough; else all is told that the site's own sheets do to them. */
    private Stream<Problem> hidden(String what, List<Element> links, Frame frame, ThemeStyle style) {
        Set<ThemeStyle.Declaration> veils = new LinkedHashSet<>();
        for (Element link : links) {
            List<ThemeStyle.Declaration> its =
                    style.veils().stream().filter(veil -> matches(veil, link)).toList();
            if (its.isEmpty()) {
                return Stream.empty();
            }
            veils.addAll(its);
        }
        List<Problem> own = veils.stream()
                .filter(ThemeStyle.Declaration::own)
                .map(veil -> hiding(what, veil, frame.page()))
                .toList();
        return own.isEmpty() ? veils.stream().limit(1).map(veil -> missing(what, veil, frame.page())) : own.stream();
    }

    private static boolean matches(ThemeStyle.Declaration veil, Element link) {
        for (Element element = link; element != null && element.parent() != null; element = element.parent()) {
            if (veil.selection().matches(element)) {
                return true;
            }
        }
        return false;
    }

    private static Problem hiding(String what, ThemeStyle.Declaration veil, Artifact page) {
        return new Problem(
                Code.PROMISE_BROKEN,
                "`" + veil.said() + "` may hide " + what + " on `" + page.path() + "`",
                HINT,
                veil.place());
    }

    /** The program's own sheet shows one of the links only to those who go through a page with the keyboard. */
    private Problem missing(String what, ThemeStyle.Declaration veil, Artifact page) {
        List<String> own = page.origin().stream()
                .flatMap(origin -> origin.templates().stream())
                .filter(site.theme()::isOwn)
                .toList();
        return new Problem(
                Code.PROMISE_BROKEN,
                what + " on `" + page.path() + "` is not in sight: `"
                        + veil.rule().selector() + "` has `" + veil.said() + "`",
                "write it as `base.peb` of the theme `lantern` does in its block `bar`",
                new Place(own.isEmpty() ? "site/" + page.path() : own.get(own.size() - 1), 1, 1));
    }

    /** The bar of the program stands above all that has no higher number. */
    private static Stream<Problem> covering(List<Frame> frames, ThemeStyle style) {
        int bar = style.bar();
        return style.raised().stream()
                .filter(raised -> raised.level() >= bar)
                .filter(raised -> frames.stream()
                        .flatMap(frame -> frame.ways().stream())
                        .noneMatch(link -> matches(raised, link)))
                .map(raised -> new Problem(
                        Code.PROMISE_BROKEN,
                        "`" + raised.said() + "` may lay something over the way out",
                        "write at most `" + (bar - 1) + "`: the bar with the way out has `" + bar + "`",
                        raised.place()));
    }
}
