package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Policy;
import org.kitepress.model.Promised;
import org.kitepress.model.Site;
import org.kitepress.model.output.Origin;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * What is promised of every page is held against each page that was made, whichever theme made it. What several pages lack for
 * the same template is told once, with the first of them.
 */
final class PromiseCheck {

    /** What does not show cannot be the cause. */
    private static final Pattern COMMENT =
            Pattern.compile("<!--.*?-->|<noscript>.*?</noscript>|\\{#.*?#}", Pattern.DOTALL);

    private final Theme theme;
    private final PolicyMeasure policy;
    private final Promised promised;
    private final Map<Told, List<String>> broken = new LinkedHashMap<>();

    /**
     * What is told once.
     *
     * @param templates that made the pages, the outermost last
     */
    private record Told(Breach breach, List<String> templates) {}

    PromiseCheck(Site site) {
        this.theme = site.theme();
        this.policy = new PolicyMeasure(Policy.of(site));
        this.promised = Promised.of(site);
    }

    /**
     * A reader for one page.
     *
     * @param beside is shown its tags, too
     */
    PromiseReader reader(Origin origin, PageVisitor beside) {
        return new PromiseReader(new HeadReader(origin.language(), policy), promised, beside);
    }

    /** Keeps what a page lacks. */
    void keep(String page, Origin origin, List<Breach> breaches) {
        List<String> own = origin.templates().stream().filter(theme::isOwn).toList();
        for (Breach breach : breaches) {
            broken.computeIfAbsent(
                            new Told(breach, breach.inner() ? innermost(own) : outermost(own)),
                            first -> new ArrayList<>())
                    .add(page);
        }
    }

    /** Templates that share their frame share what the frame lacks. */
    private static List<String> outermost(List<String> own) {
        return own.isEmpty() ? own : own.subList(own.size() - 1, own.size());
    }

    private static List<String> innermost(List<String> own) {
        return own.stream().limit(1).toList();
    }

    List<Problem> problems() {
        return broken.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Problem problem(Told told, List<String> pages) {
        Breach breach = told.breach();
        int more = pages.size() - 1;
        String others = more == 0 ? "" : " and " + more + " more " + (more == 1 ? "page" : "pages");
        return new Problem(
                breach.code(),
                breach.what() + " on `" + pages.get(0) + "`" + others,
                breach.hint(),
                place(breach, told.templates(), pages.get(0)));
    }

    private Place place(Breach breach, List<String> templates, String page) {
        Stream<SourceFile> near = own().filter(file -> templates.contains(file.path()));
        Stream<SourceFile> far = own().filter(file -> !breach.inner() && !templates.contains(file.path()));
        return Stream.concat(near, far)
                .flatMap(file -> found(breach.clue(), file).stream())
                .findFirst()
                .orElseGet(() -> new Place(templates.isEmpty() ? "site/" + page : templates.get(0), 1, 1));
    }

    private Stream<SourceFile> own() {
        return theme.templates().stream().filter(file -> theme.isOwn(file.path()));
    }

    private static Optional<Place> found(String clue, SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String shown = COMMENT.matcher(text)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        int at = clue.isEmpty() ? -1 : shown.toLowerCase(Locale.ROOT).indexOf(clue.toLowerCase(Locale.ROOT));
        return at < 0
                ? Optional.empty()
                : Optional.of(Lines.of(file.path(), text).at(at));
    }
}
