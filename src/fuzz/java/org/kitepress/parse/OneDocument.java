package org.kitepress.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

/** Reads one file with nothing around it that catches what it throws, and no thread of its own. */
public final class OneDocument {

    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("es"));
    private static final List<Schema> TYPES = types();
    private static final Withdrawal WORDS = Withdrawal.of(TYPES);

    private OneDocument() {}

    public static Result<Optional<Document>> of(SourceFile file) {
        return DocumentParser.parse(file, TYPES, WORDS, LANGUAGES, Limits.DEFAULT);
    }

    private static List<Schema> types() {
        try {
            return TypeParser.parse(ProgramReader.read(), List.of()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
