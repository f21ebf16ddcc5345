package org.kitepress.render.search;

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
import org.kitepress.memo.Hash;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.render.html.Urls;

/** What can be found in one language: the pages that are open on the web and for search. */
public final class SearchEntries {

    /** In letters; what a result says of its page. */
    private static final int ABOUT = 160;

    /** The digits of a number in North America without the 1 before it (NANP). */
    private static final int NATIONAL = 10;

    private static final int AT_ONCE = 1_000;

    private static final Hash UNKNOWN = new Hash(0, 0);

    private final Site site;
    private final Language language;
    private final Urls urls;
    private final Vocabulary vocabulary;
    private final TextCache texts;
    private final Map<String, String> sections;
    private final Map<Page, List<String>> subjects = new HashMap<>();
    private final List<Page> pages;

    /** Of the terms by which they are found; of a page that cannot be known again, the key of nothing. */
    private final List<Hash> keys;

    /** @param titles what a section is called */
    public SearchEntries(Site site, Language language, Urls urls, Function<Section, String> titles, TextCache texts) {
        this.site = site;
        this.language = language;
        this.urls = urls;
        this.texts = texts;
        this.vocabulary = new Vocabulary(language.locale().getLanguage());
        this.sections = site.sections(language).collect(Collectors.toMap(Section::folder, titles));
        site.taxonomies(language).flatMap(taxonomy -> taxonomy.terms().stream()).forEach(term -> term.pages()
                .forEach(page ->
                        subjects.computeIfAbsent(page, p -> new ArrayList<>()).add(term.label())));
        this.pages = pages();
        this.keys = pages.parallelStream()
                .map(page -> texts.keyOf(page, terms(page)).orElse(UNKNOWN))
                .toList();
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

    public static boolean isFindable(Page page) {
        return page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH);
    }

    /**
     * The index of all of them: of the one that stands, if its pages are the first of these.
     *
     * @param folder that of the search page, with a slash at its end
     */
    public SearchIndex index(IndexMemory indexes, String folder) {
        String code = language.locale().getLanguage();
        SearchIndex index = indexes.standing(language.tag())
                .filter(before -> before.entry().folder().equals(folder))
                .flatMap(before -> changes(before.found())
                        .flatMap(changes -> IndexPatch.of(before.entry(), indexes::file, entries(), changes, code)))
                .filter(made ->
                        made.standing().stream().allMatch(file -> indexes.stands(folder + file.name(), file.key())))
                .orElseGet(() -> SearchIndex.of(all(), code, folder));
        indexes.keep(language.tag(), new StandingIndex(index.entry(), keys));
        return index;
    }

    /** A few at a time, side by side: what all of them say takes much room. */
    private Stream<Findable> all() {
        return IntStream.iterate(0, from -> from < pages.size(), from -> from + AT_ONCE)
                .mapToObj(from -> pages.subList(from, Math.min(pages.size(), from + AT_ONCE)))
                .flatMap(some ->
                        some.parallelStream().map(page -> new Findable(entry(page), found(page))).toList().stream());
    }

    /** What is told of all. */
    private List<Entry> entries() {
        return pages.parallelStream().map(this::entry).toList();
    }

    /**
     * Those that are found by other terms than before, with their numbers among all; empty if nobody knows by which.
     *
     * @param before the keys of the terms by which pages were found, in the order of their numbers
     */
    private Optional<List<IndexChange>> changes(List<Hash> before) {
        List<IndexChange> changes = new ArrayList<>();
        for (int number = 0; number < pages.size(); number++) {
            Optional<Hash> old =
                    Optional.of(number).filter(n -> n < before.size()).map(before::get);
            boolean same = old.filter(keys.get(number)::equals).isPresent()
                    && texts.cache().keep(keys.get(number));
            if (!same) {
                Optional<Found> known = old.isEmpty()
                        ? Optional.of(Found.NOWHERE)
                        : texts.cache().peek(old.get(), Found::unpack);
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(new IndexChange(number, known.get(), found(pages.get(number))));
            }
        }
        return Optional.of(changes);
    }

    private Found found(Page page) {
        return texts.of(
                page,
                terms(page),
                Found::unpack,
                (found, out) -> found.pack(out),
                () -> vocabulary.found(passages(page)));
    }

    /** What the terms of a page are made from beside its text. */
    private String terms(Page page) {
        return String.join("\n", "terms", language.locale().getLanguage(), page.title(), beside(page));
    }

    /** What is said of a page beside its text. */
    private String beside(Page page) {
        Document document = page.document();
        Fields fields = document.fields();
        return Stream.of(
                        document.summary().stream(),
                        document.warning().stream(),
                        document.author().stream(),
                        fields.text("phone").stream().flatMap(SearchEntries::number),
                        fields.text("text").stream().flatMap(SearchEntries::number),
                        subjects.getOrDefault(page, List.of()).stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }

    private List<WeightedText> passages(Page page) {
        List<WeightedText> passages = new ArrayList<>(IndexWords.of(site.text(page, Channel.SEARCH)));
        passages.add(new WeightedText(TermWeight.TITLE, page.title()));
        passages.add(new WeightedText(TermWeight.HEADING, beside(page)));
        return passages;
    }

    private Entry entry(Page page) {
        return new Entry(
                urls.of(page.address()).substring(urls.ofFile("").length()),
                page.title(),
                sections.getOrDefault(page.section(), ""),
                cut(Resource.reach(page).orElseGet(() -> texts.summary(site, page, Channel.SEARCH))),
                page.document().warning().orElse(""),
                page.date().isPresent());
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
