package org.kitepress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.data.Fields;
import org.kitepress.model.text.Text;
import org.kitepress.render.search.Entry;
import org.kitepress.render.search.Findable;
import org.kitepress.render.search.Found;
import org.kitepress.render.search.IndexChange;
import org.kitepress.render.search.Passage;
import org.kitepress.render.search.SearchMemory;
import org.kitepress.render.search.Vocabulary;
import org.kitepress.render.search.Weight;

/** What can be found in one language: the pages that are open on the web and for search. */
final class SearchEntries {

    /** In letters; what a result says of its page. */
    private static final int ABOUT = 160;

    /** The digits of a number in North America without the 1 before it (NANP). */
    private static final int NATIONAL = 10;

    private static final int AT_ONCE = 1_000;

    private final Site site;
    private final Language language;
    private final Urls urls;
    private final Vocabulary vocabulary;
    private final SearchMemory memory;
    private final Map<String, String> sections;
    private final Map<Page, List<String>> subjects = new HashMap<>();

    /** @param titles what a section is called */
    SearchEntries(Site site, Language language, Urls urls, Function<Section, String> titles, SearchMemory memory) {
        this.site = site;
        this.language = language;
        this.urls = urls;
        this.memory = memory;
        this.vocabulary = new Vocabulary(language.locale().getLanguage());
        this.sections = site.sections(language).collect(Collectors.toMap(Section::folder, titles));
        site.taxonomies(language).flatMap(taxonomy -> taxonomy.terms().stream()).forEach(term -> term.pages()
                .forEach(page ->
                        subjects.computeIfAbsent(page, p -> new ArrayList<>()).add(term.label())));
    }

    static boolean isFindable(Page page) {
        return page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH);
    }

    /** A few at a time, side by side: what all of them say takes much room. */
    Stream<Findable> all() {
        List<Page> pages = pages();
        return IntStream.iterate(0, from -> from < pages.size(), from -> from + AT_ONCE)
                .mapToObj(from -> pages.subList(from, Math.min(pages.size(), from + AT_ONCE)))
                .flatMap(some -> some.parallelStream().map(this::known).toList().stream());
    }

    /** What is told of all, without a look at more than has changed. */
    List<Entry> entries() {
        return pages().parallelStream()
                .map(page -> memory.told(language.tag(), page.document().path())
                        .orElseGet(() -> known(page).entry()))
                .toList();
    }

    /** Those that are found by other words than before, with their numbers among all. */
    List<IndexChange> changes() {
        List<Page> pages = pages();
        List<IndexChange> changes = new ArrayList<>();
        for (int number = 0; number < pages.size(); number++) {
            String path = pages.get(number).document().path();
            if (!memory.isSame(path)) {
                Found before =
                        memory.before(language.tag(), path).map(Findable::found).orElse(Found.NOWHERE);
                changes.add(
                        new IndexChange(number, before, known(pages.get(number)).found()));
            }
        }
        return changes;
    }

    /** Numbered so that a new one comes last: what is of no day, then from the oldest on; the script tells them the other way round. */
    private List<Page> pages() {
        Stream<Page> own = site.pages().stream().filter(page -> page.language().equals(language));
        Stream<Page> listed = site.sections(language).flatMap(section -> section.pages().stream());
        return Stream.concat(own, listed)
                .distinct()
                .filter(SearchEntries::isFindable)
                .sorted(Comparator.comparing((Page page) -> page.date().orElse(LocalDate.MIN))
                        .thenComparing(Page::address, Comparator.reverseOrder()))
                .toList();
    }

    private Findable known(Page page) {
        String path = page.document().path();
        Findable findable = Optional.of(path)
                .filter(memory::isSame)
                .flatMap(same -> memory.before(language.tag(), same))
                .orElseGet(() -> findable(page));
        memory.keep(language.tag(), path, findable);
        return findable;
    }

    private Findable findable(Page page) {
        Fields fields = page.document().fields();
        Text text = site.text(page, Channel.SEARCH);
        String summary = site.summary(page, () -> text);
        String warning = fields.text("warning").orElse("");
        String beside = Stream.of(
                        fields.text("summary").stream(),
                        fields.text("warning").stream(),
                        fields.text("author").stream(),
                        fields.text("phone").stream().flatMap(SearchEntries::number),
                        fields.text("text").stream().flatMap(SearchEntries::number),
                        subjects.getOrDefault(page, List.of()).stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
        List<Passage> passages = new ArrayList<>(IndexWords.of(text));
        passages.add(new Passage(Weight.TITLE, page.title()));
        passages.add(new Passage(Weight.HEADING, beside));
        Entry entry = new Entry(
                urls.of(page.address()).substring(urls.ofFile("").length()),
                page.title(),
                sections.getOrDefault(page.section(), ""),
                cut(
                        page.is("resource")
                                ? fields.text("phone")
                                        .or(() -> fields.text("url"))
                                        .orElse("")
                                : summary),
                warning,
                page.date().isPresent());
        return new Findable(entry, vocabulary.found(passages));
    }

    /** A number as it is written, and as people type it: its digits, and the same without what stands before the last ten. */
    private static Stream<String> number(String written) {
        String digits = written.replaceAll("\\D", "");
        return Stream.of(written, digits, digits.substring(Math.max(0, digits.length() - NATIONAL)))
                .distinct();
    }

    private static String cut(String text) {
        if (text.length() <= ABOUT) {
            return text;
        }
        int end = text.lastIndexOf(' ', ABOUT);
        return text.substring(0, end < ABOUT / 2 ? text.offsetByCodePoints(0, ABOUT / 2) : end) + "…";
    }
}
