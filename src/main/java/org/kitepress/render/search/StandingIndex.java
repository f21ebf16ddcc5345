package org.kitepress.render.search;

import java.util.List;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;

/**
 * An index that stands.
 *
 * @param found the keys of the terms by which its pages are found, in the order of their numbers
 */
public record StandingIndex(IndexEntry entry, List<Hash> found) {

    public StandingIndex {
        found = List.copyOf(found);
    }

    public void pack(Encoder out) {
        entry.pack(out);
        out.all(found, (key, to) -> to.hash(key));
    }

    public static StandingIndex unpack(Decoder in) {
        return new StandingIndex(IndexEntry.unpack(in), in.all(Decoder::hash));
    }
}
