package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Document;
import org.kitepress.model.text.Text;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.SourceFile;

/**
 * Reads the word lists and mail rooms that come with the program, from {@code wording/*.yaml} and {@code mailroom/*.yaml}. They are
 * held against the program's own types, whatever a site adds to these.
 */
public final class BuiltInParser {

    /** Of files, and of the types that they have. */
    private static final String WORDING = "wording";

    private static final String MAIL_ROOM = "mailroom";

    private BuiltInParser() {}

    /** One document a file; the files are the program's own and hold no mistake. */
    public static List<Document> parse(List<SourceFile> program) {
        return Stream.concat(documents(WORDING, program), documents(MAIL_ROOM, program))
                .toList();
    }

    /** The same without the word lists, which only advice is made with: they take longer to read than a small site. */
    public static List<Document> mailRooms(List<SourceFile> program) {
        return documents(MAIL_ROOM, program).toList();
    }

    private static Stream<Document> documents(String folder, List<SourceFile> program) {
        Schema schema = TypeParser.ofProgram(folder, program);
        return program.stream()
                .filter(file -> file.path().startsWith(folder + "/"))
                .map(file -> document(file, schema));
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
