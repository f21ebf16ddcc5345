package org.kitepress.render.search;

import java.util.List;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;

/**
 * What is to be known of an index, so that another can be made of it.
 *
 * @param folder where its files stand, with a slash at its end
 * @param pages how many it tells of
 * @param order another hash for other pages, or the same in another order
 * @param blocks how many files of pages there are; none if all pages stand in {@code index.txt}
 * @param shards the files of terms, by their hashes; none if all of it stands in {@code index.txt}
 */
record IndexEntry(String folder, int pages, Hash order, int blocks, List<Shard> shards) {

    IndexEntry {
        shards = List.copyOf(shards);
    }

    void pack(Encoder out) {
        out.text(folder).number(pages).hash(order).number(blocks);
        out.all(
                shards,
                (file, to) -> to.number(file.begin()).number(file.size()).hash(file.hash()));
    }

    static IndexEntry unpack(Decoder in) {
        return new IndexEntry(
                in.text(),
                in.small(),
                in.hash(),
                in.small(),
                in.all(from -> new Shard(from.number(), from.small(), from.hash())));
    }

    static Hash order(List<String> hrefs) {
        Hasher all = Hasher.begin();
        hrefs.forEach(all::add);
        return all.hash();
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
}
