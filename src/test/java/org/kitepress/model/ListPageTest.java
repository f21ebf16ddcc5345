package org.kitepress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;

@DisplayName("The pages of a long list")
class ListPageTest {

    private static final Address LIST = new Address("/posts/");

    /** What stands on each, with the numbers of its pages: 1 is the oldest. */
    private static List<String> leaves(int pages, int size) {
        List<Page> newestFirst = IntStream.iterate(pages, i -> i > 0, i -> i - 1)
                .mapToObj(i -> new Page(
                        null, "" + i, "posts", new Language("en"), LIST, "Page", Optional.empty(), Set.of(Channel.WEB)))
                .toList();
        return ListPage.of(LIST, newestFirst, size).stream()
                .map(leaf -> leaf.number() + " " + leaf.address().path()
                        + leaf.pages().stream().map(page -> " " + page.key()).collect(Collectors.joining()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 /posts/",
                "3 | 1 /posts/ 3 2 1",
                "5 | 1 /posts/ 5 4 3 2 1",
                "6 | 2 /posts/ 6 5 4, 1 /posts/page/1/ 3 2 1",
                "8 | 2 /posts/ 8 7 6 5 4, 1 /posts/page/1/ 3 2 1",
                "9 | 3 /posts/ 9 8 7, 2 /posts/page/2/ 6 5 4, 1 /posts/page/1/ 3 2 1",
            })
    void areNumberedFromTheOldestAndFullButForTheListsOwn(int pages, String expected) {
        assertThat(String.join(", ", leaves(pages, 3))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void stayAsTheyAreWhilePagesAreAdded(int size) {
        List<String> before = List.of();
        for (int pages = 0; pages < 100; pages++) {
            List<String> now = new ArrayList<>(leaves(pages, size));
            now.remove(0);
            assertThat(now).endsWith(before.toArray(String[]::new));
            before = now;
        }
    }

    @Test
    void showOnePageEachIfSomebodyWantsThat() {
        assertThat(leaves(2, 1)).containsExactly("2 /posts/ 2", "1 /posts/page/1/ 1");
    }
}
