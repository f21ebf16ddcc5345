package org.kitepress.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.diag.Nearest;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.model.Site;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Target;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.link.OutsideTarget;
import org.kitepress.model.settings.OtherKind;
import org.kitepress.model.settings.Settings;
import org.kitepress.source.Composed;

/** Finds what the links between files lead to, as a Git host would: by path, from the file that the link stands in. */
final class LinkIndex implements Site.Links {

    private final Settings settings;
    private final Map<String, Page> byPath = new HashMap<>();
    private final Map<String, List<Page>> byKey = new HashMap<>();
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<Page, Set<String>> headings = new ConcurrentHashMap<>();
    private final Map<String, Target> absent;
    private final Set<String> unread;
    private final Set<String> leftOut;
    private final OwnAddresses own;
    /** Made for the first link that is broken; most sites have none. */
    private MeantFile meant;

    LinkIndex(
            Settings settings,
            List<Page> pages,
            Map<String, Target> absent,
            List<TakenDown> takenDown,
            Pictures pictures) {
        this.settings = settings;
        this.absent = absent;
        pages.forEach(this::add);
        pictures.made().forEach(picture -> this.pictures.put(picture.path(), picture));
        this.unread = Set.copyOf(pictures.unread());
        this.leftOut = Set.copyOf(pictures.leftOut());
        this.own = new OwnAddresses(settings, pages, takenDown);
    }

    private void add(Page page) {
        byPath.put(page.document().path(), page);
        byKey.computeIfAbsent(page.key(), key -> new ArrayList<>()).add(page);
    }

    @Override
    public List<Page> translations(Page page) {
        return byKey.get(page.key()).stream()
                .sorted(Comparator.comparing(p -> settings.languages().indexOf(p.language())))
                .toList();
    }

    /** A page on the web does not lead to one that may not be shown there: its owner may have closed it since. */
    @Override
    public Target target(Page from, String typed) {
        Target target =
                OutsideTarget.of(typed).map(own::target).map(this::atHeading).orElseGet(() -> inside(from, typed));
        boolean closed = target instanceof Target.ToPage to
                && from.isOpen(Channel.WEB)
                && !to.page().isOpen(Channel.WEB);
        return closed ? new Target.Gone(typed) : target;
    }

    /** A page by its whole address has the heading that is named behind it. */
    private Target atHeading(Target target) {
        return target instanceof Target.ToPage to
                        && !to.fragment().isEmpty()
                        && !headings(to.page()).contains(to.fragment())
                ? noHeading(to.page(), to.fragment())
                : target;
    }

    /** What a path between files leads to, whoever may see it. */
    Target inside(Page from, String typed) {
        int hash = typed.indexOf('#');
        String fragment = hash < 0 ? "" : Composed.of(RelativePath.decode(typed.substring(hash + 1)));
        String file = hash < 0 ? typed : typed.substring(0, hash);
        Optional<String> path = file.isEmpty()
                ? Optional.of(from.document().path())
                : RelativePath.resolve(from.document().path(), file);
        return path.map(p -> found(from, p, fragment)).orElseGet(() -> outOfContent(typed));
    }

    private Target found(Page from, String path, String fragment) {
        if (pictures.containsKey(path)) {
            return new Target.ToPicture(pictures.get(path));
        }
        Page page = byPath.containsKey(path) ? byPath.get(path) : byPath.get(path + "/index.md");
        if (page == null) {
            return missing(path.equals("content") ? "content/index.md" : path);
        }
        Page same = translations(page).stream()
                .filter(p -> p.language().equals(from.language()))
                .filter(p -> p.isOpen(Channel.WEB) || !from.isOpen(Channel.WEB))
                .findFirst()
                .orElse(page);
        Page shown = fragment.isEmpty() || headings(same).contains(fragment) ? same : page;
        return fragment.isEmpty() || headings(shown).contains(fragment)
                ? new Target.ToPage(shown, fragment)
                : noHeading(shown, fragment);
    }

    private Target missing(String path) {
        if (absent.containsKey(path)) {
            return absent.get(path);
        }
        if (unread.contains(path)) {
            return new Target.Unread();
        }
        if (leftOut.contains(path)) {
            return new Target.Missing(
                    "`" + path + "` is there, but files of its kind are not published", OtherKind.instead(path));
        }
        return new Target.Missing("there is no file `" + path + "`", meant().hint(path));
    }

    private synchronized MeantFile meant() {
        if (meant == null) {
            meant = new MeantFile(byPath.values(), pictures.keySet());
        }
        return meant;
    }

    private static Target outOfContent(String typed) {
        return new Target.Missing("`" + typed + "` leads out of `content/`", "link to a file under `content/`");
    }

    private Target noHeading(Page page, String fragment) {
        return new Target.Missing(
                "`" + page.document().path() + "` has no heading `#" + fragment + "`",
                Nearest.hint(fragment, headings(page)));
    }

    private Set<String> headings(Page page) {
        return headings.computeIfAbsent(
                page, p -> new TreeSet<>(p.document().facts().headings()));
    }
}
