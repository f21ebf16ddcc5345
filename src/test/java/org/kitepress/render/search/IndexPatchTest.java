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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
@DisplayName("An index that is mended is the one that would be made anew")
class IndexPatchTest {

    private static final Vocabulary VOCABULARY = new Vocabulary("en");
    private static final String FOLDER = "search/";

    @ParameterizedTest(name = "after many edits and additions to sites of up to {0} words")
    @ValueSource(ints = {600, 3_000, 60_000})
    void afterManyEdits(int words) {
        Random random = new Random(words);
        List<Findable> pages = pages(700, random, words);
        SearchIndex index = index(pages);
        Map<String, String> standing = files(index);
        int mended = 0;
        for (int step = 0; step < 60; step++) {
            List<Findable> before = List.copyOf(pages);
            boolean deleted = step % 12 == 7;
            if (deleted) {
                pages.remove(random.nextInt(pages.size()));
            } else {
                edit(pages, random, words);
            }
            SearchIndex anew = index(pages);
            Optional<SearchIndex> patch = patch(index.entry(), standing::get, pages, changes(before, pages));
            if (deleted) {
                assertThat(patch).as("step " + step).isEmpty();
            } else if (patch.isPresent()) {
                assertThat(patch.get().entry()).as("step " + step).isEqualTo(anew.entry());
                assertThat(mended(standing, patch.get())).as("step " + step).isEqualTo(files(anew));
                mended++;
            }
            index = anew;
            standing = files(anew);
        }
        assertThat(mended).isGreaterThan(50);
    }

    @Test
    void makesOnlyTheFilesOfTermsThatChange() {
        Random random = new Random(3);
        List<Findable> pages = pages(700, random, 60_000);
        SearchIndex index = index(pages);
        Map<String, String> standing = files(index);
        List<Findable> now = new ArrayList<>(pages);
        now.add(page(700, random, 60_000, 3));
        SearchIndex patch =
                patch(index.entry(), standing::get, now, changes(pages, now)).orElseThrow();
        assertThat(patch.files())
                .filteredOn(file -> file.path().startsWith("search/w"))
                .hasSizeLessThan(8)
                .allSatisfy(file -> assertThat(file.text()).isNotEqualTo(standing.get(file.path())));
    }

    @Test
    void andIsMadeAnewIfAFileOfItIsLostOrAllOfItStandsInOne() {
        Random random = new Random(1);
        List<Findable> many = pages(700, random, 60_000);
        List<Findable> now = new ArrayList<>(many);
        now.set(7, page(7, random, 60_000, 120));
        IndexEntry entry = index(many).entry();
        assertThat(entry.shards()).isNotEmpty();
        assertThat(patch(entry, path -> null, now, changes(many, now))).isEmpty();
        List<Findable> few = many.subList(0, 8);
        SearchIndex small = index(few);
        assertThat(patch(small.entry(), files(small)::get, now.subList(0, 8), changes(few, now.subList(0, 8))))
                .isEmpty();
    }

    @Test
    void orIfItsPagesStandInAnotherOrder() {
        List<Findable> many = pages(700, new Random(2), 60_000);
        SearchIndex index = index(many);
        Map<String, String> standing = files(index);
        List<Findable> now = new ArrayList<>(many);
        assertThat(patch(index.entry(), standing::get, now, List.of())).isPresent();
        now.add(0, now.remove(1));
        assertThat(patch(index.entry(), standing::get, now, List.of())).isEmpty();
    }

    private static SearchIndex index(List<Findable> pages) {
        return SearchIndex.of(pages.stream(), "en", FOLDER);
    }

    private static Optional<SearchIndex> patch(
            IndexEntry before, Function<String, String> files, List<Findable> pages, List<IndexChange> changes) {
        return IndexPatch.of(
                before,
                path -> Optional.ofNullable(files.apply(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                pages.stream().map(Findable::entry).toList(),
                changes,
                "en");
    }

    private static List<IndexChange> changes(List<Findable> before, List<Findable> now) {
        return IntStream.range(0, now.size())
                .filter(i -> i >= before.size()
                        || !now.get(i).found().equals(before.get(i).found()))
                .mapToObj(i -> new IndexChange(
                        i,
                        i < before.size() ? before.get(i).found() : Found.NOWHERE,
                        now.get(i).found()))
                .toList();
    }

    private static Map<String, String> files(SearchIndex index) {
        Map<String, String> files = new TreeMap<>();
        index.files().forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    /** What stands there once what was made is in its place. */
    private static Map<String, String> mended(Map<String, String> before, SearchIndex patch) {
        Map<String, String> files = new TreeMap<>(before);
        files.keySet()
                .retainAll(patch.standing().stream()
                        .map(file -> patch.entry().folder() + file.name())
                        .toList());
        patch.files().forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    /** Other words on some pages, now and then another title, a page without words, and up to two new ones. */
    private static void edit(List<Findable> pages, Random random, int most) {
        int some = random.nextInt(4);
        for (int i = 0; i < some; i++) {
            int page = random.nextInt(pages.size());
            String href = pages.get(page).entry().href();
            Findable now = page(Integer.parseInt(href.replaceAll("\\D", "")), random, most, random.nextInt(240));
            pages.set(page, now);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            pages.add(page(1_000 + pages.size(), random, most, random.nextInt(240)));
        }
    }

    private static List<Findable> pages(int count, Random random, int most) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> page(i, random, most, 120))
                .toList());
    }

    private static Findable page(int page, Random random, int most, int words) {
        List<WeightedText> passages = Arrays.stream(TermWeight.values())
                .map(weight -> new WeightedText(weight, words(random, most, words / (1 + 5 * weight.ordinal()))))
                .toList();
        String title = "Page " + page + (random.nextInt(5) == 0 ? " again" : "");
        String section = "Part " + page % 3 + (random.nextInt(50) == 0 ? " of " + page : "");
        Entry entry = new Entry("posts/" + page + "/", title, section, "about " + page, "", page > 20);
        return new Findable(entry, VOCABULARY.found(passages));
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
