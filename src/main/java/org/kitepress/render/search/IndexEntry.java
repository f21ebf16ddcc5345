package org.kitepress.render.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.memo.Fingerprint;

/**
 * What is to be known of an index, so that another can be made of it.
 *
 * @param folder where its files stand, with a slash at its end
 * @param rest the size in bytes of what it tells of pages
 * @param digests of its files: first {@code index.txt}, then those of pages, then those of terms
 * @param shards the files of terms; none if all of it stands in one
 */
public record IndexEntry(String folder, int rest, List<String> digests, List<Piece> shards) {

    private static final int LETTERS = 12;

    public IndexEntry {
        digests = List.copyOf(digests);
        shards = List.copyOf(shards);
    }

    /** @param within the folder of the search page, with a slash at its end */
    static IndexEntry of(String within, int rest, List<String> digests, List<Piece> shards) {
        Fingerprint all = Fingerprint.begin();
        digests.forEach(all::add);
        return new IndexEntry(within + all.digits().substring(0, LETTERS) + "/", rest, digests, shards);
    }

    /** The name of a file of terms. */
    static String terms(int number) {
        return "w" + number + ".txt";
    }

    List<String> digestsOfPages() {
        return digests.subList(1, digests.size() - shards.size());
    }

    String digestOfTerms(int number) {
        return digests.get(digests.size() - shards.size() + number);
    }

    /** The paths of all its files. */
    public List<String> paths() {
        int pages = digestsOfPages().size();
        return Stream.of(
                        Stream.of(SearchIndex.HEAD),
                        IntStream.range(0, pages).mapToObj(number -> "p" + number + ".txt"),
                        IntStream.range(0, shards.size()).mapToObj(IndexEntry::terms))
                .flatMap(names -> names)
                .map(folder::concat)
                .toList();
    }

    /** Whether all of an index is so small that it stands in one file. */
    static boolean isWhole(int rest, List<Piece> words) {
        return rest + words.stream().mapToLong(Piece::size).sum() <= SearchIndex.WHOLE;
    }
}
