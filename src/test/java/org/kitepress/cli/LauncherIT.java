package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people run it, with the program as it was packed. */
@DisplayName("The launcher")
class LauncherIT {

    private static final Path LAUNCHER = Path.of("kitepress").toAbsolutePath();

    @TempDir
    Path folder;

    private record Told(int status, String out, String err) {}

    private Told run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Told(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void tellsItsVersionFromAnyFolder() throws Exception {
        Told told = run(LAUNCHER, "--version");
        assertThat(told.out()).matches("kitepress [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(told.status()).isZero();
    }

    @Test
    void isFoundThroughLinksToLinks() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), LAUNCHER);
        Path bin = Files.createDirectories(folder.resolve("a folder/bin"));
        Path second = Files.createSymbolicLink(bin.resolve("kite"), bin.relativize(first));
        assertThat(run(second, "--version").out()).startsWith("kitepress ");
    }

    @Test
    void passesItsArgumentsUntouched() throws Exception {
        assertThat(run(LAUNCHER, "build", "-C", "a  b * $HOME \"c\" 'd' \\e").err())
                .isEqualTo("kitepress: there is no site in `a  b * $HOME \"c\" 'd' \\e`: it has no `site.yaml`\n");
        assertThat(run(LAUNCHER, "").status()).isEqualTo(2);
    }

    @Test
    void handsOnTheExitStatusAndBuildsInTheFolderItStandsIn() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("site.yaml"), "title: Tiny\nurl: https://tiny.example/\n");
        Files.writeString(folder.resolve("content/index.md"), "---\ntitle: Front\n---\n\nGrüße.\n");
        assertThat(run(LAUNCHER, "build").status()).isZero();
        assertThat(folder.resolve("site/index.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<p>Grüße.</p>");
        Files.writeString(folder.resolve("content/index.md"), "no front matter");
        assertThat(run(LAUNCHER, "check").status()).isEqualTo(1);
    }

    @Test
    void becomesTheProgramInsteadOfStayingBesideIt() throws IOException {
        assertThat(Files.readAllLines(LAUNCHER))
                .filteredOn(line -> line.startsWith("exec "))
                .hasSize(1);
        assertThat(Files.readString(LAUNCHER)).contains("\nexec \"$java\" ");
    }
}
