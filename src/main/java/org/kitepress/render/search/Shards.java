package org.kitepress.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the index into files: all hashes in two halves, and these again, until each is small enough. What a term takes more
 * or less is felt by its own file and by no other, and a file goes by the place of the cut, whatever terms there are.
 */
final class Shards {

    /**
     * A file to be.
     *
     * @param begin where its range of hashes begins
     * @param end where it ends, among the pieces
     */
    record Cut(long begin, int end) {}

    private final List<Piece> pieces;
    private final int most;
    private final List<Cut> cuts = new ArrayList<>();

    private Shards(List<Piece> pieces, int most) {
        this.pieces = pieces;
        this.most = most;
    }

    /**
     * @param pieces by their hashes
     * @param most how many bytes a file may have, unless a single hash has more
     */
    static List<Cut> of(List<Piece> pieces, int most) {
        Shards shards = new Shards(pieces, most);
        shards.cut(0, pieces.size(), 0, Integer.SIZE - 1);
        return shards.cuts;
    }

    /**
     * Cuts pieces of a range.
     *
     * @param bit the first that the hashes of the range do not have in common
     */
    private void cut(int from, int to, long begin, int bit) {
        if (from == to) {
            return;
        }
        boolean one = pieces.get(from).hash() == pieces.get(to - 1).hash();
        if (one || size(from, to) <= most) {
            cuts.add(new Cut(begin, to));
            return;
        }
        long half = begin + (1L << bit);
        int middle = from;
        while (middle < to && pieces.get(middle).hash() < half) {
            middle++;
        }
        cut(from, middle, begin, bit - 1);
        cut(middle, to, half, bit - 1);
    }

    private long size(int from, int to) {
        return pieces.subList(from, to).stream().mapToLong(Piece::size).sum();
    }
}
