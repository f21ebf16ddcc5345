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
import java.util.stream.IntStream;
import org.kitepress.memo.Fingerprint;
import org.kitepress.model.Artifact;

/** Makes an index of the one before it, for a site that has the same pages and tells the same of them. */
public final class IndexPatch {

    private static final Comparator<String> ORDER =
            Comparator.<String>comparingLong(term -> Term.hash(term)).thenComparing(Comparator.naturalOrder());

    private final IndexEntry before;
    private final Function<String, Optional<byte[]>> files;
    private final List<Piece> shards;
    private final List<String> digests;
    private final Map<String, String> made = new HashMap<>();

    private IndexPatch(IndexEntry before, Function<String, Optional<byte[]>> files) {
        this.before = before;
        this.files = files;
        this.shards = new ArrayList<>(before.shards());
        this.digests = new ArrayList<>(before.digests());
    }

    /**
     * The same that would be made anew; empty if it is as well made anew.
     *
     * @param files reads a file of the index before, by its path
     * @param folder that of the search page, with a slash at its end
     */
    public static Optional<SearchIndex> of(
            IndexEntry before, Function<String, Optional<byte[]>> files, List<IndexChange> changes, String folder) {
        return before.shards().isEmpty() ? Optional.empty() : new IndexPatch(before, files).index(changes, folder);
    }

    private Optional<SearchIndex> index(List<IndexChange> changes, String folder) {
        SortedMap<Integer, List<Edit>> edits = new TreeMap<>();
        changes.forEach(change -> change.each((term, weight) ->
                edits.computeIfAbsent(shard(term), n -> new ArrayList<>()).add(new Edit(term, change.page(), weight))));
        boolean fits = edits.entrySet().stream().allMatch(entry -> change(entry.getKey(), entry.getValue()));
        return fits && isCutAlike() && head() ? Optional.of(index(folder)) : Optional.empty();
    }

    /** @param weight null if the page has the term no more */
    private record Edit(String term, int page, Weight weight) {}

    /** The file in which a browser looks for a term. */
    private int shard(String term) {
        long hash = Term.hash(term);
        return (int)
                shards.stream().skip(1).filter(file -> file.first() <= hash).count();
    }

    private Optional<String> read(String name) {
        return files.apply(before.folder() + name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Whether the file is there, and something left of it. */
    private boolean change(int number, List<Edit> edits) {
        String name = "w" + number + ".txt";
        SortedMap<String, String> lines = new TreeMap<>(ORDER);
        read(name).ifPresent(text -> text.lines()
                .forEach(line -> lines.put(line.substring(0, line.indexOf('\t')), line)));
        if (lines.isEmpty()) {
            return false;
        }
        for (Edit edit : edits) {
            Term term = lines.containsKey(edit.term()) ? Term.of(lines.get(edit.term())) : new Term(edit.term());
            term.set(edit.page(), edit.weight());
            lines.put(edit.term(), term.line());
            if (term.isNowhere()) {
                lines.remove(edit.term());
            }
        }
        if (lines.isEmpty()) {
            return false;
        }
        String text = String.join("\n", lines.values()) + "\n";
        shards.set(number, new Piece(Term.hash(lines.firstKey()), Term.hash(lines.lastKey()), SearchIndex.size(text)));
        make(digests.size() - shards.size() + number, name, text);
        return true;
    }

    /** Whether no file would be cut, or put together with another. */
    private boolean isCutAlike() {
        List<Integer> each = IntStream.rangeClosed(1, shards.size()).boxed().toList();
        return !IndexEntry.isWhole(before.rest(), shards)
                && Shards.ends(shards, SearchIndex.SHARD).filter(each::equals).isPresent();
    }

    private boolean head() {
        Optional<String> head = read(SearchIndex.HEAD);
        head.ifPresent(
                text -> make(0, SearchIndex.HEAD, text.replaceFirst("(?m)^cuts .*$", "cuts " + Shards.cuts(shards))));
        return head.isPresent();
    }

    private void make(int number, String name, String text) {
        digests.set(number, Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
        made.put(name, text);
    }

    private SearchIndex index(String folder) {
        IndexEntry now = IndexEntry.of(folder, before.rest(), digests, shards);
        List<Artifact> all = made.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> Artifact.ofText(now.folder() + file.getKey(), file.getValue()))
                .toList();
        return new SearchIndex(all, now, Optional.of(before.folder()));
    }
}
