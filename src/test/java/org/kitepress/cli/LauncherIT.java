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
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people run it, with the program as it was packed. */
@DisplayName("The launcher")
class LauncherIT {

    private static final Path LAUNCHER = Path.of("kitepress").toAbsolutePath();
    private static final String PROGRAM = "kitepress: making the program, which takes a minute the first time\n";
    private static final String ARCHIVE = "kitepress: making each start quicker, which takes a while, once\n";
    private static final String SLOW = "kitepress: each start takes longer than it has to: ";

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

    /** What a program may start from. */
    private static List<Path> archives(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** A folder with the launcher and a program that is older than its sources; its Java says what it was called with. */
    private final class Place {

        private final Path bin;
        private Path home;
        private String path;

        Place() throws IOException {
            home = Files.createDirectories(folder.toRealPath().resolve("home"));
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
            tool(
                    "java",
                    "for a; do case $a in -XX:SharedArchiveFile=*) archive=${a#*=} ;; esac; done\n"
                            + "case $* in *-Xshare:dump*) echo classes >\"$archive\" ;; *) echo \"java said: $*\" ;; esac");
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
            for (String tool : List.of(
                    "cat", "cksum", "cp", "find", "kill", "mkdir", "mv", "readlink", "rm", "sed", "sh", "touch")) {
                tool(tool, "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
            }
            path = bin.toString();
        }

        /** A program that is not older than its sources: only what makes it start quickly is missing. */
        Place made() throws IOException {
            Files.setLastModifiedTime(home.resolve("src/main"), FileTime.fromMillis(0));
            return this;
        }

        /** As somebody copies a folder with all its times, and goes on in the copy. */
        void copyTo(String name) throws Exception {
            Path copy = home.resolveSibling(name);
            assertThat(new ProcessBuilder("cp", "-Rp", home.toString(), copy.toString())
                            .start()
                            .waitFor())
                    .isZero();
            home = copy;
        }

        void moveTo(String name) throws IOException {
            home = Files.move(home, home.resolveSibling(name));
        }

        void mayBeWritten(boolean may) throws IOException {
            Files.setPosixFilePermissions(
                    home.resolve("target"), PosixFilePermissions.fromString(may ? "rwxr-xr-x" : "r-xr-xr-x"));
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
        assertThat(told.err()).isEqualTo(PROGRAM + ARCHIVE);
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
                                + "Maven is needed, and `mvn` is not there\n" + ARCHIVE);
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
        place.mayBeWritten(false);
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
                        + ", which makes the program ready; if it does something else, delete `" + lock + "`\n"
                        + PROGRAM + ARCHIVE);
    }

    @Test
    void makesAnArchiveThatJavaTakes() throws Exception {
        run(LAUNCHER, "--version");
        Path home = LAUNCHER.getParent().toRealPath();
        List<String> refused = new ArrayList<>();
        for (Path archive : archives(home)) {
            Told told = run(
                    List.of(
                            "java",
                            "-Xshare:on",
                            "-XX:SharedArchiveFile=" + archive,
                            "-XX:+UseSerialGC",
                            "-jar",
                            home.resolve("target/kitepress.jar").toString(),
                            "--version"),
                    Map.of());
            refused.addAll(told.status() == 0 ? List.of() : List.of(told.out()));
        }
        assertThat(archives(home)).hasSizeGreaterThan(refused.size());
    }

    @Test
    void makesAnArchiveAtEachPlace() throws Exception {
        Place place = new Place().made();
        assertThat(place.run().err()).isEqualTo(ARCHIVE);
        Path first = archives(place.home).get(0);
        assertThat(place.run()).isEqualTo(new Told(0, place.run().out(), "")).satisfies(told -> assertThat(told.out())
                .contains(" -XX:SharedArchiveFile=" + first + " "));

        place.copyTo("copied");
        assertThat(place.run().err()).isEqualTo(ARCHIVE);
        assertThat(place.run().err()).isEmpty();
        assertThat(archives(place.home)).hasSize(1).noneMatch(archive -> archive.getFileName()
                .equals(first.getFileName()));
        assertThat(first).exists();

        place.moveTo("moved");
        assertThat(place.run().err()).isEqualTo(ARCHIVE);
        assertThat(archives(place.home)).hasSize(1);
    }

    @Test
    void makesAnArchiveOfEachJava() throws Exception {
        Place place = new Place().made();
        assertThat(place.run().err()).isEqualTo(ARCHIVE);
        place.java("21");
        assertThat(place.run().err()).isEqualTo(ARCHIVE);
        place.java("17.0.13");
        assertThat(place.run().err()).isEmpty();
    }

    @Test
    void makesAnArchiveAgainThatIsOfAnotherProgram() throws Exception {
        Place place = new Place().made();
        place.run();
        for (int hours : List.of(-1, 1)) {
            Files.setLastModifiedTime(
                    archives(place.home).get(0), FileTime.fromMillis(System.currentTimeMillis() + hours * 3_600_000L));
            assertThat(place.run().err()).isEqualTo(ARCHIVE);
            assertThat(place.run().err()).isEmpty();
        }
    }

    @Test
    void saysOnceThatJavaMakesNoArchive() throws Exception {
        Place place = new Place().made();
        place.tool("java", "case $* in *-Xshare:dump*) exit 1 ;; esac; echo java said: it goes on");
        Told told = place.run();
        String archive = archives(place.home).get(0).toString();
        assertThat(told)
                .isEqualTo(new Told(
                        0,
                        "java said: it goes on\n",
                        ARCHIVE + SLOW + "Java made no archive of its classes; to try once more, delete `" + archive
                                + "`\n"));
        assertThat(place.run().err()).isEmpty();
    }

    @Test
    void saysWhereNoArchiveCanBeWritten() throws Exception {
        Place place = new Place().made();
        place.mayBeWritten(false);
        Told told = place.run(asSomebody());
        assertThat(told.err()).isEqualTo(SLOW + "nothing can be written to `" + place.home.resolve("target") + "`\n");
        assertThat(told.out()).contains("kitepress.jar build");

        place.mayBeWritten(true);
        place.run();
        place.mayBeWritten(false);
        assertThat(place.run(asSomebody()).err()).isEmpty();
    }
}
