package org.kitepress.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Address;
import org.kitepress.model.Channel;
import org.kitepress.model.Consent;
import org.kitepress.model.ContentPath;
import org.kitepress.model.Document;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Settings;
import org.kitepress.model.Slug;
import org.kitepress.model.data.Fields;

/** Gives documents their addresses, and leaves out those that may not be shown today. */
final class PageAssembler {

    private final Settings settings;
    private final LocalDate today;
    private final boolean drafts;
    private final List<Problem> problems;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> absent = new HashMap<>();

    PageAssembler(Settings settings, LocalDate today, boolean drafts, List<Problem> problems) {
        this.settings = settings;
        this.today = today;
        this.drafts = drafts;
        this.problems = problems;
    }

    PageAssembler addAll(List<Document> documents) {
        documents.forEach(this::add);
        return this;
    }

    /** By language and address, so that nothing depends on the order of files. */
    List<Page> pages() {
        return pages.stream()
                .sorted(Comparator.comparing((Page p) -> settings.languages().indexOf(p.language())).thenComparing(Page::address))
                .toList();
    }

    /** Why a file has no page, by its path; a withdrawn story is not told apart from one that expired. */
    Map<String, String> absent() {
        return absent;
    }

    private void add(Document document) {
        Set<Channel> channels = channels(document);
        reason(document, channels).ifPresentOrElse(
                reason -> absent.put(document.path(), reason), () -> pages.add(page(document, channels)));
    }

    private Optional<String> reason(Document document, Set<Channel> channels) {
        Fields fields = document.fields();
        if (fields.flag("draft") && !drafts) {
            return Optional.of("is a draft");
        }
        if (fields.day("date").filter(today::isBefore).isPresent() && !drafts) {
            return Optional.of("is not published before its date");
        }
        boolean expired = fields.day("expires").filter(today::isAfter).isPresent();
        return expired || channels.isEmpty() ? Optional.of("is not published any more") : Optional.empty();
    }

    private Set<Channel> channels(Document document) {
        Set<Channel> channels = document.fields().value("channels").isPresent()
                ? ConsentReader.channels(document.fields()) : EnumSet.allOf(Channel.class);
        Optional<Consent> consent = ConsentReader.read(document, today, problems);
        if (consent.isPresent()) {
            channels.retainAll(consent.get().openOn(today));
        } else if (ConsentReader.isOwed(document)) {
            channels.clear();
        }
        return channels;
    }

    private Page page(Document document, Set<Channel> channels) {
        ContentPath path = ContentPath.of(document.path(), settings.languages());
        Language language = language(document, path);
        Fields fields = document.fields();
        String title = fields.text("title").or(() -> fields.text("name")).orElse(path.slug());
        return new Page(document, path.key(), path.section(), language, address(document, path, language), title,
                fields.day("date"), channels);
    }

    private Language language(Document document, ContentPath path) {
        Optional<String> wanted = document.fields().text("language");
        Optional<Language> known = wanted.flatMap(
                tag -> settings.languages().stream().filter(language -> language.tag().equals(tag)).findFirst());
        if (wanted.isPresent() && known.isEmpty()) {
            problems.add(new Problem(Code.NAME_UNKNOWN, "the site does not speak `" + wanted.get() + "`",
                    "add it to `languages` in `site.yaml`", document.fields().placeOf("language")));
        }
        return known.or(path::language).orElse(settings.language());
    }

    private Address address(Document document, ContentPath path, Language language) {
        Address address = settings.home(language);
        for (String folder : path.folders()) {
            address = address.child(Slug.of(folder));
        }
        String slug = document.fields().text("slug").map(typed -> slug(typed, document)).orElseGet(() -> Slug.of(path.slug()));
        return path.isIndex() ? address : address.child(slug.isEmpty() ? "page" : slug);
    }

    private String slug(String typed, Document document) {
        if (!Slug.of(typed).equals(typed)) {
            problems.add(new Problem(Code.FIELD_INVALID, "`" + typed + "` cannot be part of an address",
                    "write it in lower case with hyphens, such as `" + Slug.of(typed) + "`", document.fields().placeOf("slug")));
        }
        return Slug.of(typed);
    }
}
