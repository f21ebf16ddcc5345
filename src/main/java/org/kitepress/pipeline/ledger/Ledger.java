package org.kitepress.pipeline.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.memo.Cache;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.model.output.Keys;
import org.kitepress.render.search.StandingIndex;

/**
 * What is known of a website that stands. It has no words of a page that is not shown. One that was damaged, or written by another
 * program, is empty.
 *
 * @param program which wrote it, and the names that no file may hold
 * @param sources how the files looked that writers wrote, by their paths: only to spare reading them
 * @param cache the facts of these files, and what was made of their texts
 * @param files all that stands in the output, by paths
 * @param indexes what can be searched, by the tags of languages
 */
record Ledger(
        Hash program,
        Map<String, Seen> sources,
        Cache cache,
        Map<String, Made> files,
        Map<String, StandingIndex> indexes) {

    /** @param look of the file when it had this content */
    record Seen(String look, Hash content) {}

    /**
     * A file that was made.
     *
     * @param keys by which it is known again
     * @param size in bytes
     * @param print of its bytes, by which damage shows
     * @param look of the file when it had these bytes: only to spare reading it
     * @param names what a page names on this site
     */
    record Made(Keys keys, int size, long print, long look, List<String> names) {

        Made looking(long now) {
            return new Made(keys, size, print, now, names);
        }

        /** After it was found to be what somebody asks for. */
        Made known(Keys asked) {
            return new Made(keys.after(asked), size, print, look, names);
        }
    }

    static Ledger empty() {
        return new Ledger(Hash.NONE, Map.of(), Cache.empty(), Map.of(), Map.of());
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Encoder pack() {
        Encoder out = new Encoder(cache.room() + ROOM * (1 + files.size() + sources.size())).hash(program);
        out.all(sources.entrySet(), (source, to) -> to.text(source.getKey())
                .text(source.getValue().look())
                .hash(source.getValue().content()));
        out.cache(cache);
        out.all(files.entrySet(), (file, to) -> pack(file.getKey(), file.getValue(), to));
        out.all(indexes.entrySet(), (index, to) -> index.getValue().pack(to.text(index.getKey())));
        return out;
    }

    /** In bytes, for what is known of a file. */
    private static final int ROOM = 220;

    /** Empty if it is damaged, or was written by another program. */
    static Ledger read(byte[] sealed, Hash program) {
        return Checksummed.unpack(sealed, in -> unpack(in, program)).orElseGet(Ledger::empty);
    }

    private static Ledger unpack(Decoder in, Hash program) {
        if (!in.hash().equals(program)) {
            return empty();
        }
        Map<String, Seen> sources = new HashMap<>();
        in.each(from -> sources.put(from.text(), new Seen(from.text(), from.hash())));
        Cache cache = in.cache();
        Map<String, Made> files = new HashMap<>();
        in.each(from -> files.put(from.text(), made(from)));
        Map<String, StandingIndex> indexes = new HashMap<>();
        in.each(from -> indexes.put(from.text(), StandingIndex.unpack(from)));
        return new Ledger(program, sources, cache, files, indexes);
    }

    private static void pack(String path, Made made, Encoder out) {
        out.text(path);
        out.maybe(made.keys().sooner()).maybe(made.keys().exact());
        out.number(made.size()).fixed(made.print()).fixed(made.look());
        out.all(made.names(), (name, to) -> to.name(name));
    }

    private static Made made(Decoder in) {
        Keys keys = new Keys(in.maybe(), in.maybe());
        return new Made(keys, in.small(), in.fixed(), in.fixed(), in.all(Decoder::name));
    }
}
