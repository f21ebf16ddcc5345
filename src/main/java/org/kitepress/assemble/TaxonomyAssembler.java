package org.kitepress.assemble;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.Slug;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;

/** Gathers pages by the values of the fields that their schemas call a taxonomy. */
final class TaxonomyAssembler {

    private final Language language;
    private final Settings settings;
    private final LocalDate today;
    /** By the taxonomy's name, then by the term's slug. */
    private final Map<String, Map<String, List<Tagged>>> found = new TreeMap<>();

    private record Tagged(String label, Page page) {}

    private TaxonomyAssembler(Language language, Settings settings, LocalDate today) {
        this.language = language;
        this.settings = settings;
        this.today = today;
    }

    /** @param languages those that have lists */
    static List<Taxonomy> assemble(List<Page> pages, List<Language> languages, Settings settings, LocalDate today) {
        return languages.stream()
                .flatMap(language -> new TaxonomyAssembler(language, settings, today).gather(pages))
                .toList();
    }

    private Stream<Taxonomy> gather(List<Page> pages) {
        pages.stream()
                .filter(page -> page.language().equals(language) && page.isOpen(Channel.WEB))
                .forEach(this::add);
        return found.entrySet().stream().map(entry -> taxonomy(entry.getKey(), entry.getValue()));
    }

    private void add(Page page) {
        for (Field field : page.document().schema().fields()) {
            field.taxonomy().ifPresent(name -> values(page, field).forEach(value -> add(name, field, value, page)));
        }
    }

    private void add(String taxonomy, Field field, String value, Page page) {
        String label = field.kind() == Kind.COUNTRY ? language.country(value) : value;
        String slug = Slug.of(field.kind() == Kind.COUNTRY ? value : label);
        if (!slug.isEmpty()) {
            found.computeIfAbsent(taxonomy, name -> new TreeMap<>())
                    .computeIfAbsent(slug, s -> new ArrayList<>())
                    .add(new Tagged(label, page));
        }
    }

    private static List<String> values(Page page, Field field) {
        return field.many()
                ? page.document().fields().texts(field.name())
                : page.document().fields().text(field.name()).stream().toList();
    }

    private Taxonomy taxonomy(String name, Map<String, List<Tagged>> bySlug) {
        Address address = settings.home(language).child(name);
        List<Taxonomy.Term> terms = bySlug.entrySet().stream()
                .map(entry -> term(address.child(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Taxonomy.Term::label, Collator.getInstance(language.locale()))
                        .thenComparing(Taxonomy.Term::address))
                .toList();
        return new Taxonomy(name, language, address, terms);
    }

    /** Labels that differ in case or accents only are one term, named as the first page names it. */
    private Taxonomy.Term term(Address address, List<Tagged> tagged) {
        List<Page> pages = PageOrder.sorted(tagged.stream().map(Tagged::page).distinct(), language, today);
        return new Taxonomy.Term(tagged.get(0).label(), address, pages);
    }
}
