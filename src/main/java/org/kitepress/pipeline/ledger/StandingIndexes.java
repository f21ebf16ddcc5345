package org.kitepress.pipeline.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.memo.Hash;
import org.kitepress.model.output.Keys;
import org.kitepress.render.search.IndexMemory;
import org.kitepress.render.search.StandingIndex;

/** The indexes of a website that stands, and those of the one that is being made. */
public final class StandingIndexes implements IndexMemory {

    private final Map<String, StandingIndex> before;
    private final StandingFiles files;
    private final Map<String, StandingIndex> now = new ConcurrentHashMap<>();

    StandingIndexes(Map<String, StandingIndex> before, StandingFiles files) {
        this.before = before;
        this.files = files;
    }

    @Override
    public Optional<StandingIndex> standing(String language) {
        return Optional.ofNullable(before.get(language));
    }

    @Override
    public Optional<byte[]> file(String path) {
        return files.read(path);
    }

    @Override
    public boolean stands(String path, Hash key) {
        return files.of(path, Keys.of(key)).isPresent();
    }

    @Override
    public void keep(String language, StandingIndex index) {
        now.put(language, index);
    }

    public Map<String, StandingIndex> now() {
        return now;
    }
}
