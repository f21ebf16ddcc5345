package org.kitepress.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Edition;
import org.kitepress.model.Form;
import org.kitepress.model.HeldBack;
import org.kitepress.model.Page;
import org.kitepress.model.Pictures;
import org.kitepress.model.Resource;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.address.Named;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.WordList;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;

/** Puts documents in their places. */
public final class SiteAssembler {

    private SiteAssembler() {}

    /**
     * The site as it stands on a day.
     *
     * @param builtIn the word lists and mail rooms that come with the program
     * @param day pages of a later date, past their last day, or without live consent are left out
     * @param drafts whether drafts and pages of a later date are shown all the same
     */
    public static Result<Site> assemble(
            Content content,
            List<Document> builtIn,
            Pictures pictures,
            Settings settings,
            Theme theme,
            BuildDay day,
            boolean drafts) {
        List<Problem> problems = new ArrayList<>();
        PageAssembler placed = new PageAssembler(settings, day, drafts, problems).addAll(content);
        List<Page> pages = placed.pages();
        List<Language> languages = spoken(pages, settings);
        LinkIndex links = new LinkIndex(settings, pages, placed.absent(), placed.takenDown(), pictures);
        Named<Resource> resources = ResourceAssembler.assemble(pages);
        Named<Form> forms = new FormAssembler(resources, theme, problems).assemble(pages);
        Content ready =
                content.only(document -> HeldBack.of(document, day, drafts).isEmpty());
        List<MailRoom> mailRooms = MailRoomAssembler.assemble(builtIn, ready, problems);
        List<Edition> editions = new EditionAssembler(settings, links, resources, mailRooms, problems).assemble(pages);
        List<Section> sections = SectionAssembler.assemble(pages, languages, settings, day.today());
        List<Taxonomy> taxonomies = TaxonomyAssembler.assemble(pages, languages, settings, day.today());
        AddressBook addresses = new AddressBook(settings.pageSize(), problems);
        addresses.check(settings, languages, pages, sections, taxonomies);
        EventCheck.check(pages, problems);
        TermCheck.check(pages, problems);
        MenuCheck.check(settings, content, problems);
        LanguageCheck.check(settings, content, problems);
        List<WordList> wordLists = WordListAssembler.assemble(builtIn, ready);
        Site site = new Site(
                settings,
                theme,
                day.today(),
                languages,
                pages,
                addresses.free(placed.takenDown()),
                placed.heldBack(),
                sections,
                taxonomies,
                editions,
                resources,
                forms,
                pictures.made(),
                wordLists,
                GlossaryAssembler.assemble(ready, settings, problems),
                content.data(),
                mailRooms,
                links);
        return new Result<>(site, problems);
    }

    /**
     * The pages that are open on a day, and nothing else of the site.
     *
     * @param drafts as in {@link #assemble}
     */
    public static List<Page> open(List<Document> documents, Settings settings, BuildDay day, boolean drafts) {
        return new PageAssembler(settings, day, drafts, new ArrayList<>())
                .addAll(new Content(documents, List.of(), List.of()))
                .pages();
    }

    /** A language without a page of its own would lead readers to an empty front. */
    private static List<Language> spoken(List<Page> pages, Settings settings) {
        Set<Language> found = pages.stream()
                .filter(page -> page.isOpen(Channel.WEB))
                .map(Page::language)
                .collect(Collectors.toSet());
        return settings.languages().stream()
                .filter(language -> language.equals(settings.language()) || found.contains(language))
                .toList();
    }
}
