package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.memo.Fingerprint;
import org.kitepress.model.Artifact;

/** Makes an index of the one before it, for a site that has the same pages and tells the same of them. */
public final class IndexPatch {

    private static final Comparator<String> ORDER =
            Comparator.<String>comparingLong(term -> Term.hash(term)).thenComparing(Comparator.naturalOrder());

    private final IndexEntry before;
    private final Function<String, Optional<byte[]>> files;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> made = new TreeMap<>();

    private IndexPatch(IndexEntry before, Function<String, Optional<byte[]>> files) {
        this.before = before;
        this.files = files;
    }

    /** A line of a file that is touched, or a whole file that is not. @param text of the line; empty for a file */
    private record Part(Piece piece, int file, Optional<String> text) {

        private static Part of(Term term, int file) {
            String line = term.line() + "\n";
            return new Part(new Piece(term.hash(), term.hash(), SearchIndex.size(line)), file, Optional.of(line));
        }
    }

    /** A file is not there that should be. */
    private static final class LostFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The same that would be made anew; empty if it is as well made anew.
     *
     * @param files reads a file of the index before, by its path
     * @param folder that of the search page, with a slash at its end
     */
    public static Optional<SearchIndex> of(
            IndexEntry before, Function<String, Optional<byte[]>> files, List<IndexChange> changes, String folder) {
        try {
            return before.shards().isEmpty() ? Optional.empty() : new IndexPatch(before, files).index(changes, folder);
        } catch (LostFileException e) {
            return Optional.empty();
        }
    }

    private Optional<SearchIndex> index(List<IndexChange> changes, String folder) {
        Map<Integer, List<Edit>> edits = new HashMap<>();
        changes.forEach(change -> change.each((term, weight) ->
                edits.computeIfAbsent(file(term), n -> new ArrayList<>()).add(new Edit(term, change.page(), weight))));
        for (int file = 0; file < before.shards().size(); file++) {
            if (edits.containsKey(file)) {
                edited(file, edits.get(file));
            } else {
                parts.add(new Part(before.shards().get(file), file, Optional.empty()));
            }
        }
        List<Piece> pieces = parts.stream().map(Part::piece).toList();
        return IndexEntry.isWhole(before.rest(), pieces)
                ? Optional.empty()
                : Shards.ends(pieces, SearchIndex.SHARD).map(ends -> index(ends, pieces, folder));
    }

    /** @param weight null if the page has the term no more */
    private record Edit(String term, int page, Weight weight) {}

    /** The file in which a browser looks for a term. */
    private int file(String term) {
        long hash = Term.hash(term);
        return (int) before.shards().stream()
                .skip(1)
                .filter(file -> file.first() <= hash)
                .count();
    }

    private String read(String name) {
        byte[] bytes = files.apply(before.folder() + name).orElseThrow(LostFileException::new);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void edited(int file, List<Edit> edits) {
        SortedMap<String, Term> terms = new TreeMap<>(ORDER);
        read(IndexEntry.terms(file)).lines().map(Term::of).forEach(term -> terms.put(term.text(), term));
        for (Edit edit : edits) {
            terms.computeIfAbsent(edit.term(), Term::new).set(edit.page(), edit.weight());
        }
        terms.values().stream().filter(term -> !term.isNowhere()).forEach(term -> parts.add(Part.of(term, file)));
    }

    private SearchIndex index(List<Integer> ends, List<Piece> pieces, String folder) {
        List<Piece> shards = new ArrayList<>();
        List<String> digests = new ArrayList<>(before.digestsOfPages());
        int from = 0;
        for (int end : ends) {
            digests.add(shard(shards.size(), parts.subList(from, end)));
            shards.add(Piece.of(pieces.subList(from, end)));
            from = end;
        }
        String head = read(SearchIndex.HEAD).replaceFirst("(?m)^cuts .*$", "cuts " + Shards.cuts(shards));
        digests.add(0, made(SearchIndex.HEAD, head));
        IndexEntry now = IndexEntry.of(folder, before.rest(), digests, shards);
        List<Artifact> all = made.entrySet().stream()
                .map(file -> Artifact.ofText(now.folder() + file.getKey(), file.getValue()))
                .toList();
        return new SearchIndex(all, now, Optional.of(before.folder()));
    }

    /** The digest of a file, which is made if it is not as it was. */
    private String shard(int number, List<Part> parts) {
        Part first = parts.get(0);
        if (parts.size() == 1 && first.text().isEmpty() && first.file() == number) {
            return before.digestOfTerms(number);
        }
        String text = parts.stream()
                .map(part -> part.text().orElseGet(() -> read(IndexEntry.terms(part.file()))))
                .collect(Collectors.joining());
        return made(IndexEntry.terms(number), text);
    }

    private String made(String name, String text) {
        made.put(name, text);
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
