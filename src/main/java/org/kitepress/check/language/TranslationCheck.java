package org.kitepress.check.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Translation;

/** Looks for pages that the first language has and another one lacks, or has as they were before. */
public final class TranslationCheck {

    private TranslationCheck() {}

    /** By language, then by file; without the types that are data, such as resources, which are written once. */
    public static List<Translation> of(Site site) {
        List<Translation> found = new ArrayList<>();
        site.pages().stream()
                .filter(page -> !page.document().schema().isData())
                .forEach(page -> page(page, site, found));
        List<Language> order = site.settings().languages();
        found.sort(Comparator.comparing((Translation t) -> order.indexOf(t.language()))
                .thenComparing(Translation::file));
        return List.copyOf(found);
    }

    private static void page(Page page, Site site, List<Translation> found) {
        List<Language> languages = site.settings().languages();
        if (page.language().equals(languages.get(0))) {
            languages.stream()
                    .skip(1)
                    .flatMap(language -> look(page, language, site))
                    .forEach(found::add);
        } else if (in(languages.get(0), page, site).isEmpty()) {
            found.add(new Translation.Alone(page.language(), page.document().path()));
        }
    }

    private static Stream<Translation> look(Page original, Language language, Site site) {
        return in(language, original, site)
                .map(translation -> older(original, translation))
                .orElseGet(() -> Stream.of(
                        new Translation.Missing(language, original.document().path())));
    }

    private static Optional<Page> in(Language language, Page page, Site site) {
        return site.links().translations(page).stream()
                .filter(other -> other.language().equals(language))
                .findFirst();
    }

    /** Two days can be compared; a page that tells none is taken for up to date. */
    private static Stream<Translation> older(Page original, Page translation) {
        Optional<LocalDate> changed = original.looked();
        return translation.looked().stream()
                .filter(day -> changed.filter(day::isBefore).isPresent())
                .map(day -> new Translation.Older(
                        translation.language(), translation.document().path(), day, changed.orElseThrow()));
    }
}
