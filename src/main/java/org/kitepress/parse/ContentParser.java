package org.kitepress.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.DataFile;
import org.kitepress.model.document.Document;
import org.kitepress.model.document.SourceFacts;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.text.Text;
import org.kitepress.parse.guard.CostGuard;
import org.kitepress.parse.guard.ProcessorTime;
import org.kitepress.parse.guard.TimedTasks;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.source.SourceFile;

/** Understands the files under {@code content/}, several at once. */
public final class ContentParser {

    private static final Set<String> EXTENSIONS = Set.of("md", "yaml", "yml");

    private ContentParser() {}

    /** What these files say; one that cannot be understood, or takes too many steps, is reported. */
    public static Result<Content> parse(
            List<SourceFile> files, List<Schema> types, List<Language> languages, Limits limits) {
        return parse(files, types, languages, limits, file -> Optional.empty());
    }

    /**
     * The same, where some of the files may have been understood before, by the same program for the same types, languages and
     * limits.
     *
     * @param known what is remembered of a file with this content; asked from several threads at once
     */
    public static Result<Content> parse(
            List<SourceFile> files,
            List<Schema> types,
            List<Language> languages,
            Limits limits,
            Function<SourceFile, Optional<SourceFacts>> known) {
        Map<Boolean, List<SourceFile>> texts = files.stream()
                .filter(file -> file.path().startsWith("content/") && EXTENSIONS.contains(file.extension()))
                .filter(file -> !TypeParser.isType(file.path()))
                .collect(Collectors.partitioningBy(file -> DataParser.isData(file, languages)));
        List<SourceFile> written = texts.get(false);
        Result<List<DataFile>> data = DataParser.parse(texts.get(true), languages, limits);
        Map<String, Result<Optional<Document>>> results = again(written, types, limits, known);
        List<SourceFile> strange = written.stream()
                .filter(file -> !results.containsKey(file.path()))
                .toList();
        results.putAll(parsed(strange, types, languages, limits));
        List<Document> documents = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(data.problems());
        for (SourceFile file : written) {
            Result<Optional<Document>> result = results.get(file.path());
            result.value().ifPresentOrElse(documents::add, () -> unread.add(file.path()));
            problems.addAll(result.problems());
        }
        return new Result<>(new Content(documents, data.value(), unread), problems);
    }

    /** By their paths; those of which nothing is remembered are not among them. */
    private static Map<String, Result<Optional<Document>>> again(
            List<SourceFile> files,
            List<Schema> types,
            Limits limits,
            Function<SourceFile, Optional<SourceFacts>> known) {
        Map<String, Schema> byName = types.stream().collect(Collectors.toMap(Schema::name, type -> type, (a, b) -> a));
        Map<String, Result<Optional<Document>>> results = new ConcurrentHashMap<>();
        files.parallelStream().forEach(file -> known.apply(file)
                .filter(facts -> byName.containsKey(facts.schema()))
                .ifPresent(facts -> results.put(file.path(), again(file, facts, byName, limits))));
        return results;
    }

    private static Map<String, Result<Optional<Document>>> parsed(
            List<SourceFile> files, List<Schema> types, List<Language> languages, Limits limits) {
        Withdrawal words = Withdrawal.of(types);
        List<Optional<Result<Optional<Document>>>> parsed = new TimedTasks(ProcessorTime::of)
                .run(files.size(), i -> files.get(i).loaded(), file -> parse(file, types, words, languages, limits));
        Map<String, Result<Optional<Document>>> results = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            String path = files.get(i).path();
            results.put(path, parsed.get(i).orElseGet(() -> unread(CostGuard.tooSlow(path, limits))));
        }
        return results;
    }

    private static Result<Optional<Document>> again(
            SourceFile file, SourceFacts facts, Map<String, Schema> types, Limits limits) {
        Document document = new Document(
                file.path(),
                types.get(facts.schema()),
                facts.fields(),
                facts.imprint(),
                false,
                facts.text(),
                file.extension().equals("md")
                        ? new LaterText(file, facts.imprint(), facts.fields(), limits)
                        : () -> Text.EMPTY);
        return new Result<>(Optional.of(document), facts.problems());
    }

    private static Result<Optional<Document>> parse(
            SourceFile file, List<Schema> types, Withdrawal words, List<Language> languages, Limits limits) {
        if (file.bytes().length > limits.bytes()) {
            return unread(tooLarge(file, limits));
        }
        try {
            return DocumentParser.parse(file, types, words, languages, limits);
        } catch (RuntimeException e) {
            return unread(fault(file, e));
        }
    }

    /** Whatever a text does to us is no reason to keep the others waiting. */
    private static Problem fault(SourceFile file, RuntimeException thrown) {
        return new Problem(
                Code.FILE_UNREADABLE,
                "`" + file.name() + "` could not be read: this is a fault of kitepress ("
                        + thrown.getClass().getSimpleName() + ")",
                "please report it with the text; until it is mended, take out parts of the text until the rest can be read",
                file.start());
    }

    static Problem tooLarge(SourceFile file, Limits limits) {
        return new Problem(
                Code.TEXT_TOO_LARGE,
                "the text is larger than " + limits.kilobytes() + " KiB",
                "make two files of it, or raise `kilobytes` under `limits` in `site.yaml`",
                file.start());
    }

    private static Result<Optional<Document>> unread(Problem problem) {
        return new Result<>(Optional.empty(), List.of(problem));
    }
}
