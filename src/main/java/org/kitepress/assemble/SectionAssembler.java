package org.kitepress.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Settings;
import org.kitepress.model.Slug;

/** Gathers the pages of each folder, language by language. */
final class SectionAssembler {

    private SectionAssembler() {}

    static List<Section> assemble(List<Page> pages, Settings settings) {
        return settings.languages().stream()
                .flatMap(language -> sections(pages, language, settings))
                .toList();
    }

    private static Stream<Section> sections(List<Page> pages, Language language, Settings settings) {
        List<Page> shown = pages.stream()
                .filter(page -> page.language().equals(language)
                        && page.isOpen(Channel.WEB)
                        && !page.section().isEmpty())
                .toList();
        Map<String, List<Page>> byFolder =
                shown.stream().collect(Collectors.groupingBy(Page::section, TreeMap::new, Collectors.toList()));
        return byFolder.entrySet().stream().map(entry -> section(entry.getKey(), language, entry.getValue(), settings));
    }

    private static Section section(String folder, Language language, List<Page> shown, Settings settings) {
        Optional<Page> index = shown.stream()
                .filter(page -> page.key().equals(folder + "/index"))
                .findFirst();
        List<Page> pages = shown.stream()
                .filter(page -> index.filter(page::equals).isEmpty())
                .sorted(PageOrder.in(language))
                .toList();
        return new Section(
                folder,
                language,
                settings.home(language).child(Slug.of(folder).isEmpty() ? "folder" : Slug.of(folder)),
                index,
                pages);
    }
}
