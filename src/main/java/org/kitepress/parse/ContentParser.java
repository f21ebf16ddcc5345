package org.kitepress.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.Language;
import org.kitepress.model.data.Schema;
import org.kitepress.source.SourceFile;

/** Understands the files under {@code content/}, several at once. */
public final class ContentParser {

    private static final Set<String> EXTENSIONS = Set.of("md", "yaml");
    /** Many times what the longest page takes on a slow machine. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private ContentParser() {}

    /** What these files say; one that cannot be understood, or not in time, is reported. */
    public static Result<Content> parse(List<SourceFile> files, List<Schema> types, List<Language> languages) {
        return parse(files, types, languages, LIMIT);
    }

    static Result<Content> parse(List<SourceFile> files, List<Schema> types, List<Language> languages, Duration limit) {
        List<SourceFile> written = files.stream()
                .filter(file -> file.path().startsWith("content/") && EXTENSIONS.contains(file.extension()))
                .filter(file -> !TypeParser.isType(file.path()))
                .toList();
        List<Optional<Result<Optional<Document>>>> parsed =
                new Watchdog(limit).run(written.size(), i -> DocumentParser.parse(written.get(i), types, languages));
        List<Document> documents = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            SourceFile file = written.get(i);
            Result<Optional<Document>> result = parsed.get(i).orElseGet(() -> tooSlow(file, limit));
            result.value().ifPresentOrElse(documents::add, () -> unread.add(file.path()));
            problems.addAll(result.problems());
        }
        return new Result<>(new Content(documents, unread), problems);
    }

    private static Result<Optional<Document>> tooSlow(SourceFile file, Duration limit) {
        return new Result<>(Optional.empty(), List.of(MarkdownParser.tooSlow(file.start(), limit)));
    }
}
