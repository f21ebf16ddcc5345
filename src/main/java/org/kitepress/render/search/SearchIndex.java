package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.memo.Fingerprint;
import org.kitepress.model.Artifact;

/**
 * The files in which a browser looks for words. {@code index.txt} comes first; what is small enough stands in it, so that one
 * file is fetched whatever somebody looks for. What is not stands beside it: {@code pN.txt} the pages in their order,
 * {@code wN.txt} the terms by their hashes.
 *
 * @param files those that were made
 * @param entry what is to be known of all of them
 * @param before the folder in which the others stand; empty if all were made
 */
public record SearchIndex(List<Artifact> files, IndexEntry entry, Optional<String> before) {

    /** In bytes: what is fetched at once, whatever somebody looks for. */
    static final int WHOLE = 80_000;

    private static final int ALL_PAGES = 50_000;
    /** Five files of terms and ten of pages are less than 40 kB, which is what a query may cost. */
    static final int SHARD = 5_000;

    private static final int BLOCK = 1_100;

    static final String HEAD = "index.txt";

    public SearchIndex {
        files = List.copyOf(files);
    }

    /** Where they stand, with a slash at its end; named after what is in them, so that no old file is taken for a new one. */
    public String folder() {
        return entry.folder();
    }

    /**
     * @param entries in the order in which they are told if nothing else tells them apart
     * @param language as {@code en}
     * @param folder that of the search page, with a slash at its end
     */
    public static SearchIndex of(Stream<Entry> entries, String language, String folder) {
        PageLines pages = new PageLines();
        Terms terms = new Terms();
        entries.sequential().forEachOrdered(entry -> terms.add(pages.add(entry), entry.found()));
        return of(pages, terms, language, folder);
    }

    private static SearchIndex of(PageLines pages, Terms terms, String language, String folder) {
        Deque<String> lines = new ArrayDeque<>();
        List<Piece> pieces = new ArrayList<>();
        for (Term term : terms.sorted()) {
            String line = term.line() + "\n";
            lines.add(line);
            pieces.add(new Piece(term.hash(), term.hash(), size(line)));
        }
        int rest = size(pages.all());
        boolean whole = IndexEntry.isWhole(rest, pieces);
        boolean together = whole || rest <= ALL_PAGES;
        List<Piece> shards = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        int from = 0;
        for (int end : whole ? List.<Integer>of() : Shards.ends(pieces, SHARD).orElseThrow()) {
            shards.add(Piece.of(pieces.subList(from, end)));
            cut.add(taken(lines, end - from));
            from = end;
        }
        String head = String.join(
                "\n",
                "kitepress-search 2",
                "pages " + pages.count() + " " + (together ? 0 : pages.perBlock(BLOCK)),
                "stop " + String.join(" ", StopWords.of(language)),
                "parts " + String.join("\t", pages.sections()),
                "cuts " + Shards.cuts(shards));
        String index = head + "\n\n" + (together ? pages.all() : "") + "\n" + (whole ? String.join("", lines) : "");
        return named(folder, index, together ? List.of() : pages.blocks(BLOCK), cut, rest, shards);
    }

    /** A line that was taken is let go of: all of them together are most of what an index takes. */
    private static String taken(Deque<String> lines, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(lines.remove());
        }
        return text.toString();
    }

    private static SearchIndex named(
            String folder, String index, List<String> blocks, List<String> cut, int rest, List<Piece> shards) {
        List<Artifact> files = new ArrayList<>(List.of(Artifact.ofText(HEAD, index)));
        files.addAll(numbered("p", blocks));
        files.addAll(numbered("w", cut));
        List<String> digests =
                files.stream().map(file -> Fingerprint.of(file.bytes())).toList();
        IndexEntry entry = IndexEntry.of(folder, rest, digests, shards);
        return new SearchIndex(
                files.stream().map(file -> file.below(entry.folder())).toList(), entry, Optional.empty());
    }

    private static List<Artifact> numbered(String name, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Artifact.ofText(name + i + ".txt", texts.get(i)))
                .toList();
    }

    static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
