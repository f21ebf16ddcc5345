package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.memo.Hasher;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

@Tag("slow")
@DisplayName("The sheets that a website offers")
class PublishedSheetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String GUIDE = "content/guides/short.md";
    private static final String LETTER = "content/editions/one.md";
    private static final String BOX = "content/resources/box.yaml";
    private static final String LONG =
            "\n\nA few words with [more](../posts/more.md) of them.\n\n::resource{id=box}\n\n![A square.](../pictures/square.png)\n";

    @TempDir
    Path folder;

    private LocalDate day = TODAY;

    /** What somebody does who does not touch the edition's own first lines. */
    private enum Change {
        A_SENTENCE_AT_THE_END_OF_AN_ARTICLE(site -> site.append(GUIDE, "\nAnother sentence.\n")),
        ANOTHER_FIELD_OF_AN_ARTICLE(site -> site.replace(GUIDE, "jurisdiction: Nowhere", "jurisdiction: Elsewhere")),
        A_SENTENCE_AT_THE_END_OF_THE_LETTER(site -> site.append(LETTER, "\nAnother sentence.\n")),
        ANOTHER_NUMBER_IN_A_TEXT(site -> site.replace(BOX, "Example City", "Sample Town")),
        ANOTHER_WORD_IN_THE_GLOSSARY(
                site -> site.file("content/glossary.yaml", "terms:\n  - {term: few, means: not many}\n")),
        ANOTHER_PICTURE_OF_THE_SAME_NAME(site -> site.picture(Color.BLACK)),
        ANOTHER_PAPER(site -> site.append("site.yaml", "paper: a4\n")),
        A_DAY_ON_WHICH_A_GUIDE_IS_OLD(site -> site.day = TODAY.plusDays(60));

        private interface Edit {
            void make(PublishedSheetsTest site) throws IOException;
        }

        private final Edit edit;

        Change(Edit edit) {
            this.edit = edit;
        }
    }

    @BeforeEach
    void givenASite() throws IOException {
        file("site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        file(
                GUIDE,
                "---\ntitle: Short\nreviewed: 2026-11-01\nreview-every: 30 days\njurisdiction: Nowhere\n"
                        + "sources: [{id: us, title: Our own, publisher: Us, date: 2026-10-01}]\n---\n\nA summary [@us]."
                        + LONG);
        file("content/posts/more.md", "---\ntitle: More\ndate: 2026-01-01\n---\n\nWords.\n");
        file(
                BOX,
                "name: Tiny\nkind: address\npost: |\n  Tiny\n  Example City, CA 00000\nconfirmed: 2026-11-01\nsource: Our own\n");
        file(
                LETTER,
                "---\ntitle: The Boat\ndate: 2026-01-04\nreply-to: box\nformats: [letter, epub]\npublish: [letter, epub]\n"
                        + "contents: [../guides/short.md]\n---\n\nDear reader.\n\nThese are sheets of paper.\n");
        picture(Color.WHITE);
    }

    private void file(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void append(String path, String text) throws IOException {
        file(path, Files.readString(folder.resolve(path)) + text);
    }

    private void replace(String path, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(path));
        assertThat(text).contains(words);
        file(path, text.replace(words, others));
    }

    private void picture(Color color) throws IOException {
        BufferedImage square = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        square.setRGB(7, 7, color.getRGB());
        Files.createDirectories(folder.resolve("content/pictures"));
        ImageIO.write(
                square, "png", folder.resolve("content/pictures/square.png").toFile());
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void areWhatABuildWithoutMemoryMakesAfter(Change change) throws IOException {
        Map<String, String> before = build("site");
        change.edit.make(this);
        Map<String, String> after = build("site");
        assertThat(after).isEqualTo(build("fresh"));
        assertThat(after).as("it shows on one of them").isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void standWhereNothingIsAnother(int days) throws IOException {
        Map<String, String> before = build("site");
        day = TODAY.plusDays(days);
        append("content/posts/more.md", "\nWords that no sheet shows.\n");
        assertThat(build("site")).isEqualTo(before);
    }

    private Map<String, String> build(String output) throws IOException {
        Outcome outcome = Build.build(new Job(folder, day, false, List.of()), folder.resolve(output));
        assertThat(outcome.report().hasErrors()).as(outcome.report().toString()).isFalse();
        Map<String, String> sheets = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(output).resolve("editions/one"))) {
            for (Path file :
                    all.filter(one -> !one.toString().endsWith(".html")).toList()) {
                sheets.put(
                        file.getFileName().toString(),
                        Hasher.of(Files.readAllBytes(file)).digits());
            }
        }
        return sheets;
    }
}
