package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.memo.Memory;
import org.kitepress.model.Artifact;
import org.kitepress.model.Format;
import org.kitepress.source.Sources;

@DisplayName("A sheet that was pressed before")
class SheetMemoryTest {

    private final Press press = new Press(Sources.of(List.of()));
    private final Map<String, List<Artifact>> kept = new HashMap<>();
    private final Memory<List<Artifact>> memory = new Memory<>(key -> Optional.ofNullable(kept.get(key)), kept::put);

    @Test
    void isTakenAsItIs() {
        press(room("One", "Words."), Format.LETTER);
        List<Artifact> other = List.of(Artifact.ofText("letter.pdf", "from memory"));
        kept.replaceAll((key, sheets) -> other);
        assertThat(press(room("One", "Words."), Format.LETTER)).isSameAs(other);
    }

    @Test
    void isPressedAgainIfAnythingOnItIsAnother() {
        List<Newsroom> rooms = List.of(
                room("One", "Words."),
                room("Two", "Words."),
                room("One", "Other words."),
                room("One", "Words.").post("Another", "Words."),
                room("One", "Words.").letter("Dear reader."),
                room("One", "Words.").paper("text", "font-size", "12pt"),
                room("One", "Words.").explaining("words", "what is said"),
                room("One", "Words.\n\n![A cart.](cart.png)"));
        rooms.forEach(room -> press(room, Format.LETTER));
        assertThat(kept).hasSize(rooms.size());
    }

    @Test
    void isOfOneShape() {
        press(room("One", "Words."), Format.LETTER);
        press(room("One", "Words."), Format.READING);
        assertThat(kept).hasSize(2);
        assertThat(kept.values().stream().map(made -> made.get(0).path()))
                .containsExactlyInAnyOrder("letter.pdf", "reading.pdf");
    }

    @Test
    void isNotKeptIfThereWasAProblemWithIt() {
        assertThat(press.press(
                                room("One", "A 漢 in it.").edition(),
                                Format.LETTER,
                                room("One", "A 漢 in it.").site(),
                                memory)
                        .problems())
                .isNotEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void keepsItsCoverToo() {
        Artifact sheets = press(room("One", "Words."), Format.LETTER).get(0);
        Artifact cover = press.cover(sheets, memory);
        assertThat(press.cover(sheets, memory)).isSameAs(cover);
    }

    private static Newsroom room(String title, String words) {
        return new Newsroom().post(title, words);
    }

    private List<Artifact> press(Newsroom room, Format format) {
        return press.press(room.edition(), format, room.site(), memory).value();
    }
}
