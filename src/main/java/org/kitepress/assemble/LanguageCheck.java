package org.kitepress.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.address.Slug;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.LanguageSuffix;
import org.kitepress.model.settings.Settings;

/**
 * A name that nearly says which language a file is in is an error: the file would be a page of the first language, and nobody would
 * know it for a translation. A file that says its {@code language} itself may be named as it likes.
 */
final class LanguageCheck {

    private final List<Language> languages;
    private final Set<String> names = new HashSet<>();
    private final List<Problem> problems;

    private LanguageCheck(List<Language> languages, List<Problem> problems) {
        this.languages = languages;
        this.problems = problems;
    }

    static void check(Settings settings, Content content, List<Problem> problems) {
        LanguageCheck check = new LanguageCheck(settings.languages(), problems);
        content.documents()
                .forEach(document -> check.names.add(
                        check.name(document, check.path(document).stem())));
        content.documents().stream()
                .filter(document -> document.fields().text("language").isEmpty())
                .forEach(check::document);
    }

    private void document(Document document) {
        LanguageSuffix.of(path(document).stem())
                .filter(suffix -> suffix.dotted() || names.contains(name(document, suffix.base())))
                .filter(LanguageSuffix::isLanguage)
                .findFirst()
                .ifPresent(suffix -> tell(document, suffix));
    }

    private void tell(Document document, LanguageSuffix suffix) {
        String tag = suffix.tag().orElseThrow();
        Optional<Language> listed = languages.stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
        String file = document.path().substring(document.path().lastIndexOf('/') + 1);
        String extension = file.substring(file.lastIndexOf('.'));
        String right = "`" + suffix.base() + "." + listed.map(Language::tag).orElse(tag) + extension + "`";
        problems.add(new Problem(
                Code.LANGUAGE_UNLISTED,
                "`" + file + "` is named like a translation, and would be a page of its own in `"
                        + languages.get(0).tag() + "`",
                (listed.isPresent() ? "" : "add `" + tag + "` to `languages` in `site.yaml`, and ")
                        + (listed.isEmpty() && right.equals("`" + file + "`") ? "keep the name" : "name it " + right)
                        + "; if it is no translation, give it another name, or say its `language` in it",
                document.start()));
    }

    private ContentPath path(Document document) {
        return ContentPath.of(document.path(), languages);
    }

    private String name(Document document, String stem) {
        return String.join("/", path(document).folders()) + "/" + Slug.of(stem);
    }
}
