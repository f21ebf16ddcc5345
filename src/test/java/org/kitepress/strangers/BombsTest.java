package org.kitepress.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

/** Each is refused with one message, and an honest page beside it is not. What it took is printed; no time decides. */
@Tag("slow")
@Tag("fault")
@DisplayName("A small file that asks for more than there is")
class BombsTest {

    @TempDir
    Path folder;

    private StrangersSite site;

    @BeforeEach
    void givenAnHonestPage() throws IOException {
        site = new StrangersSite(folder);
        site.given("content/posts/one.md", "---\ntitle: One\ndate: 2026-05-01\n---\n\nWords.\n");
    }

    @Test
    void mayBeAPictureOfBillionsOfPixels() throws IOException {
        site.given("content/bomb.png", png(60_000, 60_000));
        isTold("content/bomb.png", "`bomb.png` is 60000 by 60000 pixels large");
    }

    @Test
    void mayBeAPictureThatClaimsMoreThanItHas() throws IOException {
        site.given("content/bomb.png", png(7_000, 7_000));
        isTold("content/bomb.png", "`bomb.png` cannot be read as a picture");
    }

    @Test
    void mayBeADrawingWithEntities() throws IOException {
        String entities = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">")
                .collect(Collectors.joining());
        site.given(
                "content/bomb.svg",
                "<!DOCTYPE svg [<!ENTITY a0 \"a\">" + entities
                        + "]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a29;</text></svg>");
        isTold("content/bomb.svg", "`bomb.svg` has a `DOCTYPE` or entities in it");
    }

    @Test
    void mayBeADrawingThatReadsAFile() throws IOException {
        site.given(
                "content/bomb.svg",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>");
        isTold("content/bomb.svg", "`bomb.svg` has a `DOCTYPE` or entities in it");
    }

    @Test
    void mayBeADrawingInADrawing() throws IOException {
        site.given(
                "content/bomb.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + "<g>".repeat(50_000)
                        + "</g>".repeat(50_000) + "</svg>");
        isTold("content/bomb.svg", "`bomb.svg` has too many parts for a telephone");
    }

    /** It is drawn, but no part of it has a name that another could draw again. */
    @Test
    void mayBeADrawingThatDrawsItself() throws IOException {
        String uses = IntStream.range(1, 40)
                .mapToObj(i ->
                        "<g id=\"a" + i + "\"><use href=\"#a" + (i - 1) + "\"/><use href=\"#a" + (i - 1) + "\"/></g>")
                .collect(Collectors.joining());
        site.given(
                "content/bomb.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path id=\"a0\" d=\"M0 0\"/>" + uses
                        + "<use href=\"#a39\"/></svg>");
        site.given("content/posts/two.md", "---\ntitle: Two\ndate: 2026-05-02\n---\n\n![Lines](../bomb.svg)\n");
        isMade("posts/two/index.html");
        try (Stream<Path> files = Files.list(site.made())) {
            Path drawing = files.filter(file -> file.toString().endsWith(".svg"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(drawing)).contains("<use href=\"#a0\">").doesNotContain(" id=");
        }
    }

    @Test
    void mayBeABillionLaughs() throws IOException {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining());
        site.given(
                "content/posts/bomb.md",
                "---\ntitle: T\nextra:\n  a0: &a0 lol\n" + laughs.indent(2) + "---\n\nWords.\n");
        isTold("content/posts/bomb.md", "this is more than front matter can hold");
    }

    @Test
    void mayBeFieldsInFields() throws IOException {
        site.given("content/posts/bomb.md", "---\ntitle: " + "[".repeat(100_000) + "\n---\n\nWords.\n");
        isTold("content/posts/bomb.md", "this is more than front matter can hold");
    }

    @Test
    void mayBeATitleOfAMegabyte() throws IOException {
        site.given(
                "content/posts/bomb.md",
                "---\ntitle: " + "long ".repeat(200_000) + "\ndate: 2026-05-01\n---\n\nWords.\n");
        isTold("themes/lantern/templates/page.peb", "the template asks for more than a page can be");
    }

    @Test
    void mayBeATextOfFiftyMegabytes() throws IOException {
        byte[] text = "---\ntitle: T\ndate: 2026-05-01\n---\n\n".getBytes(StandardCharsets.UTF_8);
        byte[] large = Arrays.copyOf(text, 50 << 20);
        Arrays.fill(large, text.length, large.length, (byte) 'a');
        site.given("content/posts/bomb.md", large);
        isTold("content/posts/bomb.md", "the file is larger than 8 MiB");
    }

    @Test
    void mayLieUnderAThousandFolders() throws IOException {
        site.given("content/" + "a/".repeat(1_000) + "bomb.md", "---\ntitle: T\n---\n\nWords.\n");
        isMade("a/".repeat(1_000) + "bomb/index.html");
    }

    @Test
    void mayHaveAPathThatIsAlmostTooLong() throws IOException {
        String name = "b".repeat(200) + "/";
        int room = 3_900 - folder.toString().length();
        String folders = name.repeat(room / name.length());
        site.given("content/" + folders + "bomb.md", "---\ntitle: T\n---\n\nWords.\n");
        isMade("posts/one/index.html");
    }

    private void isMade(String file) {
        Terminal told = site.run("build", "--output", site.made().toString());
        assertThat(told.status()).as(told.out() + told.err()).isZero();
        assertThat(site.made().resolve(file)).exists();
    }

    /** @param message of the one error that there is */
    private void isTold(String file, String message) throws IOException {
        long before = processor();
        Terminal told = site.run("build", "--output", site.made().toString());
        System.out.printf("%.1f s of processor: %s%n", (processor() - before) / 1e9, message);
        assertThat(told.err()).doesNotContain("Exception", "\tat ");
        assertThat(told.status()).as(told.out() + told.err()).isEqualTo(1);
        assertThat(site.problems())
                .filteredOn(problem -> problem.get("severity").asString().equals("error"))
                .extracting(problem -> problem.get("file").asString() + ": "
                        + problem.get("message").asString())
                .isEqualTo(List.of(file + ": " + message));
        site.takeOut("content/posts/bomb.md", "content/bomb.png", "content/bomb.svg");
        isMade("posts/one/index.html");
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** A picture of one byte for each thousand that it would have in memory. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream numbers = new DataOutputStream(header);
        numbers.writeInt(width);
        numbers.writeInt(height);
        numbers.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream pixels = new DeflaterOutputStream(packed)) {
            pixels.write(new byte[10 << 20]);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(data);
        out.writeInt(data.length);
        out.write(letters);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
