package org.kitepress.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Glossary;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.text.Punctuation;
import org.kitepress.model.text.Terms;
import org.kitepress.source.Place;

/** Makes the glossary of each language from its files; what is explained twice is reported. */
final class GlossaryAssembler {

    private final Language language;
    private final List<Problem> problems;
    private final Map<String, Place> taken = new HashMap<>();

    private GlossaryAssembler(Language language, List<Problem> problems) {
        this.language = language;
        this.problems = problems;
    }

    /** None for a language without a file. */
    static List<Glossary> assemble(Content content, Settings settings, List<Problem> problems) {
        List<Document> files = content.documents().stream()
                .filter(document -> document.schema().is(ContentKind.GLOSSARY))
                .toList();
        List<Glossary> all = new ArrayList<>();
        for (Language language : settings.languages()) {
            List<Document> own = files.stream()
                    .filter(file -> language(file, settings).equals(language))
                    .toList();
            if (!own.isEmpty()) {
                all.add(new GlossaryAssembler(language, problems).glossary(own));
            }
        }
        return List.copyOf(all);
    }

    private static Language language(Document file, Settings settings) {
        return ContentPath.of(file.path(), settings.languages()).language().orElse(settings.language());
    }

    private Glossary glossary(List<Document> files) {
        List<Terms.Entry> entries = files.stream()
                .flatMap(file -> file.fields().groups("terms").stream())
                .map(this::entry)
                .toList();
        return new Glossary(language, files.stream().map(Document::path).toList(), Terms.of(entries));
    }

    private Terms.Entry entry(Fields fields) {
        List<String> spellings = Stream.concat(fields.placedText("term").stream(), fields.placedTexts("also").stream())
                .filter(this::isNew)
                .map(spelling -> plain(spelling.text()))
                .toList();
        return new Terms.Entry(spellings, plain(fields.text("means").orElse("")));
    }

    private boolean isNew(Value.Text spelling) {
        if (!Terms.isTerm(spelling.text())) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + plain(spelling.text()) + "` is no word that could be found in a text",
                    "write one word or a few, each with letters or digits",
                    spelling.place()));
            return false;
        }
        Place first = taken.putIfAbsent(Terms.key(spelling.text()), spelling.place());
        if (first != null) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + plain(spelling.text()) + "` is explained twice",
                    "keep one of them; the first is on line " + first.line() + " of `" + first.file() + "`",
                    spelling.place()));
        }
        return first == null;
    }

    private String plain(String typed) {
        return Punctuation.set(
                typed.strip().replaceAll("\\s+", " "), language.locale().getLanguage());
    }
}
