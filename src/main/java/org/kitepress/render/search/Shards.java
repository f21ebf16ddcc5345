package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms in files of about one size, in the order of their hashes.
 *
 * @param files the lines of each file
 * @param cuts the first hash of every file but the first, in base 36
 */
record Shards(List<String> files, List<String> cuts) {

    private static final int BASE = 36;

    Shards {
        files = List.copyOf(files);
        cuts = List.copyOf(cuts);
    }

    /** @param terms by their hashes @param most how many bytes a file may have, unless a single term has more */
    static Shards of(List<Term> terms, int most) {
        List<String> files = new ArrayList<>();
        List<String> cuts = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        int size = 0;
        long last = -1;
        for (Term term : terms) {
            String line = term.line() + "\n";
            int bytes = line.getBytes(StandardCharsets.UTF_8).length;
            if (size > 0 && size + bytes > most && term.hash() != last) {
                files.add(file.toString());
                cuts.add(Long.toString(term.hash(), BASE));
                file.setLength(0);
                size = 0;
            }
            file.append(line);
            size += bytes;
            last = term.hash();
        }
        files.add(file.toString());
        return new Shards(files, cuts);
    }
}
