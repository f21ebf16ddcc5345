package org.kitepress.assemble;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Selection;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.Slug;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.language.Language;

/** Narrows the resources of a section down by kind and by language; one choice alone is none. */
final class SelectionAssembler {

    private final Address section;
    private final List<Page> resources;

    SelectionAssembler(Address section, List<Page> pages) {
        this.section = section;
        this.resources =
                pages.stream().filter(page -> page.is(ContentKind.RESOURCE)).toList();
    }

    List<Selection> selections() {
        List<Optional<String>> kinds = choices(resources.stream().flatMap(page -> kind(page).stream()));
        List<Optional<Language>> languages = choices(
                resources.stream().flatMap(page -> languages(page).stream()).map(Language::new));
        return kinds.stream()
                .flatMap(kind -> languages.stream().map(language -> selection(kind, language)))
                .filter(selection -> !selection.pages().isEmpty() && !selection.is(Optional.empty(), Optional.empty()))
                .toList();
    }

    /** All of them, then each one of them. */
    private static <T> List<Optional<T>> choices(Stream<T> values) {
        List<T> different = values.distinct().toList();
        Stream<T> offered = different.size() < 2 ? Stream.empty() : different.stream();
        return Stream.concat(Stream.of(Optional.<T>empty()), offered.map(Optional::of))
                .toList();
    }

    private Selection selection(Optional<String> kind, Optional<Language> language) {
        Predicate<Page> fits =
                page -> kind.map(k -> kind(page).equals(Optional.of(k))).orElse(true)
                        && language.map(l -> languages(page).contains(l.tag())).orElse(true);
        return new Selection(
                kind,
                language,
                address(kind, language),
                resources.stream().filter(fits).toList());
    }

    private Address address(Optional<String> kind, Optional<Language> language) {
        Address of = kind.map(k -> section.child("kind").child(Slug.of(k))).orElse(section);
        return language.map(l -> of.child("language").child(Slug.of(l.tag()))).orElse(of);
    }

    private static Optional<String> kind(Page page) {
        return page.document().fields().text("kind");
    }

    private static List<String> languages(Page page) {
        return page.document().fields().texts("languages");
    }
}
