package org.kitepress.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.ListPage;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;
import org.kitepress.source.Place;

/** Sees to it that no address is given twice; addresses that differ only in case are one on many hosts. */
final class AddressBook {

    private static final Pattern ALIAS = Pattern.compile("(?=.{1,200}$)/([\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*+/)++");

    private final int pageSize;
    private final List<Problem> problems;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    AddressBook(int pageSize, List<Problem> problems) {
        this.pageSize = pageSize;
        this.problems = problems;
    }

    /** @param languages those that have a page to search on */
    void check(
            Settings settings,
            List<Language> languages,
            List<Page> pages,
            List<Section> sections,
            List<Taxonomy> taxonomies) {
        languages.forEach(language -> owners.put(
                settings.home(language).child("search").path(), "the search page of `" + language.tag() + "`"));
        for (Taxonomy taxonomy : taxonomies) {
            owners.put(taxonomy.address().path(), "the list of `" + taxonomy.name() + "`");
            taxonomy.terms()
                    .forEach(term -> list(term.address(), term.pages(), "the list of `" + term.label() + "`", 0));
        }
        sections.forEach(this::section);
        List<Page> shown =
                pages.stream().filter(page -> page.isOpen(Channel.WEB)).toList();
        shown.forEach(page -> claim(page.address().path(), page, page.document().start()));
        shown.forEach(page -> page.document().fields().placedTexts("aliases").forEach(alias -> alias(alias, page)));
    }

    private void section(Section section) {
        String name = "the list of `content/" + section.folder() + "/`";
        String twin = folders.putIfAbsent(section.address().path(), section.folder());
        if (twin != null) {
            problems.add(new Problem(
                    Code.URL_TAKEN,
                    "the address `" + section.address().path() + "` is that of `content/" + twin + "/` and of `content/"
                            + section.folder() + "/`",
                    "rename one of the folders, or move the files of one into the other",
                    new Place("content/" + section.folder(), 1, 1)));
        }
        list(section.address(), section.pages(), name, section.index().isPresent() ? 1 : 0);
        section.years().forEach(year -> list(year.address(), year.pages(), name, 0));
        section.selections().forEach(selection -> list(selection.address(), selection.pages(), name, 0));
    }

    /** @param written how many of its pages a writer wrote */
    private void list(Address address, List<Page> pages, String name, int written) {
        ListPage.of(address, pages, pageSize).stream()
                .skip(written)
                .forEach(leaf -> owners.put(leaf.address().path(), name));
    }

    /** Those of these addresses that nobody has taken since; each one once. */
    List<TakenDown> free(List<TakenDown> wanted) {
        Set<String> told = new HashSet<>();
        return wanted.stream()
                .filter(gone -> ALIAS.matcher(gone.address().path()).matches())
                .filter(gone -> !owners.containsKey(gone.address().path().toLowerCase(Locale.ROOT)))
                .filter(gone -> told.add(gone.address().path().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void alias(Value.Text alias, Page page) {
        if (ALIAS.matcher(alias.text()).matches()) {
            claim(alias.text(), page, alias.place());
        } else {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + alias.text() + "` is not an address of this site",
                    "write it from the root with slashes at both ends, such as `/2019/old-name/`",
                    alias.place()));
        }
    }

    private void claim(String address, Page page, Place place) {
        String owner = owners.putIfAbsent(
                address.toLowerCase(Locale.ROOT), "`" + page.document().path() + "`");
        if (owner != null) {
            problems.add(new Problem(
                    Code.URL_TAKEN,
                    "the address `" + address + "` belongs to " + owner + " already",
                    "rename one of the files, or give it a `slug:` of its own",
                    place));
        }
    }
}
