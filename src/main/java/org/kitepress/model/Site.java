package org.kitepress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.address.Named;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.document.DataFile;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.WordList;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Prose;
import org.kitepress.model.text.Punctuation;
import org.kitepress.model.text.Text;

/**
 * Everything that is published, in its order, on the day of the build.
 *
 * @param languages those that show themselves: the first one, and each that has a page of its own on the web
 * @param pages those that are open in any channel, by language and address
 * @param takenDown where a page stood whose owner's consent has ended
 * @param heldBack what is not shown today for another reason: {@link HeldBack} says which; without texts
 * @param wordLists those of the program first
 * @param glossaries one a language at most
 * @param data what templates can ask for, for pages of every language
 * @param mailRooms those that come with the program, and the site's own
 * @param links how they hang together
 */
public record Site(
        Settings settings,
        Theme theme,
        LocalDate today,
        List<Language> languages,
        List<Page> pages,
        List<TakenDown> takenDown,
        List<Document> heldBack,
        List<Section> sections,
        List<Taxonomy> taxonomies,
        List<Edition> editions,
        Named<Resource> resources,
        Named<Form> forms,
        List<Picture> pictures,
        List<WordList> wordLists,
        List<Glossary> glossaries,
        List<DataFile> data,
        List<MailRoom> mailRooms,
        Links links) {

    /** Knows which page belongs to which. */
    public interface Links {

        /**
         * What a link leads to.
         *
         * @param target as the writer typed it on this page
         */
        Target target(Page from, String target);

        /** The page itself and its translations, in the order of the site's languages. */
        List<Page> translations(Page page);
    }

    public Site {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        takenDown = List.copyOf(takenDown);
        heldBack = List.copyOf(heldBack);
        sections = List.copyOf(sections);
        taxonomies = List.copyOf(taxonomies);
        editions = List.copyOf(editions);
        pictures = List.copyOf(pictures);
        wordLists = List.copyOf(wordLists);
        glossaries = List.copyOf(glossaries);
        mailRooms = List.copyOf(mailRooms);
        data = List.copyOf(data);
    }

    public Stream<Section> sections(Language language) {
        return sections.stream().filter(section -> section.language().equals(language));
    }

    public Stream<Taxonomy> taxonomies(Language language) {
        return taxonomies.stream().filter(taxonomy -> taxonomy.language().equals(language));
    }

    public Optional<Resource> resource(String id) {
        return resources.find(id);
    }

    public Optional<Form> form(String id) {
        return forms.find(id);
    }

    /** The file of a resource that is not shown today. */
    public Optional<Document> resourceHeldBack(String id) {
        return heldBack(ContentKind.RESOURCE, id);
    }

    /** The file of a form that is not shown today. */
    public Optional<Document> formHeldBack(String id) {
        return heldBack(ContentKind.FORM, id);
    }

    private Optional<Document> heldBack(ContentKind kind, String id) {
        return heldBack.stream()
                .filter(document -> document.schema().is(kind))
                .filter(document -> ContentPath.of(document.path(), settings.languages())
                        .slug()
                        .equals(id))
                .findFirst();
    }

    public Optional<Glossary> glossary(Language language) {
        return glossaries.stream().filter(g -> g.language().equals(language)).findFirst();
    }

    /** What one channel shows of the text of a page. */
    public Text text(Page page, Channel channel) {
        return new Manuscript(this, channel).of(page);
    }

    /**
     * What a page is about in a line or two: its {@code summary}, else the words of its excerpt. Nothing if it has neither, or
     * if it warns of its text and no summary says what may be shown.
     */
    public String summary(Page page, Channel channel) {
        return summary(page, () -> new Manuscript(this, channel).beginning(page));
    }

    /**
     * The same for who has the text already.
     *
     * @param text what a channel shows of it
     */
    public String summary(Page page, Supplier<Text> text) {
        boolean warned = page.document().warning().isPresent();
        return page.document()
                .summary()
                .map(typed -> Punctuation.set(
                        Prose.onOneLine(typed), page.language().locale().getLanguage()))
                .orElseGet(() -> warned ? "" : PlainText.ofBlocks(text.get().excerpt()));
    }

    /** The resource that is shown on every page and every sheet. */
    public Optional<Resource> helpLine() {
        return settings.helpLine().flatMap(id -> resource(id.text()));
    }
}
