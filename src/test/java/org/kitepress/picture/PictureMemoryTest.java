package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

@DisplayName("What was made of a picture is remembered")
class PictureMemoryTest {

    private final Map<Hash, byte[]> kept = new HashMap<>();
    private final List<Integer> worked = new ArrayList<>();

    private final Memory<Hash, byte[]> memory = new Memory<>(name -> Optional.ofNullable(kept.get(name)), kept::put);

    /** A program that makes something small, and counts how often it was asked. */
    private record Counting(String version, List<Integer> worked) implements WebpMaker {
        @Override
        public Optional<byte[]> make(byte[] png, boolean lossless) {
            worked.add(png.length);
            return Optional.of(new byte[png.length / 1000]);
        }
    }

    private Picture made(String path, byte[] bytes, String version) {
        return PictureMaker.make(
                        List.of(new SourceFile(path, bytes)),
                        new Programs(new Counting(version, worked), HeicReader.none()),
                        memory)
                .value()
                .made()
                .get(0);
    }

    private static List<Object> whole(Picture picture) {
        List<Object> whole = new ArrayList<>(List.of(picture.path()));
        picture.all()
                .forEach(copy -> whole.addAll(List.of(
                        copy.file(), copy.mediaType(), copy.width(), copy.height(), Arrays.toString(copy.bytes()))));
        return whole;
    }

    @Test
    void asItWasMade() throws IOException {
        byte[] jpeg = Camera.encoded(Camera.noise(600, 30), "jpeg");
        Picture first = made("content/a.jpg", jpeg, "1");
        assertThat(first.webp()).extracting(Picture.Copy::width).containsExactly(480, 600);
        assertThat(worked).hasSize(2);
        assertThat(whole(made("content/a.jpg", jpeg, "1"))).isEqualTo(whole(first));
        assertThat(worked).hasSize(2);
    }

    @Test
    void alsoInAnotherPlace() throws IOException {
        byte[] png = Camera.encoded(Camera.drawing(60, 30), "png");
        List<Object> first = whole(made("content/a.png", png, "1"));
        assertThat(made("content/pictures/b.png", png, "1").widest().file())
                .isEqualTo("pictures/b-" + ((String) first.get(1)).substring(2));
        assertThat(worked).hasSize(1);
    }

    @Test
    void untilItsFileOrTheProgramIsAnother() throws IOException {
        byte[] png = Camera.encoded(Camera.drawing(60, 30), "png");
        made("content/a.png", png, "1");
        made("content/a.png", Camera.withChunk(png, "zqQt", Camera.secret()), "1");
        made("content/a.png", png, "2");
        assertThat(worked).hasSize(3);
    }

    @Test
    void unlessTheMemoryIsDamaged() throws IOException {
        byte[] png = Camera.encoded(Camera.drawing(60, 30), "png");
        List<Object> first = whole(made("content/a.png", png, "1"));
        Hash name = kept.keySet().iterator().next();
        byte[] entry = kept.get(name);
        for (int at : new int[] {0, 63, 64, 70, entry.length - 1}) {
            byte[] damaged = entry.clone();
            damaged[at]++;
            kept.put(name, damaged);
            assertThat(whole(made("content/a.png", png, "1"))).isEqualTo(first);
        }
        for (int length : new int[] {0, 1, 64, 65, entry.length - 1}) {
            kept.put(name, Arrays.copyOf(entry, length));
            assertThat(whole(made("content/a.png", png, "1"))).isEqualTo(first);
        }
        assertThat(worked).hasSize(11);
    }

    @Test
    void withoutAWordOfWhatItsFileSaid() throws IOException {
        made(
                "content/a.jpg",
                Camera.withPart(Camera.encoded(Camera.drawing(60, 30), "jpeg"), 0xFE, Camera.SECRET),
                "1");
        assertThat(new String(kept.values().iterator().next(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(Camera.SECRET);
    }
}
