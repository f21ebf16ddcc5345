package org.kitepress.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.output.Artifact;

@DisplayName("The search index")
class SearchIndexTest {

    private static final Vocabulary VOCABULARY = new Vocabulary("en");

    private static final int WORDS_AT_ONCE = 5;
    private static final int RESULTS_AT_ONCE = 10;

    /** Words as often as in a language: the tenth one a tenth as often as the first. */
    private static List<Findable> pages(int count) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> new Findable(
                        new Entry(
                                "posts/a-post-with-a-long-name-" + i + "/",
                                words(random, 6),
                                "Part " + i % 8,
                                words(random, 25),
                                i % 10 == 0 ? words(random, 3) : "",
                                i > 9),
                        VOCABULARY.found(List.of(
                                new WeightedText(TermWeight.TEXT, words(random, 200)),
                                new WeightedText(TermWeight.HEADING, words(random, 20)),
                                new WeightedText(TermWeight.TITLE, words(random, 6))))))
                .toList();
    }

    private static String words(Random random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int word = (int) Math.exp(random.nextDouble() * Math.log(60_000));
            out.append(i == 0 ? "" : " ")
                    .append("q")
                    .append(Integer.toString(word, 26))
                    .append("q");
        }
        return out.toString();
    }

    private static List<Integer> sizes(SearchIndex index, String name) {
        List<Integer> sizes = new ArrayList<>();
        for (Artifact file : index.files()) {
            if (file.path().matches(".*/" + name + "[0-9a-f]+\\.txt")) {
                sizes.add(file.bytes().length);
            }
        }
        sizes.sort(Comparator.reverseOrder());
        return sizes;
    }

    private static int sum(List<Integer> sizes, int count) {
        return sizes.stream().limit(count).mapToInt(size -> size).sum();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1, 25, 60, 200, 800, 10_000})
    void asksForLittle(int count) throws IOException {
        SearchIndex index = SearchIndex.of(pages(count).stream(), "en", "search/");
        int first = index.files().get(0).bytes().length;
        int later = sum(sizes(index, "w"), WORDS_AT_ONCE) + sum(sizes(index, "p"), RESULTS_AT_ONCE);
        int page = 45_000;
        int script = (int) Files.size(Path.of("themes/lantern/assets/search.js"));
        int exit = (int) Files.size(Path.of("themes/lantern/assets/exit.js"));
        int style = (int) Files.size(Path.of("themes/lantern/assets/style.css"));
        assertThat(script).isLessThan(9 * 1024);
        assertThat(later).as("the largest files for a later query").isLessThanOrEqualTo(40_000);
        assertThat(page + script + exit + style + first + later)
                .as("the largest files for a first query, with a search page of 400 links")
                .isLessThanOrEqualTo(150_000);
    }

    @Test
    void isOneFileIfItIsSmall() {
        assertThat(SearchIndex.of(pages(25).stream(), "en", "search/").files()).hasSize(1);
        assertThat(SearchIndex.of(Stream.empty(), "en", "search/").files()).hasSize(1);
    }

    @Test
    void hidesATermAmongMany() {
        SearchIndex index = SearchIndex.of(pages(1_000).stream(), "en", "search/");
        List<String> shards = index.files().stream()
                .filter(file -> file.path().matches(".*/w[0-9a-f]+\\.txt"))
                .map(Artifact::text)
                .toList();
        double terms = shards.stream()
                .mapToLong(shard -> shard.lines().count())
                .average()
                .orElseThrow();
        assertThat(terms).isGreaterThan(50);
    }

    @Tag("slow")
    @Test
    void isTheSameForTheSamePages() {
        SearchIndex one = SearchIndex.of(pages(800).stream(), "en", "search/");
        SearchIndex other = SearchIndex.of(pages(800).stream(), "en", "search/");
        assertThat(one).usingRecursiveComparison().isEqualTo(other);
        assertThat(version(one)).hasSize("version ".length() + 12);
        assertThat(version(SearchIndex.of(pages(801).stream(), "en", "search/")))
                .isNotEqualTo(version(one));
    }

    private static String version(SearchIndex index) {
        return index.files().get(0).text().lines().skip(1).findFirst().orElseThrow();
    }

    @Tag("slow")
    @Test
    void changesNoFileOfPagesButTheLastForANewOneAndNoFileOfTermsButItsOwn() {
        List<Findable> pages = new ArrayList<>(pages(2_001));
        Findable last = pages.remove(pages.size() - 1);
        Map<String, String> before = files(SearchIndex.of(pages.stream(), "en", "search/"));
        pages.add(
                new Findable(last.entry(), VOCABULARY.found(List.of(new WeightedText(TermWeight.TEXT, "qaq xyzzy")))));
        Map<String, String> now = files(SearchIndex.of(pages.stream(), "en", "search/"));
        assertThat(now.keySet()).containsAll(before.keySet());
        now.entrySet().removeAll(before.entrySet());
        assertThat(now.keySet())
                .hasSize(4)
                .contains("search/index.txt", "search/p500.txt")
                .filteredOn(path -> path.startsWith("search/w"))
                .hasSize(2);
    }

    private static Map<String, String> files(SearchIndex index) {
        return index.files().stream()
                .collect(Collectors.toMap(Artifact::path, Artifact::text, (a, b) -> b, TreeMap::new));
    }

    @Test
    void namesAFileOfTermsByWhereItsRangeBegins() {
        String small = "x".repeat(1_000);
        List<Piece> pieces = Stream.of(1L, 2L, 0x3000_0000L, 0x6000_0000L, 0xF000_0000L, 0xF000_0001L)
                .map(hash -> new Piece(hash, small.length()))
                .toList();
        assertThat(Shards.of(pieces, 2_000).stream().map(cut -> Shard.name(cut.begin()) + " " + cut.end()))
                .containsExactly("w0.txt 2", "w2.txt 3", "w4.txt 4", "w8.txt 6");
        assertThat(Shards.of(pieces, 1_000).stream().map(cut -> Shard.name(cut.begin()) + " " + cut.end()))
                .containsExactly("w0.txt 1", "w00000002.txt 2", "w2.txt 3", "w4.txt 4", "wf.txt 5", "wf0000001.txt 6");
        assertThat(Shards.of(List.of(new Piece(7, 9_000), new Piece(7, 9_000)), 1_000))
                .as("what has one hash stands together")
                .containsExactly(new Shards.Cut(0, 2));
    }

    @Test
    void keepsAPageInOneLine() {
        Entry entry = new Entry("a/", "One\ttitle\n\nx", "A\tpart", "Words\r\nof it", "", false);
        Findable page = new Findable(entry, VOCABULARY.found(List.of()));
        assertThat(SearchIndex.of(Stream.of(page), "fr", "fr/search/")
                        .files()
                        .get(0)
                        .text())
                .isEqualTo("kitepress-search 3\nversion c672b8d1ef56\npages 1 1 0\nstop \nparts A part\ncuts \n\n"
                        + "a/\tOne title x\t0\tWords of it\t\n\n");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "0, A", "'0 1 2', !H", "'3', D", "40, hI", "'5 6 70', FAhf", "'0 2 4 6 8 10', !VV"})
    void writesPageNumbersShortly(String numbers, String written) {
        PageSet set = new PageSet();
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split(" ")) {
            set.add(Integer.parseInt(number));
        }
        assertThat(set.text()).isEqualTo(written);
    }

    @Test
    void neverNeedsMoreThanABitForEachPage() {
        Random random = new Random(7);
        for (int share = 1; share < 100; share += 7) {
            BitSet pages = new BitSet();
            for (int i = 0; i < 10_000; i++) {
                pages.set(i, random.nextInt(100) < share);
            }
            PageSet set = new PageSet();
            pages.stream().forEach(set::add);
            assertThat(set.text().length()).isLessThanOrEqualTo(1 + 10_000 / 6 + 1);
        }
    }
}
