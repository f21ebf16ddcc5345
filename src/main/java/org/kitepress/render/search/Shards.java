package org.kitepress.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the index into files: all hashes in two halves, and these again, until each is small enough. What a term takes more
 * or less is felt by its own file and by no other.
 */
final class Shards {

    private static final int BASE = 36;

    private final List<Piece> pieces;
    private final int most;
    /** Where each file ends, among the pieces. */
    private final List<Integer> ends = new ArrayList<>();

    private boolean fits = true;

    private Shards(List<Piece> pieces, int most) {
        this.pieces = pieces;
        this.most = most;
    }

    /**
     * Where each file ends among these pieces; empty if one of them would have to be cut itself.
     *
     * @param pieces by their hashes @param most how many bytes a file may have, unless a single term has more
     */
    static Optional<List<Integer>> ends(List<Piece> pieces, int most) {
        Shards shards = new Shards(pieces, most);
        shards.cut(0, pieces.size(), Integer.SIZE - 1);
        return shards.fits ? Optional.of(shards.ends) : Optional.empty();
    }

    private void cut(int from, int to, int bit) {
        if (from == to) {
            return;
        }
        boolean one = pieces.get(from).first() == pieces.get(to - 1).last();
        if (one || size(from, to) <= most) {
            ends.add(to);
            return;
        }
        int middle = from;
        while (middle < to && isLow(pieces.get(middle).first(), bit)) {
            fits &= isLow(pieces.get(middle).last(), bit);
            middle++;
        }
        if (fits) {
            cut(from, middle, bit - 1);
            cut(middle, to, bit - 1);
        }
    }

    private static boolean isLow(long hash, int bit) {
        return (hash >> bit & 1) == 0;
    }

    private long size(int from, int to) {
        return pieces.subList(from, to).stream().mapToLong(Piece::size).sum();
    }

    /** The first hash of every file but the first. @param files a piece for each */
    static String cuts(List<Piece> files) {
        List<String> cuts = new ArrayList<>();
        for (Piece file : files.subList(Math.min(1, files.size()), files.size())) {
            cuts.add(Long.toString(file.first(), BASE));
        }
        return String.join(" ", cuts);
    }
}
