package org.kitepress.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Held by the JVM itself, whichever library asks. Java 24 and later have no such guard; there, it is not looked at. */
@Tag("slow")
@Tag("fault")
@DisplayName("Whoever builds, checks and prints a site")
class NoConnectionTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void thisJavaHasAGuard() {
        assumeTrue(Runtime.version().feature() < 24, "Java " + Runtime.version().feature() + " has no guard");
    }

    /** Else nothing would be proved. */
    @Test
    void wouldBeSeenToConnectToListenAndToRunPrograms() throws Exception {
        assertThat(run(folder.toString(), "try"))
                .containsExactlyInAnyOrder(
                        "looks for the host a.example", "connects to 127.0.0.1:9", "listens", "runs /bin/true");
    }

    /** This repository's own site has pictures, forms, feeds, editions, sheets and books in it. */
    @Test
    void opensNoConnectionAndRunsNoProgramButThoseForPictures() throws Exception {
        Path site = folder.resolve("own");
        for (String name : List.of("content", "themes")) {
            FileUtils.copyDirectory(Path.of(name).toFile(), site.resolve(name).toFile());
        }
        Files.copy(Path.of("site.yaml"), site.resolve("site.yaml"));
        List<String> told = run(site.toString());
        assertThat(told).contains("build ended with 0", "check ended with 0", "print ended with 0");
        assertThat(told)
                .filteredOn(line -> !line.contains(" ended with 0"))
                .allMatch(line -> line.matches("runs (\\S*/)?(cwebp|heif-convert)"));
    }

    private List<String> run(String site, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.manager=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Guarded.class.getName(),
                site,
                folder.resolve("made").toString()));
        command.addAll(List.of(more));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        return out.lines().toList();
    }
}
