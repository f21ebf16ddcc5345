package org.kitepress.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Packing;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.DocumentEntry;
import org.kitepress.model.Site;
import org.kitepress.model.data.Trait;

/**
 * Chooses what is remembered of the files that writers wrote: nothing of one whose page is not shown, which may have been taken
 * back, or of which there is a word to say that has to do with consent.
 */
final class DocumentsToKeep {

    private final Set<String> shown;
    private final List<Document> documents;
    private final Map<String, List<Problem>> told = new HashMap<>();
    private final Map<String, List<Problem>> problems;

    /** @param problems what the rules on pages said, by the paths of their files */
    DocumentsToKeep(Site site, Result<Content> content, Map<String, List<Problem>> problems) {
        this.shown = site.pages().stream().map(page -> page.document().path()).collect(Collectors.toSet());
        this.documents =
                content.value().documents().stream().map(Document::withoutText).toList();
        this.problems = problems;
        content.problems()
                .forEach(problem -> told.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                        .add(problem));
    }

    /** How many there are. */
    int count() {
        return documents.size();
    }

    /** What is remembered of these documents, and of which nothing, by their paths; packed one by one. */
    Map<String, Optional<Supplier<Packing>>> packed(Predicate<Document> wanted) {
        Map<String, Optional<Supplier<Packing>>> packed = new HashMap<>();
        documents.stream()
                .filter(wanted)
                .forEach(document -> packed.put(
                        document.path(),
                        Optional.of(document)
                                .filter(one -> one.schema().has(Trait.PAGELESS) || shown.contains(one.path()))
                                .filter(one -> !isOfConsent(told, one) && !isOfConsent(problems, one))
                                .map(one -> () -> packed(one))));
        return packed;
    }

    private static boolean isOfConsent(Map<String, List<Problem>> problems, Document document) {
        return problems.getOrDefault(document.path(), List.of()).stream()
                .anyMatch(problem -> problem.code().isOfConsent());
    }

    private Packing packed(Document document) {
        List<Problem> said = told.getOrDefault(document.path(), List.of());
        return new DocumentCodec(document.path())
                .pack(new DocumentEntry(document.schema().name(), document.fields(), document.imprint(), said));
    }
}
