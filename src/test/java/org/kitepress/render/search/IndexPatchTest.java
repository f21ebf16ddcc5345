package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.Artifact;

@DisplayName("An index that is mended is the one that would be made anew")
class IndexPatchTest {

    private static final Vocabulary VOCABULARY = new Vocabulary("en");
    private static final String FOLDER = "search/";

    @ParameterizedTest(name = "after many edits of sites of up to {0} words")
    @ValueSource(ints = {600, 3_000, 60_000})
    void afterManyEdits(int words) {
        Random random = new Random(words);
        List<Entry> entries = new ArrayList<>(IntStream.range(0, 700)
                .mapToObj(i -> entry(i, random, words, 120))
                .toList());
        SearchIndex index = SearchIndex.of(entries.stream(), "en", FOLDER);
        Map<String, String> standing = files(index);
        int mended = 0;
        for (int step = 0; step < 60; step++) {
            List<IndexChange> changes = new ArrayList<>();
            for (int page : random.ints(1 + random.nextInt(3), 0, entries.size())
                    .distinct()
                    .toArray()) {
                Entry now = entry(page, random, words, random.nextInt(240));
                changes.add(new IndexChange(page, entries.get(page).found(), now.found()));
                entries.set(page, now);
            }
            SearchIndex anew = SearchIndex.of(entries.stream(), "en", FOLDER);
            Map<String, String> before = standing;
            Optional<SearchIndex> patch = IndexPatch.of(
                    index.entry(),
                    path -> Optional.ofNullable(before.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                    changes,
                    FOLDER);
            if (patch.isPresent()) {
                assertThat(patch.get().entry()).as("step " + step).isEqualTo(anew.entry());
                assertThat(mended(before, patch.get())).as("step " + step).isEqualTo(files(anew));
                mended++;
            }
            index = anew;
            standing = files(anew);
        }
        assertThat(mended).isGreaterThan(50);
    }

    @Test
    void andIsMadeAnewIfAFileOfItIsLostOrAllOfItStandsInOne() {
        Random random = new Random(1);
        List<Entry> many = IntStream.range(0, 700)
                .mapToObj(i -> entry(i, random, 60_000, 120))
                .toList();
        Found other = entry(7, random, 60_000, 120).found();
        List<IndexChange> changes = List.of(new IndexChange(7, many.get(7).found(), other));
        IndexEntry entry = SearchIndex.of(many.stream(), "en", FOLDER).entry();
        assertThat(entry.shards()).isNotEmpty();
        assertThat(IndexPatch.of(entry, path -> Optional.empty(), changes, FOLDER))
                .isEmpty();
        SearchIndex small = SearchIndex.of(many.subList(0, 8).stream(), "en", FOLDER);
        Map<String, String> files = files(small);
        assertThat(IndexPatch.of(
                        small.entry(),
                        path -> Optional.of(files.get(path).getBytes(StandardCharsets.UTF_8)),
                        changes,
                        FOLDER))
                .isEmpty();
    }

    private static Map<String, String> files(SearchIndex index) {
        Map<String, String> files = new TreeMap<>();
        index.files().forEach(file -> files.put(file.path(), text(file)));
        return files;
    }

    /** What stands there once the folder goes by its new name, and what was made is in its place. */
    private static Map<String, String> mended(Map<String, String> before, SearchIndex patch) {
        Map<String, String> files = new TreeMap<>();
        String old = patch.before().orElseThrow();
        before.forEach((path, text) -> files.put(path.replace(old, patch.folder()), text));
        files.keySet().retainAll(patch.entry().paths());
        patch.files().forEach(file -> files.put(file.path(), text(file)));
        return files;
    }

    private static String text(Artifact file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** Its title and what a list tells of it stay; its words do not. */
    private static Entry entry(int page, Random random, int most, int words) {
        List<Passage> passages = Arrays.stream(Weight.values())
                .map(weight -> new Passage(weight, words(random, most, words / (1 + 5 * weight.ordinal()))))
                .toList();
        return new Entry(
                "posts/" + page + "/", "Page " + page, "Posts", "about " + page, "", VOCABULARY.found(passages));
    }

    private static String words(Random random, int most, int count) {
        StringBuilder out = new StringBuilder("a");
        for (int i = 0; i < count; i++) {
            int word = (int) Math.exp(random.nextDouble() * Math.log(most));
            out.append(" q").append(Integer.toString(word, 26)).append('q');
        }
        return out.toString();
    }
}
