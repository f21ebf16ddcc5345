package org.kitepress.render.search;

import java.util.List;

/**
 * Lines of the index that follow each other.
 *
 * @param first the hash of its first term @param last that of its last @param size in bytes
 */
public record Piece(long first, long last, int size) {

    static Piece of(List<Piece> parts) {
        return new Piece(
                parts.get(0).first(),
                parts.get(parts.size() - 1).last(),
                parts.stream().mapToInt(Piece::size).sum());
    }
}
