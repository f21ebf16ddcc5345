package org.kitepress.build;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Packing;
import org.kitepress.memo.Sealed;
import org.kitepress.memo.Shelf;
import org.kitepress.memo.Unpacking;
import org.kitepress.model.Trace;
import org.kitepress.render.search.IndexEntry;
import org.kitepress.render.search.Shard;

/**
 * What is remembered of a website that was made. Pages go by the paths of the files that writers wrote.
 *
 * @param setting another word as soon as anything is another but the texts of pages: {@link Rebuild} knows what
 * @param pressed another word for other sheets
 * @param output how the folder looked in which the website stands
 * @param documents what writers wrote, packed by {@link DocumentCodec}
 * @param problems what the rules on pages said, where they said something
 * @param found how pages are found, packed by {@link FoundCodec}
 * @param cards the pictures of titles
 * @param files the paths of all that was made
 * @param indexes what is found in each language
 */
record BuildEntry(
        String setting,
        String pressed,
        String output,
        Shelf documents,
        Map<String, List<Problem>> problems,
        Shelf found,
        List<Trace> cards,
        List<String> files,
        Map<String, IndexEntry> indexes) {

    /**
     * @param changed documents that are not as they stand on the shelf; empty where one goes
     * @param newlyFound in the same way
     * @param room about how many bytes it takes
     */
    Packing pack(
            Map<String, Optional<Supplier<Packing>>> changed,
            Map<String, Optional<Supplier<Packing>>> newlyFound,
            int room) {
        Packing out = new Packing(room).text(setting).text(pressed).text(output);
        out.shelf(documents, changed);
        pack(problems, (path, said) -> new DocumentCodec(path).pack(said, out), out);
        out.shelf(found, newlyFound);
        out.all(cards, BuildEntry::pack);
        out.all(files, (file, to) -> to.text(file));
        pack(indexes, (language, index) -> pack(index, out), out);
        return out;
    }

    /** Empty if it is none of ours. */
    static Optional<BuildEntry> read(byte[] sealed) {
        return Sealed.unpack(
                sealed,
                in -> new BuildEntry(
                        in.text(),
                        in.text(),
                        in.text(),
                        in.shelf(),
                        map(in, (path, from) -> new DocumentCodec(path).problems(from)),
                        in.shelf(),
                        in.all(BuildEntry::trace),
                        in.all(Unpacking::text),
                        map(in, (language, from) -> index(from))));
    }

    private static <T> void pack(Map<String, T> map, BiConsumer<String, T> pack, Packing out) {
        out.all(map.entrySet(), (entry, to) -> {
            to.text(entry.getKey());
            pack.accept(entry.getKey(), entry.getValue());
        });
    }

    private static <T> Map<String, T> map(Unpacking in, BiFunction<String, Unpacking, T> read) {
        Map<String, T> map = new HashMap<>();
        in.each(from -> {
            String path = from.text();
            map.put(path, read.apply(path, from));
        });
        return map;
    }

    private static void pack(Trace trace, Packing out) {
        out.text(trace.path()).number(trace.size()).name(HexFormat.of().formatHex(trace.head()));
    }

    private static Trace trace(Unpacking in) {
        return new Trace(in.text(), in.small(), HexFormat.of().parseHex(in.name()));
    }

    private static void pack(IndexEntry index, Packing out) {
        out.text(index.folder()).number(index.pages()).text(index.order()).number(index.blocks());
        out.all(
                index.shards(),
                (file, to) -> to.number(file.begin()).number(file.size()).text(file.digest()));
    }

    private static IndexEntry index(Unpacking in) {
        return new IndexEntry(
                in.text(),
                in.small(),
                in.text(),
                in.small(),
                in.all(from -> new Shard(from.number(), from.small(), from.text())));
    }
}
