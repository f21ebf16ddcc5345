package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitepress.memo.Hash;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.source.Sources;

@Tag("slow")
@DisplayName("The hash of a sheet")
class SheetHashTest {

    private final Press press = new Press(Sources.of(List.of()));

    @Test
    void isTheSameForTheSameWords() {
        assertThat(hash(room("One", "Words."), PaperFormat.LETTER))
                .isPresent()
                .isEqualTo(hash(room("One", "Words."), PaperFormat.LETTER));
    }

    @Test
    void isAnotherIfAnythingOnItIsAnother() {
        List<Newsroom> rooms = List.of(
                room("One", "Words."),
                room("Two", "Words."),
                room("One", "Other words."),
                room("One", "Words.").post("Another", "Words."),
                room("One", "Words.").letter("Dear reader."),
                room("One", "Words.").paper("text", "font-size", "12pt"),
                room("One", "Words.").explaining("words", "what is said"),
                room("One", "Words.\n\n![A cart.](cart.png)"));
        assertThat(rooms).extracting(room -> hash(room, PaperFormat.LETTER)).doesNotHaveDuplicates();
    }

    @Test
    void isOfOneFormat() {
        assertThat(hash(room("One", "Words."), PaperFormat.LETTER))
                .isNotEqualTo(hash(room("One", "Words."), PaperFormat.READING));
    }

    @Test
    void isEmptyIfThereIsAProblemWithIt() {
        assertThat(hash(room("One", "A 漢 in it."), PaperFormat.LETTER)).isEmpty();
    }

    private static Newsroom room(String title, String words) {
        return new Newsroom().post(title, words);
    }

    private Optional<Hash> hash(Newsroom room, PaperFormat format) {
        return press.hash(room.edition(), format, room.site());
    }
}
