package org.kitepress.assemble;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.BuildDay;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.Edition;
import org.kitepress.model.Form;
import org.kitepress.model.MailRoom;
import org.kitepress.model.Page;
import org.kitepress.model.Pictures;
import org.kitepress.model.Resource;
import org.kitepress.model.Section;
import org.kitepress.model.Settings;
import org.kitepress.model.Site;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.Theme;
import org.kitepress.model.WordList;

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
        LinkIndex links = new LinkIndex(settings, pages, placed.absent(), placed.takenDown(), pictures);
        List<Resource> resources = ResourceAssembler.assemble(pages);
        List<Form> forms = new FormAssembler(resources, theme, problems).assemble(pages);
        List<MailRoom> mailRooms = MailRoomAssembler.assemble(builtIn, content, problems);
        List<Edition> editions = new EditionAssembler(settings, links, resources, mailRooms, problems).assemble(pages);
        List<Section> sections = SectionAssembler.assemble(pages, settings, day.today());
        List<Taxonomy> taxonomies = TaxonomyAssembler.assemble(pages, settings, day.today());
        AddressBook addresses = new AddressBook(settings.pageSize(), problems);
        addresses.check(pages, sections, taxonomies);
        EventCheck.check(pages, problems);
        MenuCheck.check(settings, content, problems);
        List<WordList> wordLists = WordListAssembler.assemble(builtIn, content);
        Site site = new Site(
                settings,
                theme,
                day.today(),
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
                GlossaryAssembler.assemble(content, settings, problems),
                content.data(),
                mailRooms,
                links);
        return new Result<>(site, problems);
    }
}
