package org.kitepress.render.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.memo.Fingerprint;

/**
 * What is to be known of an index, so that another can be made of it.
 *
 * @param folder where its files stand, with a slash at its end
 * @param pages how many it tells of
 * @param order another word for other pages, or the same in another order
 * @param blocks how many files of pages there are; none if all pages stand in {@code index.txt}
 * @param shards the files of terms, by their hashes; none if all of it stands in {@code index.txt}
 */
public record IndexEntry(String folder, int pages, String order, int blocks, List<Shard> shards) {

    public IndexEntry {
        shards = List.copyOf(shards);
    }

    static String order(List<String> hrefs) {
        Fingerprint all = Fingerprint.begin();
        hrefs.forEach(all::add);
        return all.digits();
    }

    /** The name of a file of pages. */
    static String block(int number) {
        return "p" + number + ".txt";
    }

    /** Whether the pages, numbered as before, are the first of these. */
    boolean isOfTheFirst(List<Entry> all) {
        return pages <= all.size()
                && order.equals(
                        order(all.subList(0, pages).stream().map(Entry::href).toList()));
    }

    /** The paths of all its files. */
    public List<String> paths() {
        return Stream.of(
                        Stream.of(SearchIndex.HEAD),
                        IntStream.range(0, blocks).mapToObj(IndexEntry::block),
                        shards.stream().map(Shard::name))
                .flatMap(names -> names)
                .map(folder::concat)
                .toList();
    }
}
