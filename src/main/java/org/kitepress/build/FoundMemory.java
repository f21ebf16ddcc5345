package org.kitepress.build;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kitepress.memo.Packing;
import org.kitepress.read.OutputLook;
import org.kitepress.render.search.Entry;
import org.kitepress.render.search.Findable;
import org.kitepress.render.search.IndexEntry;
import org.kitepress.render.search.SearchMemory;

/** How pages are found: as before, if their texts are the same, or in a new way that is remembered. */
final class FoundMemory implements SearchMemory {

    private final Optional<BuildEntry> last;
    private final Set<String> strange;
    private final OutputLook output;
    private final Map<String, Optional<Supplier<Packing>>> found = new ConcurrentHashMap<>();
    private final Map<String, IndexEntry> indexes = new ConcurrentHashMap<>();

    /** @param last if all pages are shown and told of as they were @param strange the paths of files that are not as they were */
    FoundMemory(Optional<BuildEntry> last, Set<String> strange, OutputLook output) {
        this.last = last;
        this.strange = strange;
        this.output = output;
    }

    @Override
    public Optional<Findable> before(String language, String page) {
        return last.flatMap(entry -> entry.found().get(name(language, page), FoundCodec::unpack));
    }

    @Override
    public Optional<Entry> told(String language, String page) {
        return last.filter(entry -> isSame(page))
                .flatMap(entry -> entry.found().get(name(language, page), FoundCodec::entry));
    }

    @Override
    public boolean isSame(String page) {
        return last.isPresent() && !strange.contains(page);
    }

    @Override
    public void keep(String language, String page, Findable findable) {
        if (!isSame(page)) {
            Packing packed = FoundCodec.pack(findable).closed();
            found.put(name(language, page), Optional.of(() -> packed));
        }
    }

    private static String name(String language, String page) {
        return language + ":" + page;
    }

    @Override
    public Optional<IndexEntry> index(String language) {
        return last.map(entry -> entry.indexes().get(language));
    }

    @Override
    public void keep(String language, IndexEntry index) {
        indexes.put(language, index);
    }

    @Override
    public Optional<byte[]> file(String path) {
        return output.file(path);
    }

    /** What is not as it was. */
    Map<String, Optional<Supplier<Packing>>> changes() {
        return found;
    }

    Map<String, IndexEntry> indexes() {
        return indexes;
    }

    /** The paths of files that were those of an index and are none any more. */
    Set<String> left() {
        Set<String> left = paths(last.orElseThrow().indexes());
        left.removeAll(paths(indexes));
        return left;
    }

    private static Set<String> paths(Map<String, IndexEntry> indexes) {
        return indexes.values().stream()
                .flatMap(index -> index.paths().stream())
                .collect(Collectors.toSet());
    }
}
