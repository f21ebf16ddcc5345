package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.diag.Result;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Sources;

/** What is read is in order, and no word is broken to squeeze it in. */
@Tag("slow")
@DisplayName("A table on paper")
class TableTest {

    private final Press press = new Press(Sources.of(List.of()));

    @ParameterizedTest
    @CsvSource({
        "LETTER, 2, COLUMNS",
        "LETTER, 4, COLUMNS",
        "LETTER, 6, COLUMNS",
        "LETTER, 8, ENTRIES",
        "LARGE_PRINT, 2, COLUMNS",
        "LARGE_PRINT, 4, ENTRIES",
        "LARGE_PRINT, 6, ENTRIES",
        "LARGE_PRINT, 8, ENTRIES",
        "ZINE, 2, COLUMNS",
        "ZINE, 4, ENTRIES",
        "ZINE, 6, ENTRIES",
        "ZINE, 8, ENTRIES",
    })
    void hasColumnsWhereTheyFitAndEntriesWhereNot(PaperFormat format, int columns, String shape) {
        String read = read(format, table(columns));
        String entry = "Heading1: Elsewhere 21";
        if (shape.equals("ENTRIES")) {
            assertThat(read).contains(entry, "Heading" + columns + ": Elsewhere 3" + columns);
        } else {
            assertThat(read).doesNotContain(entry);
        }
        assertThat(read.replaceAll("[-\u00AD]", "")).contains("Heading" + columns, "Elsewhere");
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 8", "LARGE_PRINT, 6"})
    void ofNumbersKeepsItsColumnsThoughItHasMany(PaperFormat format, int columns) {
        assertThat(read(format, row(columns, "D%d") + "\n" + row(columns, "%d")))
                .doesNotContain("D1: ");
    }

    @Test
    void saysNothingOfAnEmptyCell() {
        String read = read(PaperFormat.ZINE, table(6) + "\n" + row(6, "Last %d").replace("Last 5", " "));
        assertThat(read).contains("Heading4: Last 4 Heading6: Last 6");
    }

    @Test
    void saysTheHeadOfAColumnThatIsLeftToBeFilledIn() {
        String list = row(6, "Heading%d") + "\n" + row(6, "Last %d").replace("Last 5", " ") + "\n" + row(6, " ");
        assertThat(read(PaperFormat.ZINE, list)).contains("Heading5", "Heading4: Last 4 Heading6: Last 6");
        assertThat(read(PaperFormat.ZINE, row(6, "Heading%d") + "\n" + row(6, " ")))
                .contains("Heading1", "Heading6");
    }

    private static String table(int columns) {
        return row(columns, "Heading%d") + "\n" + row(columns, "Elsewhere 2%d") + "\n" + row(columns, "Elsewhere 3%d");
    }

    private static String row(int columns, String cell) {
        return IntStream.rangeClosed(1, columns).mapToObj(cell::formatted).collect(Collectors.joining(" | ", "| ", ""));
    }

    private String read(PaperFormat format, String markdown) {
        Newsroom room = new Newsroom().letter("").post("One", "Before it.\n\n" + markdown + "\n\nAfter it.");
        Result<List<Artifact>> made = press.press(room.edition(), format, room.site());
        assertThat(made.problems()).isEmpty();
        return String.join(" ", ReadBack.sides(made.value().get(0)));
    }
}
