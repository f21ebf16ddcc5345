package org.kitepress.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.WordList;

/** Makes the word lists: first those that come with the program, then the site's own. */
final class WordListAssembler {

    private WordListAssembler() {}

    static List<WordList> assemble(List<Document> builtIn, Content content) {
        Stream<WordList> own = content.documents().stream()
                .filter(document -> document.schema().is(ContentKind.WORDING))
                .flatMap(document -> list(document, false));
        return Stream.concat(
                        builtIn.stream()
                                .filter(document -> document.schema().is(ContentKind.WORDING))
                                .flatMap(document -> list(document, true)),
                        own)
                .toList();
    }

    /** None if it does not say which language it is for, which is reported. */
    private static Stream<WordList> list(Document document, boolean builtIn) {
        Fields fields = document.fields();
        List<WordList.Entry> entries =
                fields.groups("words").stream().map(WordListAssembler::entry).toList();
        return fields.text("language").stream()
                .map(tag -> new WordList(
                        builtIn,
                        fields.text("for").filter("mailroom"::equals).isPresent(),
                        new Language(tag),
                        fields.placedTexts("off"),
                        fields.texts("law"),
                        entries));
    }

    private static WordList.Entry entry(Fields fields) {
        return new WordList.Entry(
                fields.texts("avoid"),
                fields.texts("say"),
                fields.text("why").orElse(""),
                fields.text("source").orElse(""),
                fields.texts("unless"));
    }
}
