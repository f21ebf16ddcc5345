package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("`kitepress hosting`")
class HostingCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void givenASiteThatWithdrewAStory() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: Tiny\nurl: https://tiny.example/\n");
        write("content/index.md", "title: Front\naliases: [/old/]\n", "");
        write(
                "content/stories/a-coat.md",
                "title: A coat\ndate: 2026-01-01\n"
                        + "consent: {given: 2026-01-01, channels: [web], identity: anonymous, withdrawn: 2026-02-01}\n",
                "It was November.");
    }

    private void write(String file, String fields, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "---\n" + fields + "---\n\n" + text + "\n");
    }

    private Terminal run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of("hosting", "-C", folder.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "apache", "caddy"})
    void saysWhatTheFilesForOtherHostsSay(String server) throws IOException {
        Terminal told = run(server);
        assertThat(told.status()).isZero();
        Terminal.run("build", "-C", folder.toString());
        Files.readAllLines(folder.resolve("site/_headers")).stream()
                .filter(line -> line.startsWith("  "))
                .forEach(line -> assertThat(told.out()).contains(line.substring(line.indexOf(": ") + 2)));
        assertThat(told.out())
                .contains("/old/", "301", "/stories/a-coat/", "410")
                .doesNotContain("A coat")
                .endsWith("}\n".substring(server.equals("apache") ? 1 : 0));
        assertThat(Files.readString(folder.resolve("site/_redirects"))).isEqualTo("/old/ / 301\n");
    }

    @Test
    void writesNothing() throws IOException {
        run("nginx");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("site.yaml", "content");
        }
    }

    @Test
    void listsTheServersItKnows() {
        Terminal told = run("ngnix");
        assertThat(told.status()).isEqualTo(2);
        assertThat(told.err())
                .isEqualTo("kitepress: there is no server `ngnix`; did you mean `nginx`? there are: `apache`, `caddy`,"
                        + " `nginx`\n");
        assertThat(run("iis").err())
                .isEqualTo("kitepress: there is no server `iis`; there are: `apache`, `caddy`, `nginx`\n");
        assertThat(run().status()).isEqualTo(2);
    }

    @Test
    void saysOfABrokenSiteWhatBuildSays() throws IOException {
        write("content/about.md", "title: About\n", "[gone](gone.md)");
        Terminal told = run("nginx");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .isEqualTo(Terminal.run("build", "-C", folder.toString()).err());
    }

    @Test
    void namesNoAddressThatMustNotBeNamed(@TempDir Path outside) throws IOException {
        Path names = Files.writeString(outside.resolve("never.txt"), "coat\n");
        assertThat(Terminal.runWith(
                                Map.of("KITEPRESS_NEVER", names.toString()),
                                "hosting",
                                "caddy",
                                "-C",
                                folder.toString())
                        .out())
                .contains("/old/")
                .doesNotContain("coat");
    }
}
