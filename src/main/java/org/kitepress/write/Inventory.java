package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be cleaned, as it stands at one moment. */
public final class Inventory {

    private final SortedMap<Path, Long> sizes;

    /**
     * @param sizes how many files and folders each holds, with itself
     */
    public Inventory(SortedMap<Path, Long> sizes) {
        this.sizes = sizes;
    }

    /**
     * @param folders in which only what stands right below is looked at, each with itself
     * @param wholes each looked at as one
     */
    public static Inventory at(List<Path> folders, List<Path> wholes) throws IOException {
        SortedMap<Path, Long> sizes = new TreeMap<>();
        for (Path whole : wholes) {
            add(whole, sizes);
        }
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                sizes.put(folder, 1L);
                try (Stream<Path> below = Files.list(folder)) {
                    for (Path one : (Iterable<Path>) below::iterator) {
                        add(one, sizes);
                    }
                }
            }
        }
        return new Inventory(sizes);
    }

    private static void add(Path one, SortedMap<Path, Long> sizes) throws IOException {
        if (Files.exists(one, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(Files.exists(one) ? one.toRealPath() : one)) {
                sizes.put(one, all.count());
            }
        }
    }

    /**
     * What is gone from it, in words: each thing that is gone as a whole, and of how many others how much.
     *
     * @param home what paths are told from
     */
    public List<String> gone(Inventory after, Path home) {
        List<String> gone = new ArrayList<>();
        sizes.forEach((path, size) -> {
            Path told = path.startsWith(home) ? home.relativize(path) : path;
            long lost = size - after.sizes.getOrDefault(path, 0L);
            if (!after.sizes.containsKey(path) && isTold(path.getParent(), after)) {
                gone.add("`" + told + "`");
            } else if (after.sizes.containsKey(path) && lost > 0) {
                gone.add("what was made in `" + told + "`");
            }
        });
        return gone;
    }

    /** Whether what stood in a folder is told of by itself: the folder still stands, or nobody looked at it. */
    private boolean isTold(Path folder, Inventory after) {
        return !sizes.containsKey(folder) || after.sizes.containsKey(folder);
    }
}
