package org.kitepress.build;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Packing;
import org.kitepress.memo.Unpacking;
import org.kitepress.model.DocumentEntry;
import org.kitepress.model.Trace;
import org.kitepress.render.search.Entry;
import org.kitepress.render.search.Found;

/**
 * What is remembered of a website that was made. Maps are by the paths of files that writers wrote.
 *
 * @param setting another word as soon as anything is another but the texts of pages: {@link Rebuild} knows what
 * @param pressed another word for other sheets
 * @param output the state of the folder in which the website stands
 * @param problems what the rules on pages said, where they said something
 * @param found how pages are found
 * @param cards the pictures of titles
 * @param files the paths of all that was made
 * @param indexes the folders of the search indexes
 */
record BuildEntry(
        String setting,
        String pressed,
        String output,
        Map<String, DocumentEntry> documents,
        Map<String, List<Problem>> problems,
        Map<String, Entry> found,
        List<Trace> cards,
        List<String> files,
        List<String> indexes) {

    byte[] pack() {
        Packing out = new Packing().text(setting).text(pressed).text(output);
        pack(documents, (path, document) -> new DocumentCodec(path).pack(document, out), out);
        pack(problems, (path, said) -> new DocumentCodec(path).pack(said, out), out);
        pack(found, (path, entry) -> pack(entry, out), out);
        out.all(cards, BuildEntry::pack);
        out.all(files, (file, to) -> to.text(file));
        out.all(indexes, (index, to) -> to.text(index));
        return out.bytes();
    }

    /** Empty if it is none of ours. */
    static Optional<BuildEntry> read(byte[] bytes) {
        return Unpacking.of(
                bytes,
                in -> new BuildEntry(
                        in.text(),
                        in.text(),
                        in.text(),
                        map(in, (path, from) -> new DocumentCodec(path).unpack(from)),
                        map(in, (path, from) -> new DocumentCodec(path).problems(from)),
                        map(in, (path, from) -> entry(from)),
                        in.all(BuildEntry::trace),
                        in.all(Unpacking::text),
                        in.all(Unpacking::text)));
    }

    private static <T> void pack(Map<String, T> map, BiConsumer<String, T> pack, Packing out) {
        out.all(map.entrySet(), (entry, to) -> {
            to.text(entry.getKey());
            pack.accept(entry.getKey(), entry.getValue());
        });
    }

    private static <T> Map<String, T> map(Unpacking in, BiFunction<String, Unpacking, T> read) {
        Map<String, T> map = new HashMap<>();
        in.all(from -> {
            String path = from.text();
            return map.put(path, read.apply(path, from));
        });
        return map;
    }

    private static void pack(Entry entry, Packing out) {
        out.text(entry.href())
                .text(entry.title())
                .name(entry.section())
                .text(entry.about())
                .text(entry.warning())
                .all(entry.found().terms(), (terms, to) -> to.all(terms, (term, one) -> one.name(term)));
    }

    private static Entry entry(Unpacking in) {
        return new Entry(
                in.text(),
                in.text(),
                in.name(),
                in.text(),
                in.text(),
                new Found(in.all(from -> from.all(Unpacking::name))));
    }

    private static void pack(Trace trace, Packing out) {
        out.text(trace.path()).number(trace.size()).name(HexFormat.of().formatHex(trace.head()));
    }

    private static Trace trace(Unpacking in) {
        return new Trace(in.text(), in.small(), HexFormat.of().parseHex(in.name()));
    }
}
