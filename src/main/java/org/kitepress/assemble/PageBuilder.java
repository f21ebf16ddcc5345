package org.kitepress.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.address.Slug;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.text.Punctuation;

/** Gives a document its language and its address. */
final class PageBuilder {

    private final Settings settings;
    private final List<Problem> problems;

    PageBuilder(Settings settings, List<Problem> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    ContentPath path(Document document) {
        return ContentPath.of(document.path(), settings.languages());
    }

    /** @param channels those that are open for it */
    Page page(Document document, Set<Channel> channels) {
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
                Punctuation.set(title, language.locale().getLanguage()),
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
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "the folder `" + name + "` has no letter or digit to make an address of",
                    "rename it",
                    document.start()));
            return "folder";
        }
        return slug;
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
