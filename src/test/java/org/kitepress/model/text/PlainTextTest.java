package org.kitepress.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.source.Place;

@DisplayName("The words of a text on one line")
class PlainTextTest {

    private static final Place HERE = new Place("content/a.md", 1, 1);

    private static List<Inline> words(String words) {
        return List.of(new Inline.Words(words));
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(Block.Align.START, words(words));
    }

    @Test
    void haveASpaceBetweenTwoCells() {
        Block table =
                new Block.Table(List.of(cell("Who"), cell("When")), List.of(List.of(cell("us"), cell("now"))), HERE);
        assertThat(PlainText.ofBlocks(List.of(table, new Block.Paragraph(words("Words."), HERE))))
                .isEqualTo("Who When us now Words.");
    }

    @Test
    void haveASpaceBehindWhatIsWrittenUnderAPicture() {
        Block figure = new Block.Figure(new Inline.Image("a.png", "A cart", "", HERE), words("A cart."), "", HERE);
        assertThat(PlainText.ofBlocks(List.of(figure, new Block.Paragraph(words("Words."), HERE))))
                .isEqualTo("A cart. Words.");
    }
}
