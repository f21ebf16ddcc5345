package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.output.Artifact;

/**
 * The files in which a browser looks for words. {@code index.txt} comes first; what is small enough stands in it, so that one
 * file is fetched whatever somebody looks for. What is not stands beside it: {@code pN.txt} the pages in their order,
 * {@code wX.txt} the terms from a hash on.
 *
 * @param files those that were made; the others of its entry stand as they are
 * @param entry what is to be known of all of them
 */
public record SearchIndex(List<Artifact> files, IndexEntry entry) {

    /** Five files of terms and ten of pages are less than 40 kB, which is what a query may cost. */
    static final int SHARD = 5_000;

    static final String HEAD = "index.txt";

    /** In bytes: what is fetched at once, whatever somebody looks for. */
    private static final int WHOLE = 80_000;

    public SearchIndex {
        files = List.copyOf(files);
    }

    /**
     * @param pages in the order of their numbers: first those that are of no day, then from the oldest on, so that a new one is
     *     the last. If nothing else tells results apart, the script tells those of no day first, and of both the last number first
     * @param language as {@code en}
     * @param folder that of the search page, with a slash at its end
     */
    static SearchIndex of(Stream<Findable> pages, String language, String folder) {
        PageLines lines = new PageLines();
        TermCollector terms = new TermCollector();
        pages.sequential().forEachOrdered(page -> terms.add(lines.add(page.entry()), page.found()));
        return of(lines, terms, language, folder);
    }

    private static SearchIndex of(PageLines pages, TermCollector terms, String language, String folder) {
        Deque<String> lines = new ArrayDeque<>();
        List<Piece> pieces = new ArrayList<>();
        for (Term term : terms.sorted()) {
            String line = term.line();
            lines.add(line);
            pieces.add(Piece.of(term.text(), line));
        }
        IndexFiles files = new IndexFiles(pages, folder);
        if (isWhole(pages, pieces)) {
            files.words(String.join("", lines));
        } else {
            int from = 0;
            for (Shards.Cut cut : Shards.of(pieces, SHARD)) {
                files.terms(cut.begin(), taken(lines, cut.end() - from));
                from = cut.end();
            }
        }
        return files.index(language);
    }

    /** The files of terms that stand as they are. */
    public List<Shard> standing() {
        Set<String> made = files.stream().map(Artifact::path).collect(Collectors.toSet());
        return entry.shards().stream()
                .filter(file -> !made.contains(entry.folder() + file.name()))
                .toList();
    }

    /** Whether all of an index is so small that it stands in one file. */
    static boolean isWhole(PageLines pages, List<Piece> words) {
        return pages.bytes() + words.stream().mapToLong(Piece::size).sum() <= WHOLE;
    }

    /** A line that was taken is let go of: all of them together are most of what an index takes. */
    private static String taken(Deque<String> lines, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(lines.remove());
        }
        return text.toString();
    }

    static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
