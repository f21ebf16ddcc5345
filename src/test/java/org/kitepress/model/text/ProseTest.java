package org.kitepress.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Prose in a field")
class ProseTest {

    /** {@code /} stands for a line end; what is made of it is written as p and li. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    One.                      | p One.
                    One/goes on.              | p One goes on.
                    One.//Two.                | p One. p Two.
                    One.////Two.              | p One. p Two.
                    One.//- a/- b             | p One. ul [a b]
                    One:/- a/- b              | p One: ul [a b]
                    - a//- b//End.            | ul [a b] p End.
                    - a/goes on/- b           | ul [a goes on b]
                    1. a/2. b                 | ol1 [a b]
                    3) a/4) b                 | ol3 [a b]
                    - a/1. b                  | ul [a] ol1 [b]
                    • a/• b                   | ul [a b]
                    -a dash/— a line          | p -a dash — a line
                    1990 was long ago.        | p 1990 was long ago.
                    **One** <b>two</b> [x](y) | p **One** <b>two</b> [x](y)
                    """)
    void isParagraphsAndLists(String typed, String made) {
        Prose prose = Prose.of(typed.replace('/', '\n').replace("<\nb>", "</b>"));
        String first = prose.first().isEmpty() ? "" : "p " + prose.first() + " ";
        assertThat((first + prose.rest().stream().map(ProseTest::said).collect(Collectors.joining(" "))).strip())
                .isEqualTo(made);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    One.//Two.        | One. Two.
                    We send:/- a/- b  | We send: a, b
                    - a/- b//End.     | a, b End.
                    """)
    void isOneLineWhereThereIsRoomForOne(String typed, String made) {
        assertThat(Prose.onOneLine(typed.replace('/', '\n'))).isEqualTo(made);
    }

    private static String said(Block block) {
        if (block instanceof Block.Listing list) {
            String items = list.items().stream()
                    .map(item -> PlainText.ofBlocks(item.blocks()))
                    .collect(Collectors.joining(" "));
            return (list.ordered() ? "ol" + list.start() : "ul") + " [" + items + "]";
        }
        return "p " + PlainText.ofBlocks(List.of(block));
    }
}
