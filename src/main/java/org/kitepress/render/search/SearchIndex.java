package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kitepress.model.Artifact;

/**
 * The files in which a browser looks for words. {@code index.txt} comes first; what is small enough stands in it, so that one
 * file is fetched whatever somebody looks for. What is not stands beside it: {@code pN.txt} the pages in their order,
 * {@code wN.txt} the terms by their hashes.
 *
 * @param folder where they stand, with a slash at its end; named after what is in them, so that no old file is taken for a
 *     new one
 */
public record SearchIndex(String folder, List<Artifact> files) {

    /** In bytes: what is fetched at once, whatever somebody looks for. */
    private static final int WHOLE = 80_000;

    private static final int ALL_PAGES = 50_000;
    /** Five files of terms and ten of pages are less than 40 kB, which is what a query may cost. */
    private static final int SHARD = 5_000;

    private static final int BLOCK = 1_100;

    public SearchIndex {
        files = List.copyOf(files);
    }

    /**
     * @param entries in the order in which they are told if nothing else tells them apart
     * @param language as {@code en}
     * @param folder that of the search page, with a slash at its end
     */
    public static SearchIndex of(List<Entry> entries, String language, String folder) {
        PageLines pages = PageLines.of(entries);
        List<Term> terms = Terms.of(entries);
        Shards shards = Shards.of(terms, SHARD);
        String words = String.join("", shards.files());
        boolean whole = size(pages.all() + words) <= WHOLE;
        boolean together = whole || size(pages.all()) <= ALL_PAGES;
        List<String> blocks = together ? List.of() : pages.blocks(BLOCK);
        List<String> cut = whole ? List.of() : shards.files();
        String head = String.join(
                "\n",
                "kitepress-search 1",
                "pages " + entries.size() + " " + (together ? 0 : pages.perBlock(BLOCK)),
                "stop " + String.join(" ", StopWords.of(language)),
                "parts " + String.join("\t", pages.sections()),
                "cuts " + (whole ? "" : String.join(" ", shards.cuts())));
        String index = head + "\n\n" + (together ? pages.all() : "") + "\n" + (whole ? words : "");
        return named(folder, index, blocks, cut);
    }

    private static SearchIndex named(String folder, String index, List<String> blocks, List<String> shards) {
        String version = digest(index + String.join("", blocks) + String.join("", shards));
        String inside = folder + version + "/";
        List<Artifact> files = new ArrayList<>(List.of(Artifact.ofText(inside + "index.txt", index)));
        files.addAll(numbered(inside + "p", blocks));
        files.addAll(numbered(inside + "w", shards));
        return new SearchIndex(inside, files);
    }

    private static List<Artifact> numbered(String name, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Artifact.ofText(name + i + ".txt", texts.get(i)))
                .collect(Collectors.toList());
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
