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

/** Makes an index of the one before it, for a site that has the same pages in the same order, or some more after them. */
final class IndexPatch {

    private static final Comparator<String> ORDER =
            Comparator.<String>comparingLong(Term::hash).thenComparing(Comparator.naturalOrder());

    private final IndexEntry before;
    private final Function<String, Optional<byte[]>> files;
    private final List<Part> parts = new ArrayList<>();

    private IndexPatch(IndexEntry before, Function<String, Optional<byte[]>> files) {
        this.before = before;
        this.files = files;
    }

    /**
     * A line of a file that is touched, or a whole file that is not.
     *
     * @param line empty for a file
     */
    private record Part(Piece piece, Shard file, Optional<String> line) {}

    /** @param weight null if the page has the term no more */
    private record Edit(String term, int page, TermWeight weight) {}

    /** A file is not there that should be. */
    private static final class LostFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The same that would be made anew, but for the files of terms that stand as they are; empty if it is as well made anew, or
     * the pages before are not the first of these.
     *
     * @param files reads a file of the index before, by its path
     * @param pages all of them, in the order of their numbers
     * @param changes of every page that is found by other terms than before, or that is new
     * @param language as {@code en}
     */
    static Optional<SearchIndex> of(
            IndexEntry before,
            Function<String, Optional<byte[]>> files,
            List<Entry> pages,
            List<IndexChange> changes,
            String language) {
        if (before.shards().isEmpty() || !before.isOfTheFirst(pages)) {
            return Optional.empty();
        }
        try {
            return new IndexPatch(before, files).index(pages, changes, language);
        } catch (LostFileException e) {
            return Optional.empty();
        }
    }

    private Optional<SearchIndex> index(List<Entry> pages, List<IndexChange> changes, String language) {
        PageLines lines = new PageLines();
        pages.forEach(lines::add);
        parts(changes);
        List<Piece> pieces = parts.stream().map(Part::piece).toList();
        return SearchIndex.isWhole(lines, pieces)
                ? Optional.empty()
                : Optional.of(index(new IndexFiles(lines, before.folder()), pieces, language));
    }

    private void parts(List<IndexChange> changes) {
        Map<Shard, List<Edit>> edits = new HashMap<>();
        changes.forEach(
                change -> change.each((term, weight) -> edits.computeIfAbsent(file(term), file -> new ArrayList<>())
                        .add(new Edit(term, change.page(), weight))));
        for (Shard file : before.shards()) {
            if (edits.containsKey(file)) {
                edited(file, edits.get(file));
            } else {
                parts.add(new Part(file.piece(), file, Optional.empty()));
            }
        }
    }

    /** The file in which a browser looks for a term. */
    private Shard file(String term) {
        long hash = Term.hash(term);
        List<Shard> all = before.shards();
        int later = 1;
        while (later < all.size() && all.get(later).begin() <= hash) {
            later++;
        }
        return all.get(later - 1);
    }

    private String read(Shard file) {
        byte[] bytes = files.apply(before.folder() + file.name()).orElseThrow(LostFileException::new);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void edited(Shard file, List<Edit> edits) {
        SortedMap<String, String> lines = new TreeMap<>(ORDER);
        read(file).lines().forEach(line -> lines.put(Term.text(line), line + "\n"));
        for (Edit edit : edits) {
            Term term = lines.containsKey(edit.term()) ? Term.of(lines.get(edit.term())) : new Term(edit.term());
            term.set(edit.page(), edit.weight());
            lines.put(edit.term(), term.line());
            if (term.isNowhere()) {
                lines.remove(edit.term());
            }
        }
        lines.forEach((term, line) -> parts.add(new Part(Piece.of(term, line), file, Optional.of(line))));
    }

    private SearchIndex index(IndexFiles made, List<Piece> pieces, String language) {
        int from = 0;
        for (Shards.Cut cut : Shards.of(pieces, SearchIndex.SHARD)) {
            shard(made, cut.begin(), parts.subList(from, cut.end()));
            from = cut.end();
        }
        return made.index(language);
    }

    private void shard(IndexFiles made, long begin, List<Part> parts) {
        Part first = parts.get(0);
        if (parts.size() == 1 && first.line().isEmpty() && first.file().begin() == begin) {
            made.terms(first.file());
        } else {
            made.terms(
                    begin,
                    parts.stream()
                            .map(part -> part.line().orElseGet(() -> read(part.file())))
                            .collect(Collectors.joining()));
        }
    }
}
