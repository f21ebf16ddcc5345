package org.kitepress.render.search;

import java.util.HexFormat;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;

/**
 * A file of terms.
 *
 * @param begin where its range of hashes begins, in 32 bits without a sign
 * @param size in bytes
 * @param hash of what is in it
 */
public record Shard(long begin, int size, Hash hash) {

    /** Where a range begins, as the script knows it: eight hexadecimal digits without the zeros at their end, at least one digit. */
    static String cut(long begin) {
        return HexFormat.of().toHexDigits((int) begin).replaceFirst("(?<=.)0+$", "");
    }

    static String name(long begin) {
        return "w" + cut(begin) + ".txt";
    }

    String cut() {
        return cut(begin);
    }

    /** The key of the file. */
    public Hash key() {
        return Hasher.begin().add("terms").add(hash).hash();
    }

    /** Where the file stands in the folder of the index. */
    public String name() {
        return name(begin);
    }

    Piece piece() {
        return new Piece(begin, size);
    }
}
