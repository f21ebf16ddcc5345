package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.memo.Hasher;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Imprint;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("A text that was understood before")
class LaterTextTest {

    private static final String PATH = "content/posts/walk.md";
    private static final byte[] BEFORE = bytes("We walked.");

    private final AtomicReference<byte[]> disk = new AtomicReference<>(BEFORE);
    private final LaterText text = new LaterText(
            new SourceFile(PATH, "look", disk::get),
            new Imprint("look", Optional.of(Hasher.begin().add(BEFORE).hash())),
            new Fields(List.of(), new Place(PATH, 1, 1)),
            Limits.DEFAULT);

    private static byte[] bytes(String body) {
        return ("---\ntitle: A walk\n---\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String said() {
        Block.Paragraph paragraph = (Block.Paragraph) text.get().blocks().get(0);
        return PlainText.of(paragraph.content());
    }

    @Test
    void isReadOnceAndWhenItIsAskedFor() {
        assertThat(said()).isEqualTo("We walked.");
        disk.set(bytes("We ran."));
        assertThat(said()).isEqualTo("We walked.");
    }

    @Test
    void isRefusedIfSomebodyWroteIntoItsFileMeanwhile() {
        disk.set(bytes("We ran."));
        assertThatThrownBy(text::get)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage(PATH + ": it was written while it was read; run the same again");
    }
}
