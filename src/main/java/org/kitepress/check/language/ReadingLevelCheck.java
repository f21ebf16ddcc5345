package org.kitepress.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.ReadingLevel;
import org.kitepress.model.settings.ReadingTarget;
import org.kitepress.source.Sources;

/** Tells writers of pages that are harder to read than {@code reading} in {@code site.yaml} wants, and where to begin. */
public final class ReadingLevelCheck {

    private ReadingLevelCheck() {}

    public static void check(Site site, Sources sources, List<Problem> problems) {
        Map<Language, PageMeasure> measures = new HashMap<>();
        for (Language language : site.settings().languages()) {
            PageMeasure.of(language).ifPresent(measure -> measures.put(language, measure));
        }
        problems.addAll(site.pages().parallelStream()
                .filter(page -> measures.containsKey(page.language()))
                .flatMap(page -> target(site, page).stream()
                        .flatMap(target -> measures.get(page.language()).problem(page, target, sources).stream()))
                .toList());
        sections(site, problems);
    }

    private static Optional<ReadingTarget> target(Site site, Page page) {
        return site.settings().reading().stream()
                .filter(target -> target.section().equals(page.section()) && target.level() != ReadingLevel.HARD)
                .findFirst();
    }

    /** A name in {@code reading} that no folder has is a slip of the pen. */
    private static void sections(Site site, List<Problem> problems) {
        List<String> folders = site.pages().stream()
                .map(Page::section)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        site.settings().reading().stream()
                .filter(target ->
                        !target.place().equals(site.settings().fields().start()))
                .filter(target -> !folders.contains(target.section()))
                .forEach(target -> problems.add(new Problem(
                        Code.READING_LEVEL,
                        "`reading` names `" + target.section() + "`, and no page stands in a folder of that name",
                        Nearest.hint(target.section(), folders),
                        target.place())));
    }
}
