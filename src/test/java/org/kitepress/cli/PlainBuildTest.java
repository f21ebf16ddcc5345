package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

@DisplayName("A plain build is read as picocli reads it, and what is not plain is left to it")
class PlainBuildTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "build --quiet",
                "build --drafts --quiet",
                "build --strict -C .",
                "build -C . --today 2026-02-28",
                "build --site some/where --output else",
                "build --today 1999-12-31 --output ../a",
                "build --output build -C quiet"
            })
    void whatIsPlainMeansTheSame(String words) throws IOException {
        String[] arguments = words.split(" ");
        PlainBuild plain = PlainBuild.of(arguments).orElseThrow();
        CommandLine build = KitepressCommand.line(surroundings(), arguments)
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(ProblemFormat.class, new ProblemFormatConverter());
        build.parseArgs(arguments);
        Map<String, CommandLine> commands = build.getSubcommands();
        List<Object> read = commands.get("build").getCommandSpec().mixins().values().stream()
                .<Object>map(CommandSpec::userObject)
                .toList();
        assertThat(plain.options())
                .usingRecursiveComparison()
                .isEqualTo(read.stream()
                        .filter(SiteOptions.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        assertThat(plain.build())
                .usingRecursiveComparison()
                .isEqualTo(read.stream()
                        .filter(BuildOptions.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "build --help",
                "build --format json",
                "build --quiet --quiet",
                "build -C",
                "build -C --quiet",
                "build -C @files",
                "build @files",
                "build -C a --site b",
                "build --today 0000-01-01",
                "build --today 2026-02-30",
                "build --today tomorrow",
                "build --today=2026-02-03",
                "build --silent",
                "build more"
            })
    void whatIsNotIsLeftToPicocli(String words) {
        assertThat(PlainBuild.of(words.split(" "))).isEmpty();
        assertThat(PlainBuild.of()).isEmpty();
        assertThat(PlainBuild.of("build", "-C", "")).isEmpty();
    }

    @Test
    void whatGoesWrongIsToldInTheSameWords() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: Tiny\nurl: https://tiny.example/\n");
        Files.writeString(Files.createDirectories(folder.resolve("content")).resolve("a.md"), "no front matter");
        for (String site : List.of(folder.toString(), folder.resolve("nowhere").toString())) {
            assertThat(Terminal.run("build", "-C", site))
                    .isEqualTo(Terminal.run("build", "-C", site, "--format", "text"));
        }
    }

    private static Environment surroundings() {
        return new Environment(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), name -> null, () -> false, Integer.MAX_VALUE);
    }
}
