package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.Document;
import org.kitepress.model.data.Schema;
import org.kitepress.model.text.Text;
import org.kitepress.source.SourceFile;

/**
 * Reads the word lists that come with the program, from {@code wording/*.yaml}. They are held against the program's own type,
 * whatever a site adds to it.
 */
public final class WordListParser {

    private static final String FOLDER = "wording/";
    private static final String TYPE = "wording";

    private WordListParser() {}

    /** One document a list; the files are the program's own and hold no mistake. */
    public static List<Document> parse(List<SourceFile> program) {
        Schema schema = TypeParser.parse(program, List.of()).value().stream()
                .filter(type -> type.name().equals(TYPE))
                .findFirst()
                .orElseThrow();
        return program.stream()
                .filter(file -> file.path().startsWith(FOLDER))
                .map(file -> document(file, schema))
                .toList();
    }

    private static Document document(SourceFile file, Schema schema) {
        List<Problem> problems = new ArrayList<>();
        return TextDecoder.decode(file, problems)
                .flatMap(text -> YamlReader.read(file.path(), text, 1, problems))
                .map(mapping ->
                        new Document(file.path(), schema, FieldsReader.read(mapping, schema, problems), Text.EMPTY))
                .filter(document -> problems.isEmpty())
                .orElseThrow(() -> new IllegalStateException(problems.toString()));
    }
}
