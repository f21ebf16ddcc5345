package org.kitepress.assemble;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.Slug;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;

/** Gathers the pages of each folder, language by language. */
final class SectionAssembler {

    private final Settings settings;
    private final LocalDate today;
    private final YearAssembler years;

    private SectionAssembler(List<Page> pages, Settings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
        this.years = new YearAssembler(pages);
    }

    /** @param languages those that have sections */
    static List<Section> assemble(List<Page> pages, List<Language> languages, Settings settings, LocalDate today) {
        SectionAssembler assembler = new SectionAssembler(pages, settings, today);
        return languages.stream()
                .flatMap(language -> assembler.sections(pages, language))
                .toList();
    }

    private Stream<Section> sections(List<Page> pages, Language language) {
        List<Page> listed = pages.stream()
                .filter(page -> page.isOpen(Channel.WEB) && !page.section().isEmpty())
                .toList();
        List<Page> own =
                listed.stream().filter(page -> page.language().equals(language)).toList();
        Map<String, List<Page>> byFolder = Stream.concat(own.stream(), borrowed(listed, own))
                .collect(Collectors.groupingBy(Page::section, TreeMap::new, Collectors.toList()));
        return byFolder.entrySet().stream().map(entry -> section(entry.getKey(), language, entry.getValue()));
    }

    /** Whom to call is of use in any language: resources that nobody has translated. */
    private static Stream<Page> borrowed(List<Page> listed, List<Page> own) {
        Set<String> keys = own.stream().map(Page::key).collect(Collectors.toCollection(HashSet::new));
        return listed.stream().filter(page -> page.is(ContentKind.RESOURCE) && keys.add(page.key()));
    }

    private Section section(String folder, Language language, List<Page> shown) {
        Optional<Page> index = shown.stream()
                .filter(page -> page.key().equals(folder + "/index"))
                .findFirst();
        List<Page> pages = PageOrder.sorted(
                shown.stream().filter(page -> index.filter(page::equals).isEmpty()), language, today);
        Address address = settings.home(language).child(Slug.of(folder).isEmpty() ? "folder" : Slug.of(folder));
        return new Section(
                folder,
                language,
                address,
                index,
                pages,
                years.years(address, pages),
                new SelectionAssembler(address, pages).selections());
    }
}
