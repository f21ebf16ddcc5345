package org.kitepress.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Address;
import org.kitepress.model.Channel;
import org.kitepress.model.Consent;
import org.kitepress.model.Content;
import org.kitepress.model.ContentPath;
import org.kitepress.model.Document;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Settings;
import org.kitepress.model.Slug;
import org.kitepress.model.Target;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Trait;

/** Gives documents their addresses, and leaves out those that may not be shown today. */
final class PageAssembler {

    private final Settings settings;
    private final LocalDate today;
    private final boolean drafts;
    private final List<Problem> problems;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Target> absent = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    PageAssembler(Settings settings, LocalDate today, boolean drafts, List<Problem> problems) {
        this.settings = settings;
        this.today = today;
        this.drafts = drafts;
        this.problems = problems;
    }

    PageAssembler addAll(Content content) {
        List<Document> documents = content.documents().stream()
                .filter(document -> !document.schema().has(Trait.PAGELESS))
                .toList();
        content.unread().forEach(path -> absent.put(path, new Target.Unread()));
        documents.stream()
                .filter(PageAssembler::isWithdrawn)
                .forEach(document -> withdrawn.add(path(document).key()));
        documents.forEach(this::add);
        return this;
    }

    /** One "no" takes a story down in all its languages. */
    private static boolean isWithdrawn(Document document) {
        return document.fields()
                .group("consent")
                .flatMap(consent -> consent.value("withdrawn"))
                .isPresent();
    }

    private ContentPath path(Document document) {
        return ContentPath.of(document.path(), settings.languages());
    }

    /** By language and address, so that nothing depends on the order of files. */
    List<Page> pages() {
        return pages.stream()
                .sorted(Comparator.comparing((Page p) -> settings.languages().indexOf(p.language()))
                        .thenComparing(Page::address))
                .toList();
    }

    /** What a link to a file without a page leads to, by its path; a withdrawn story is not told apart from one that expired. */
    Map<String, Target> absent() {
        return absent;
    }

    private void add(Document document) {
        Optional<String> waiting = drafts ? Optional.empty() : waiting(document);
        if (waiting.isPresent()) {
            absent.put(
                    document.path(),
                    new Target.Missing(
                            "`" + document.path() + "` " + waiting.get(), "take the link out, or publish the page"));
            return;
        }
        Set<Channel> channels = channels(document);
        boolean expired =
                document.fields().day("expires").filter(today::isAfter).isPresent();
        if (expired || channels.isEmpty() || withdrawn.contains(path(document).key())) {
            absent.put(document.path(), new Target.Gone(document.path()));
        } else {
            pages.add(page(document, channels));
        }
    }

    /** Why a document is not shown yet: it may be unfinished in every respect. */
    private Optional<String> waiting(Document document) {
        if (document.fields().flag("draft")) {
            return Optional.of("is a draft");
        }
        boolean early = document.fields().day("date").filter(today::isBefore).isPresent();
        return early ? Optional.of("is not published before its date") : Optional.empty();
    }

    private Set<Channel> channels(Document document) {
        Set<Channel> channels = document.fields().value("channels").isPresent()
                ? ConsentReader.channels(document.fields())
                : EnumSet.allOf(Channel.class);
        Optional<Consent> consent = ConsentReader.read(document, today, problems);
        if (consent.isPresent()) {
            channels.retainAll(consent.get().openOn(today));
        } else if (ConsentReader.isOwed(document)) {
            channels.clear();
        }
        return channels;
    }

    private Page page(Document document, Set<Channel> channels) {
        ContentPath path = path(document);
        Language language = language(document, path);
        Fields fields = document.fields();
        String title = fields.text("title").or(() -> fields.text("name")).orElse(path.slug());
        return new Page(
                document,
                path.key(),
                path.section(),
                language,
                address(document, path, language),
                title,
                fields.day("date"),
                channels);
    }

    private Language language(Document document, ContentPath path) {
        Optional<String> wanted = document.fields().text("language");
        Optional<Language> known = wanted.flatMap(tag -> settings.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst());
        if (wanted.isPresent() && known.isEmpty()) {
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "the site does not speak `" + wanted.get() + "`",
                    "add it to `languages` in `site.yaml`",
                    document.fields().placeOf("language")));
        }
        return known.or(path::language).orElse(settings.language());
    }

    private Address address(Document document, ContentPath path, Language language) {
        Address address = settings.home(language);
        for (String folder : path.folders()) {
            address = address.child(folder(folder, document));
        }
        String slug = document.fields()
                .text("slug")
                .map(typed -> slug(typed, document))
                .orElseGet(() -> Slug.of(path.slug()));
        return path.isIndex() ? address : address.child(slug.isEmpty() ? "page" : slug);
    }

    private String folder(String name, Document document) {
        if (Slug.of(name).isEmpty()) {
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "the folder `" + name + "` has no letter or digit to make an address of",
                    "rename it",
                    document.start()));
            return "folder";
        }
        return Slug.of(name);
    }

    private String slug(String typed, Document document) {
        if (!Slug.of(typed).equals(typed)) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + typed + "` cannot be part of an address",
                    "write it in lower case with hyphens, such as `" + Slug.of(typed) + "`",
                    document.fields().placeOf("slug")));
        }
        return Slug.of(typed);
    }
}
