package org.kitepress.render.search;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.memo.Hasher;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Keys;

/** Puts the files of an index together. */
final class IndexFiles {

    private static final int ALL_PAGES = 50_000;
    private static final int BLOCK = 1_300;
    private static final int LETTERS = 12;

    private final PageLines pages;
    private final String folder;
    private final List<Artifact> made = new ArrayList<>();
    private final List<Shard> shards = new ArrayList<>();
    private String words = "";

    IndexFiles(PageLines pages, String folder) {
        this.pages = pages;
        this.folder = folder;
    }

    /** A file of terms that was made. */
    void terms(long begin, String text) {
        Artifact file = Artifact.ofText(folder + Shard.name(begin), text);
        Shard shard = new Shard(begin, file.bytes().length, Hasher.of(file.bytes()));
        made.add(file.keyed(Keys.of(shard.key())));
        shards.add(shard);
    }

    /** A file of terms that stands as it is. */
    void terms(Shard standing) {
        shards.add(standing);
    }

    /** All terms, in no file of their own. */
    void words(String all) {
        words = all;
    }

    SearchIndex index(String language) {
        boolean together = shards.isEmpty() || pages.bytes() <= ALL_PAGES;
        List<String> blocks = together ? List.of() : pages.blocks(BLOCK);
        String head = String.join(
                "\n",
                "kitepress-search 3",
                "version " + version(blocks),
                "pages " + pages.count() + " " + pages.undated() + " " + (together ? 0 : pages.perBlock(BLOCK)),
                "stop " + String.join(" ", StopWords.of(language)),
                "parts " + String.join("\t", pages.sections()),
                "cuts " + String.join(" ", shards.stream().map(Shard::cut).toList()));
        String index = head + "\n\n" + (together ? pages.all() : "") + "\n" + words;
        List<Artifact> files = new ArrayList<>(List.of(Artifact.ofText(folder + SearchIndex.HEAD, index)));
        for (String block : blocks) {
            files.add(Artifact.ofText(folder + IndexEntry.block(files.size() - 1), block));
        }
        files.addAll(made);
        return new SearchIndex(files, new IndexEntry(folder, pages.count(), pages.order(), blocks.size(), shards));
    }

    /** Another word for other files beside {@code index.txt}: it stands in their addresses, so that no old one is taken for a new one. */
    private String version(List<String> blocks) {
        Hasher all = Hasher.begin();
        blocks.forEach(all::add);
        shards.stream().map(Shard::hash).forEach(all::add);
        return all.hash().digits().substring(0, LETTERS);
    }
}
