package org.kitepress.build;

import org.kitepress.memo.Packing;
import org.kitepress.memo.Unpacking;
import org.kitepress.render.search.Entry;
import org.kitepress.render.search.Found;

/** Packs how one page is found. */
final class FoundCodec {

    private FoundCodec() {}

    static Packing pack(Entry entry) {
        return new Packing()
                .text(entry.href())
                .text(entry.title())
                .text(entry.section())
                .text(entry.about())
                .text(entry.warning())
                .all(entry.found().terms(), (terms, out) -> out.all(terms, (term, to) -> to.text(term)));
    }

    static Entry unpack(Unpacking in) {
        return new Entry(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                new Found(in.all(from -> from.all(Unpacking::text))));
    }
}
