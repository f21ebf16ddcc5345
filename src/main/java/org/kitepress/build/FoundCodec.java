package org.kitepress.build;

import java.util.Optional;
import org.kitepress.memo.Packing;
import org.kitepress.memo.Unpacking;
import org.kitepress.render.search.Entry;
import org.kitepress.render.search.Found;

/** Packs how one page is found. */
final class FoundCodec {

    private FoundCodec() {}

    static byte[] pack(Entry entry) {
        return new Packing()
                .text(entry.href())
                .text(entry.title())
                .text(entry.section())
                .text(entry.about())
                .text(entry.warning())
                .all(entry.found().terms(), (terms, out) -> out.all(terms, (term, to) -> to.text(term)))
                .bytes();
    }

    static Optional<Entry> unpack(byte[] packed) {
        return Unpacking.of(
                packed,
                in -> new Entry(
                        in.text(),
                        in.text(),
                        in.text(),
                        in.text(),
                        in.text(),
                        new Found(in.all(from -> from.all(Unpacking::text)))));
    }
}
