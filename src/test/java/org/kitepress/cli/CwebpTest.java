package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program cwebp is used if it is there")
class CwebpTest {

    @TempDir
    Path folder;

    /** A program of this name that tells its version, and then does something. */
    private String path(String does) throws IOException {
        Path program = folder.resolve("cwebp");
        Files.writeString(program, "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 1.2.3; exit; fi\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return "bin" + File.pathSeparator + File.pathSeparator + folder;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void andSaysWhichItIs() throws Exception {
        assertThat(Cwebp.in(path("cat")).orElseThrow().version()).startsWith("1.2.3");
    }

    @Test
    void andIsNotSearchedWhereTheProgramWasCalled() {
        assertThat(Cwebp.in("")).isEmpty();
        assertThat(Cwebp.in("." + File.pathSeparator + "bin")).isEmpty();
        assertThat(Cwebp.in(folder.toString())).isEmpty();
    }

    @Test
    void withWhatTheFormNeedsAndWithoutTheEnvironment() throws Exception {
        Cwebp cwebp =
                Cwebp.in(path("echo \"$@\" $HOME; PATH=/bin:/usr/bin cat")).orElseThrow();
        assertThat(cwebp.make(bytes("png"), true)).hasValue(bytes("-quiet -metadata none -lossless -o - -- -\npng"));
        assertThat(cwebp.make(bytes("png"), false)).hasValue(bytes("-quiet -metadata none -q 75 -o - -- -\npng"));
    }

    @Test
    void andIsNotMissedIfItFails() throws Exception {
        assertThat(Cwebp.in(path("echo x; exit 1")).orElseThrow().make(bytes("png"), true))
                .isEmpty();
        assertThat(Cwebp.in(path("exit 0")).orElseThrow().make(new byte[1 << 20], true))
                .isEmpty();
    }

    @Test
    void andIsNotLeftOutInSilenceIfItTakesTooLong() throws Exception {
        Program endless = new Program(
                Program.in(path("while :; do :; done"), "cwebp").orElseThrow().path(), Duration.ZERO);
        assertThatThrownBy(() -> new Cwebp(endless, "1").make(bytes("png"), true))
                .isInstanceOf(TimeoutException.class);
    }
}
