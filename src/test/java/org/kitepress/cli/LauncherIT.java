package org.kitepress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return run(command, Map.of());
    }

    private Told run(List<String> command, Map<String, String> variables) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
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

    /** A folder with the launcher and a program that is older than its sources; its Java says what it was called with. */
    private final class Place {

        private final Path home;
        private final Path bin;
        private String path;

        Place() throws IOException {
            home = Files.createDirectories(folder.resolve("home"));
            bin = Files.createDirectories(folder.resolve("bin"));
            path = bin + ":/usr/bin:/bin";
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.copy(LAUNCHER, home.resolve("kitepress"));
            Path jar = Files.createDirectories(home.resolve("target")).resolve("kitepress.jar");
            Files.writeString(jar, "");
            Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
            Files.createDirectories(home.resolve("src/main"));
            java("17.0.13");
            tool("mvn", "echo made >&2");
        }

        /** A Java that tells its version in the file beside it, as all do that come in a folder of their own. */
        void java(String version) throws IOException {
            tool("java", "echo \"java said: $*\"");
            Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        }

        void tool(String name, String script) throws IOException {
            Path program = bin.resolve(name);
            Files.deleteIfExists(program);
            Files.writeString(program, "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        /** Whatever else there is on this machine. */
        void withoutMaven() throws IOException {
            Files.delete(bin.resolve("mvn"));
            for (String tool :
                    List.of("cat", "cksum", "find", "kill", "mkdir", "readlink", "rm", "sed", "sh", "touch")) {
                tool(tool, "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
            }
            path = bin.toString();
        }

        Path lock() throws IOException {
            return Files.createDirectories(home.resolve("target/.making"));
        }

        /** Says what the launcher wrote on its standard error. */
        Told run(String... before) throws Exception {
            List<String> command = new ArrayList<>(List.of(before));
            command.addAll(List.of(home.resolve("kitepress").toString(), "build"));
            return LauncherIT.this.run(command, Map.of("PATH", path, "JAVA_HOME", ""));
        }
    }

    @Test
    void saysWhichJavaIsTooOld() throws Exception {
        Place place = new Place();
        place.java("1.8.0_292");
        assertThat(place.run())
                .isEqualTo(new Told(3, "", "kitepress: Java 17 or later is needed, and `java` is Java 1.8.0_292\n"));
        place.java("11.0.2");
        assertThat(place.run())
                .isEqualTo(new Told(3, "", "kitepress: Java 17 or later is needed, and `java` is Java 11.0.2\n"));
    }

    @Test
    void asksAJavaThatHasNoFileOfItsOwn() throws Exception {
        Place place = new Place();
        place.tool("java", "echo 'openjdk version \"16\" 2021-03-16' >&2");
        Files.delete(folder.resolve("release"));
        assertThat(place.run().err()).isEqualTo("kitepress: Java 17 or later is needed, and `java` is Java 16\n");
        place.tool("java", "echo 'No Java runtime present' >&2; exit 1");
        assertThat(place.run().err())
                .isEqualTo("kitepress: Java 17 or later is needed, and `java` does not say which one it is\n");
    }

    @Test
    void takesAnEarlyVersionOfALaterJava() throws Exception {
        Place place = new Place();
        place.java("25-ea");
        assertThat(place.run().out()).startsWith("java said: ").endsWith("kitepress.jar build\n");
    }

    @Test
    void makesTheProgramOnce() throws Exception {
        Place place = new Place();
        Told told = place.run();
        assertThat(told.err()).isEqualTo("kitepress: making the program, which takes a minute the first time\n");
        assertThat(told.out()).contains("kitepress.jar build");
        assertThat(place.run().err()).isEmpty();
    }

    @Test
    void usesTheOldProgramWithoutMaven() throws Exception {
        Place place = new Place();
        place.withoutMaven();
        Told told = place.run();
        assertThat(told.err())
                .isEqualTo(
                        "kitepress: this is the program as it was before its sources changed, as it cannot be made anew: "
                                + "Maven is needed, and `mvn` is not there\n");
        assertThat(told.out()).contains("kitepress.jar build");
        Files.delete(place.home.resolve("target/kitepress.jar"));
        assertThat(place.run())
                .isEqualTo(new Told(
                        3, "", "kitepress: the program cannot be made: Maven is needed, and `mvn` is not there\n"));
        assertThat(place.home.resolve("target/.making")).doesNotExist();
    }

    @Test
    void usesTheOldProgramWhereItMayNotWrite() throws Exception {
        Place place = new Place();
        Path target = place.home.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        Told told = place.run(asSomebody());
        assertThat(told.err())
                .isEqualTo(
                        "kitepress: this is the program as it was before its sources changed, as it cannot be made anew: "
                                + "nothing can be written to `" + target.toRealPath() + "`\n");
        assertThat(told.out()).contains("kitepress.jar build");
    }

    /** To somebody who may do everything, nothing is forbidden. */
    private static String[] asSomebody() {
        boolean root = System.getProperty("user.name").equals("root");
        return root
                ? new String[] {"/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"}
                : new String[0];
    }

    @Test
    void takesOverALockThatNobodyHolds() throws Exception {
        Place place = new Place();
        place.lock();
        assertThat(place.run().out()).contains("kitepress.jar build");
        Files.writeString(place.lock().resolve("pid"), "99999999\n");
        Files.setLastModifiedTime(place.home.resolve("target/kitepress.jar"), FileTime.fromMillis(0));
        assertThat(place.run().out()).contains("kitepress.jar build");
        assertThat(place.home.resolve("target/.making")).doesNotExist();
    }

    @Test
    void saysForWhomItWaits() throws Exception {
        Place place = new Place();
        Process other = new ProcessBuilder("sleep", "2").start();
        Path lock = place.lock().toRealPath();
        Files.writeString(lock.resolve("pid"), other.pid() + "\n");
        assertThat(place.run().err())
                .isEqualTo("kitepress: waiting for process " + other.pid()
                        + ", which makes the program; if it does something else, delete `" + lock + "`\n"
                        + "kitepress: making the program, which takes a minute the first time\n");
    }

    @Test
    void startsWithoutAFolderForWhatItLearns() throws Exception {
        Place place = new Place();
        place.tool("mktemp", "echo 'mktemp: no space left' >&2; exit 1");
        assertThat(place.run().err()).isEqualTo("kitepress: making the program, which takes a minute the first time\n");
    }
}
