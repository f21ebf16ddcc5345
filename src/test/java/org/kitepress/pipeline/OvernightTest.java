package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitepress.memo.Hasher;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;

@Tag("slow")
@DisplayName("What is printed is the same file on another day")
class OvernightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void givenASite() throws IOException {
        folder = temporary.resolve("a");
        site(folder);
    }

    private static void site(Path folder) throws IOException {
        given(folder, "site.yaml", "title: Tiny\nurl: https://tiny.example/\n");
        given(
                folder,
                "content/guides/short.md",
                "---\ntitle: Short\nreviewed: 2026-11-01\nreview-every: 30 days\njurisdiction: Nowhere\n"
                        + "sources: [{id: us, title: Our own, publisher: Us, date: 2026-10-01}]\n---\n\nA few words.\n");
        given(
                folder,
                "content/resources/box.yaml",
                "name: Tiny\nkind: address\npost: |\n  Tiny\n  Example City, CA 00000\nconfirmed: 2026-11-01\nsource: Our own\n");
    }

    private static void given(Path folder, String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static void edition(Path folder, List<Format> formats) throws IOException {
        String all = formats.stream().map(Format::word).collect(Collectors.joining(", "));
        String published = formats.stream()
                .filter(format -> format != ReflowableFormat.MESSAGES)
                .map(Format::word)
                .collect(Collectors.joining(", "));
        given(
                folder,
                "content/editions/one.md",
                "---\ntitle: The Boat\ndate: 2026-01-04\nissue: \"3\"\nreply-to: box\nformats: [" + all
                        + "]\npublish: [" + published + "]\ncontents: [../guides/short.md]\n---\n\nDear reader.\n");
    }

    private static Outcome print(Path folder, LocalDate day) throws IOException {
        Outcome outcome = Printing.print(new Job(folder, day, false, List.of()), folder.resolve("print"), List.of());
        assertThat(outcome.report().hasErrors()).as(outcome.report().toString()).isFalse();
        return outcome;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Hasher.of(Files.readAllBytes(file)).digits());
            }
        }
        return files;
    }

    /** The sheets and what lies beside them, and what they are remembered by. */
    private static Map<String, String> printed(Path folder) throws IOException {
        Map<String, String> files = files(folder.resolve("print"));
        files.keySet().removeIf(file -> !file.startsWith("one/") && !file.endsWith(".sheets"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("org.kitepress.model.format.Format#all")
    void whateverItsFormatAndWhatIsToldOfIt(Format format) throws IOException {
        Path other = temporary.resolve("b");
        site(other);
        edition(folder, List.of(format));
        edition(other, List.of(format));
        print(folder, TODAY);
        print(other, TODAY.plusDays(1));
        Map<String, String> today = printed(folder);
        assertThat(today.keySet())
                .anyMatch(file -> file.startsWith("one/" + format.files().get(0)));
        assertThat(printed(other)).isEqualTo(today);
    }

    @Test
    void andIsNotWrittenAgain() throws IOException {
        edition(folder, Format.all());
        assertThat(print(folder, TODAY).written()).isPositive();
        assertThat(print(folder, TODAY.plusDays(1)).written()).isZero();
    }

    @Test
    void onTheWebToo() throws IOException {
        edition(folder, Format.all());
        Map<String, String> today = published(TODAY);
        assertThat(today).containsKeys("letter.pdf", "edition.epub", "cover.png");
        assertThat(published(TODAY.plusDays(1))).isEqualTo(today);
    }

    private Map<String, String> published(LocalDate day) throws IOException {
        Path output = folder.resolve(day.toString());
        Build.build(new Job(folder, day, false, List.of()), output);
        Map<String, String> sheets = files(output.resolve("editions/one"));
        sheets.keySet().removeIf(file -> file.endsWith(".html"));
        return sheets;
    }

    @Test
    void untilTheDayShowsOnIt() throws IOException {
        edition(folder, List.of(PaperFormat.LETTER));
        print(folder, TODAY);
        String letter = files(folder).get("print/one/letter.pdf");
        print(folder, TODAY.plusDays(30));
        assertThat(files(folder).get("print/one/letter.pdf"))
                .as("it says now that nobody has looked at the guide for long")
                .isNotEqualTo(letter);
    }
}
