package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.picture.HeicReader;
import org.kitepress.picture.PictureMaker;
import org.kitepress.picture.Programs;
import org.kitepress.picture.WebpMaker;
import org.kitepress.source.SourceFile;

@DisplayName("The program heif-convert reads the HEIC of a telephone if it is there")
class HeifConvertTest {

    @TempDir
    Path folder;

    /** A program of this name that tells its version, and then does something with its arguments. */
    private HeifConvert stub(String does) throws IOException {
        Path program = folder.resolve("heif-convert");
        Files.writeString(program, "#!/bin/sh\nif [ \"$1\" = -h ]; then echo 1.2.3 >&2; exit; fi\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return HeifConvert.in(folder.toString()).orElseThrow();
    }

    /** 64 by 32 pixels, red on the left; its Exif names a camera, and says that it was held sideways. */
    private static byte[] heic() throws IOException {
        try (InputStream in = HeifConvertTest.class.getResourceAsStream("held-sideways.heic")) {
            return in.readAllBytes();
        }
    }

    private static Result<Pictures> made(HeicReader reader, byte[] bytes) {
        return PictureMaker.make(
                List.of(new SourceFile("content/a.heic", bytes)),
                new Programs(WebpMaker.none(), reader),
                Memory.none());
    }

    @Test
    void andItsPictureIsMadeAnewLikeAnyOther() throws IOException {
        Optional<HeifConvert> real = HeifConvert.in(System.getenv("PATH"));
        assumeTrue(real.isPresent(), "there is no `heif-convert` here");
        Result<Pictures> result = made(real.get(), heic());
        Picture.Copy copy = result.value().made().get(0).widest();
        assertThat(copy.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(copy.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Sample Camera", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(64, 32);
        assertThat(image.getRGB(8, 16) & 0xFF).isLessThan(60);
        assertThat(image.getRGB(56, 16) & 0xFF).isGreaterThan(200);
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "`a.heic` tells the device that took it; what is published does not, but the file does");
    }

    @Test
    void withNothingButTheFileAndWithoutTheEnvironment() throws Exception {
        HeifConvert program = stub("PATH=/bin:/usr/bin; echo \"$1 $2 $HOME\" > \"$4\"; cat \"$3\" >> \"$4\"");
        assertThat(program.version()).startsWith("1.2.3");
        assertThat(program.jpeg("heic".getBytes(StandardCharsets.UTF_8)))
                .hasValue("-q 95 \nheic".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void andLeavesNothingBehind() throws Exception {
        Path seen = folder.resolve("seen");
        assertThat(stub("echo \"$3\" > '" + seen + "'; exit 1").jpeg(new byte[1]))
                .isEmpty();
        assertThat(Path.of(Files.readString(seen).strip()).getParent()).doesNotExist();
    }

    @Test
    void andNothingIsPublishedOfWhatItCannotRead() throws IOException {
        for (String does : List.of("exit 1", "exit 0", "echo no picture > \"$4\"", "echo > \"${4%.jpg}-1.jpg\"")) {
            Result<Pictures> result = made(stub(does), new byte[9]);
            assertThat(result.value().made()).isEmpty();
            assertThat(result.problems())
                    .extracting(Problem::message)
                    .containsExactly("`a.heic` cannot be read as a picture");
        }
    }

    @Tag("slow")
    @Test
    void andIsWaitedForOrToldOf() throws IOException {
        Program endless = new Program(stub("while :; do :; done").program().path(), Duration.ZERO);
        HeifConvert program = new HeifConvert(endless, "1");
        assertThatThrownBy(() -> program.jpeg(new byte[1])).isInstanceOf(TimeoutException.class);
        assertThat(made(program, new byte[1]).problems())
                .extracting(Problem::message)
                .containsExactly("`a.heic` keeps a program of this machine at work for too long");
    }

    @Test
    void andWhereItIsNotTheFileIsLeftOutWithAWarning() throws IOException {
        Result<Pictures> result = made(HeicReader.none(), heic());
        assertThat(result.value().unread()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::hint)
                .containsExactly("install `libheif-examples`, or save it as JPEG in a picture program");
    }
}
