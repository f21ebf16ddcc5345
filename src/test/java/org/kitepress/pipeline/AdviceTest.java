package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

@DisplayName("Advice")
class AdviceTest {

    /** A site whose only finding comes from a step that runs for every command. */
    private static final String SITE = "src/test/sites/privacy-picture/place-device-and-name";

    @TempDir
    Path folder;

    @Test
    void isToldByCheckAlone() {
        assertThat(Terminal.run("check", "-C", SITE).out()).contains("advice: `a.jpg` tells the place");
        Terminal built = Terminal.run(
                "build", "-C", SITE, "--output", folder.resolve("site").toString());
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).contains("written").doesNotContain("advice");
        assertThat(Terminal.run(
                                "print",
                                "-C",
                                SITE,
                                "--output",
                                folder.resolve("print").toString())
                        .err())
                .isEmpty();
    }
}
