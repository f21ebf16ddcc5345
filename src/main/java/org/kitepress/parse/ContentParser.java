package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    /** Room for nesting that no writer reaches; beyond it a text counts as too deep. */
    private static final long STACK_SIZE = 16L << 20;

    private ContentParser() {}

    /** What these files say; one that cannot be understood is reported. */
    public static Result<Content> parse(List<SourceFile> files, List<Schema> types, List<Language> languages) {
        List<SourceFile> written = files.stream()
                .filter(file -> file.path().startsWith("content/") && EXTENSIONS.contains(file.extension()))
                .toList();
        List<Callable<Result<Optional<Document>>>> tasks = new ArrayList<>();
        written.forEach(file -> tasks.add(() -> DocumentParser.parse(file, types, languages)));
        return collect(written, run(tasks));
    }

    private static List<Future<Result<Optional<Document>>>> run(List<Callable<Result<Optional<Document>>>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), task -> new Thread(null, task, "parse", STACK_SIZE));
        try {
            return threads.invokeAll(tasks);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result<Content> collect(List<SourceFile> written, List<Future<Result<Optional<Document>>>> parsed) {
        List<Document> documents = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            String path = written.get(i).path();
            Result<Optional<Document>> result = get(parsed.get(i));
            result.value().ifPresentOrElse(documents::add, () -> unread.add(path));
            problems.addAll(result.problems());
        }
        return new Result<>(new Content(documents, unread), problems);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
