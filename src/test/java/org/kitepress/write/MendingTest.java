package org.kitepress.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.memo.Encoder;
import org.kitepress.model.output.Artifact;

@DisplayName("Mending an output: some files take the place of others, and the rest is not touched")
class MendingTest {

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void write() throws IOException {
        output = folder.resolve("site");
        OutputWriter.write(output, List.of(file("a.html", "a"), file("b/c.html", "c"), file("b/d/e.html", "e")));
    }

    @Test
    void putsWhatChangedInItsPlaceAndTakesAwayWhatIsGone() throws IOException {
        Object untouched = key("a.html");
        staged("b/c.html", "changed");
        staged("f/g.html", "new");
        mend(List.of("b/c.html", "f/g.html"), List.of("b/d/e.html"));
        assertThat(paths()).containsExactlyInAnyOrder("a.html", "b/c.html", "f/g.html");
        assertThat(output.resolve("b/c.html")).hasContent("changed");
        assertThat(output.resolve("b/d")).doesNotExist();
        assertThat(key("a.html")).isEqualTo(untouched);
        assertThat(folder.resolve(".kitepress/site.mending")).doesNotExist();
    }

    @Tag("slow")
    @ParameterizedTest(name = "{1} of {0} files changed: mended, and not replaced: {2}")
    @CsvSource({"1200, 1, true", "1300, 200, true", "1200, 600, false", "900, 1, false"})
    void isForAFolderInWhichMuchStaysAndLittleChanges(int all, int changed, boolean mended) throws IOException {
        List<Artifact> before = IntStream.range(0, all)
                .mapToObj(n -> file("p" + n + ".html", "before"))
                .toList();
        List<Artifact> after = new ArrayList<>(before);
        IntStream.range(0, changed).forEach(n -> after.set(n, file("p" + n + ".html", "after")));
        OutputWriter.write(output, before);
        Object whole = key("");
        assertThat(OutputWriter.write(output, after)).isEqualTo(new OutputWriter.Change(changed, 0));
        assertThat(key("").equals(whole)).isEqualTo(mended);
        assertThat(output.resolve("p0.html")).hasContent("after");
        assertThat(paths()).hasSize(all);
    }

    private void mend(List<String> moved, List<String> gone) throws IOException {
        new Mending(moved, gone).in(Workshop.beside(output));
    }

    @Test
    void endsWhatAKilledRunBegan() throws IOException {
        staged("b/c.html", "changed");
        plan(List.of("a.html", "b/c.html"), List.of("b/d/e.html"));
        Staging.open(output).close();
        assertThat(paths()).containsExactlyInAnyOrder("a.html", "b/c.html");
        assertThat(output.resolve("b/c.html")).hasContent("changed");
    }

    @Test
    void forgetsAPlanThatWasNotWrittenToItsEnd() throws IOException {
        staged("b/c.html", "changed");
        Path plan = plan(List.of("b/c.html"), List.of("a.html"));
        byte[] whole = Files.readAllBytes(plan);
        Files.write(plan, Arrays.copyOf(whole, whole.length - 1));
        Staging.open(output).close();
        assertThat(paths()).containsExactlyInAnyOrder("a.html", "b/c.html", "b/d/e.html");
        assertThat(output.resolve("b/c.html")).hasContent("c");
    }

    @Test
    void touchesNothingOutsideWhateverAPlanSays() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        plan(List.of(), List.of("a.html", "../mine.txt"));
        Staging.open(output).close();
        assertThat(folder.resolve("mine.txt")).exists();
        assertThat(output.resolve("a.html")).exists();
    }

    @Test
    void norBehindALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(output.resolve("x"), elsewhere);
        plan(List.of(), List.of("x/mine.txt"));
        Staging.open(output).close();
        assertThat(elsewhere.resolve("mine.txt")).exists();
    }

    private Path plan(List<String> moved, List<String> gone) throws IOException {
        Encoder out = new Encoder().all(moved, (path, to) -> to.text(path)).all(gone, (path, to) -> to.text(path));
        ByteBuffer sealed = out.sealed();
        return Files.write(folder.resolve(".kitepress/site.mending"), Arrays.copyOf(sealed.array(), sealed.limit()));
    }

    private void staged(String path, String text) throws IOException {
        Path file = folder.resolve(".kitepress/site.new").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Object key(String path) throws IOException {
        return Files.getAttribute(output.resolve(path), "unix:ino");
    }

    private Set<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .filter(path -> !path.startsWith("."))
                    .collect(Collectors.toSet());
        }
    }

    private static Artifact file(String path, String text) {
        return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
