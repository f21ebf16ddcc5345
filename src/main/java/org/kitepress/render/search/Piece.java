package org.kitepress.render.search;

/**
 * A line of the index, or a file of them that is not to be cut.
 *
 * @param hash of its term, or where the range of hashes of the file begins
 * @param size in bytes
 */
record Piece(long hash, int size) {

    static Piece of(String term, String line) {
        return new Piece(Term.hash(term), SearchIndex.size(line));
    }
}
