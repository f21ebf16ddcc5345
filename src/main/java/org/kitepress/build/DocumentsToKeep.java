package org.kitepress.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.DocumentEntry;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Trait;

/**
 * Chooses what is remembered of the files that writers wrote: nothing of one whose page is not shown, which may have been taken
 * back, or of which there is a word to say that has to do with consent.
 */
final class DocumentsToKeep {

    private final Set<Page> pages;
    private final List<Document> documents;
    private final Map<String, List<Problem>> told = new HashMap<>();
    private final Map<String, List<Problem>> problems;

    /** @param problems what the rules on pages said, by the paths of their files */
    DocumentsToKeep(Site site, Result<Content> content, Map<String, List<Problem>> problems) {
        this.pages = Set.copyOf(site.pages());
        this.documents = content.value().documents();
        this.problems = problems;
        content.problems()
                .forEach(problem -> told.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                        .add(problem));
    }

    /** A document, and what is remembered of it. */
    record Kept(String path, DocumentEntry entry) {}

    List<Kept> all() {
        Set<String> shown = pages.stream().map(page -> page.document().path()).collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> document.schema().has(Trait.PAGELESS) || shown.contains(document.path()))
                .filter(document -> !isOfConsent(told, document) && !isOfConsent(problems, document))
                .map(this::kept)
                .toList();
    }

    private static boolean isOfConsent(Map<String, List<Problem>> problems, Document document) {
        return problems.getOrDefault(document.path(), List.of()).stream()
                .anyMatch(problem -> problem.code().isOfConsent());
    }

    private Kept kept(Document document) {
        List<Problem> said = told.getOrDefault(document.path(), List.of());
        return new Kept(
                document.path(),
                new DocumentEntry(document.schema().name(), document.fields(), document.imprint(), said));
    }
}
