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

    /** The documents in the order of their files; a file that cannot be understood is reported and left out. */
    public static Result<List<Document>> parse(List<SourceFile> files, List<Schema> types, List<Language> languages) {
        List<Callable<Result<Optional<Document>>>> tasks = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.path().startsWith("content/") && EXTENSIONS.contains(file.extension())) {
                tasks.add(() -> DocumentParser.parse(file, types, languages));
            }
        }
        return collect(run(tasks));
    }

    private static List<Future<Result<Optional<Document>>>> run(List<Callable<Result<Optional<Document>>>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                task -> new Thread(null, task, "parse", STACK_SIZE));
        try {
            return threads.invokeAll(tasks);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result<List<Document>> collect(List<Future<Result<Optional<Document>>>> parsed) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Future<Result<Optional<Document>>> future : parsed) {
            Result<Optional<Document>> result = get(future);
            result.value().ifPresent(documents::add);
            problems.addAll(result.problems());
        }
        return new Result<>(List.copyOf(documents), problems);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
