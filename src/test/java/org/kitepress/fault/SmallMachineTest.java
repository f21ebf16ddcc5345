package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fault")
@DisplayName(
        "On a machine that lacks something, a run makes what any makes, or says in one sentence why it makes nothing:")
class SmallMachineTest {

    private static final String DAY = "2026-11-23";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void givenASiteThatAnybodyMayReadAndWrite() throws IOException {
        folder = folder.toRealPath();
        may(folder, "rwxr-xr-x");
        site = folder.resolve("a site");
        SmallSite.ofEditions(site, "[letter, messages, epub]", "[epub]");
        open(site);
    }

    private static void may(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static void open(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                may(one, "rwxrwxrwx");
            }
        }
    }

    private Child.Told run(Child child, String command, String... more) throws Exception {
        return child.run(Stream.concat(Stream.of(command, "-C", site.toString(), "--today", DAY), Stream.of(more))
                .toArray(String[]::new));
    }

    /** What an ordinary machine makes of it, which is taken away again. */
    private Tree ordinary() throws Exception {
        Tree made = both(Child.here());
        FileUtils.deleteDirectory(site.resolve("site").toFile());
        FileUtils.deleteDirectory(site.resolve("print").toFile());
        FileUtils.deleteDirectory(site.resolve(".kitepress").toFile());
        return made;
    }

    private Tree both(Child child) throws Exception {
        for (String command : new String[] {"build", "print"}) {
            Child.Told told = run(child, command);
            assertThat(told.status()).as(told.err()).isZero();
        }
        return Tree.of(site);
    }

    private void same(Child child) throws Exception {
        Tree ordinary = ordinary();
        assertThat(made(both(child))).isEqualTo(made(ordinary)).isNotEmpty();
    }

    private static java.util.Map<String, ?> made(Tree tree) {
        return tree.files().entrySet().stream()
                .filter(file -> file.getKey().matches("(site|print)/.*")
                        && !file.getKey().contains(".kitepress"))
                .collect(java.util.stream.Collectors.toMap(file -> file.getKey(), file -> file.getValue()));
    }

    @Test
    void sixtyFourOpenFiles() throws Exception {
        Path program = Path.of("target/kitepress.jar").toAbsolutePath();
        Assumptions.assumeTrue(
                Files.exists(program), "the program is packed: class paths hold a file open for each library");
        Child few = Child.here().from(program.toString()).behind("sh", "-c", "ulimit -n 64; exec \"$@\"", "sh");
        same(few);
    }

    @Test
    void noHome() throws Exception {
        same(Child.here().where("HOME", "").where("USER", "").with("-Duser.home=?"));
    }

    @Test
    void noTemporaryFolder() throws Exception {
        same(Child.here().with("-Djava.io.tmpdir=" + folder.resolve("nonexistent")));
    }

    @Test
    void aTemporaryFolderThatMayNotBeWritten() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        may(closed, "r-xr-xr-x");
        same(Somebody.of(Child.here()).with("-Djava.io.tmpdir=" + closed));
    }

    @Test
    void aTemporaryFolderThatIsFull() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        String mount = "mount -t tmpfs -o size=4k none '" + full + "' && head -c 4096 /dev/zero >'" + full
                + "/filled' && exec \"$@\"";
        String[] within = {"unshare", "-rm", "sh", "-c", mount, "sh"};
        Process tried = new ProcessBuilder(
                        Stream.concat(Stream.of(within), Stream.of("true")).toList())
                .start();
        Assumptions.assumeTrue(tried.waitFor() == 0, "a disk can be mounted here");
        same(Child.here().behind(within).with("-Djava.io.tmpdir=" + full));
    }

    @Test
    void anOutputOnAnotherDevice() throws Exception {
        Path other = Path.of("/dev/shm");
        Assumptions.assumeTrue(
                Files.isWritable(other) && !Files.getFileStore(other).equals(Files.getFileStore(site)),
                "there is another device");
        Path made = Files.createTempDirectory(other, "kitepress");
        try {
            run(Child.here(), "build");
            Child.Told told =
                    run(Child.here(), "build", "--output", made.resolve("site").toString());
            assertThat(told.status()).as(told.err()).isZero();
            assertThat(Tree.of(made.resolve("site"))).isEqualTo(Tree.of(site.resolve("site")));
        } finally {
            FileUtils.deleteDirectory(made.toFile());
        }
    }

    /** What stands stays as it is, and the folder that may not be written is named. */
    @ParameterizedTest(name = "{0} may not be written: {1}")
    @CsvSource({
        "'', build, '', .kitepress",
        "'', print, '', print",
        ".kitepress, build, made, .kitepress/site.new",
        "site, build, made, site",
        "print, print, made, print/.kitepress/issue-1.new",
        "print/issue-1, print, made, print/issue-1",
        "content/stories/a-walk.md, withdraw, made, content/stories"
    })
    void aFolderThatMayNotBeWritten(String closed, String command, String before, String named) throws Exception {
        SmallSite.ofEditions(site, "[messages]", "[]");
        if (!before.isEmpty()) {
            both(Child.here());
        }
        open(site);
        new SmallSite(site).post(0, "Another word.");
        for (Path path = site.resolve(closed); path.startsWith(site); path = path.getParent()) {
            closeIfMeant(path, site.resolve(closed));
        }
        Tree stood = Tree.of(site);
        Child.Told told = command.equals("withdraw")
                ? Somebody.of(Child.here()).run(command, "content/stories/a-walk.md", "-C", site.toString())
                : run(Somebody.of(Child.here()), command);
        assertThat(told.err())
                .as(told.toString())
                .startsWith("kitepress: could not finish: ")
                .contains("`" + site.resolve(named))
                .hasLineCount(1);
        assertThat(told.status()).isEqualTo(3);
        assertThat(made(Tree.of(site))).isEqualTo(made(stood));
    }

    private static void closeIfMeant(Path path, Path meant) throws IOException {
        if (path.equals(meant)) {
            Path folder = Files.isDirectory(path) ? path : path.getParent();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                    may(one, "r-xr-xr-x");
                }
            }
        }
    }

    /** What cannot be remembered costs time, and nothing else. */
    @Test
    void noPlaceToRememberPictures() throws Exception {
        Tree ordinary = ordinary();
        Files.createDirectories(site.resolve(".kitepress/pictures"));
        open(site);
        may(site.resolve(".kitepress/pictures"), "r-xr-xr-x");
        assertThat(made(both(Somebody.of(Child.here())))).isEqualTo(made(ordinary));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"content/posts/2026-10-01-p-0.md", "content/pictures/lamp.png", "content/stories", "site.yaml"})
    void aSourceThatMayNotBeRead(String path) throws Exception {
        may(site.resolve(path), "-wx-wx-wx");
        Child.Told told = run(Somebody.of(Child.here()), "build");
        assertThat(told.err())
                .contains("`" + site.resolve(path).getFileName() + "` may not be read")
                .doesNotContain("\tat ");
        assertThat(told.status()).isEqualTo(1);
        assertThat(site.resolve("site")).doesNotExist();
        may(site.resolve(path), "rwxrwxrwx");
    }

    /** Consent began in 2026: before that nobody had agreed; and far from today nothing breaks. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1970-01-01", "1900-02-28", "2038-01-20", "2100-02-28", "9999-12-31"})
    void anyDayThatIsBuiltAs(String day) throws Exception {
        String story = site.resolve("content/stories/a-walk.md").toString();
        Files.writeString(
                Path.of(story), Files.readString(Path.of(story)).replace("identity:", "until: 2050-01-01, identity:"));
        for (String command : new String[] {"build", "print"}) {
            Child.Told told = Child.here().run(command, "-C", site.toString(), "--today", day, "--drafts");
            assertThat(told.status()).as(told.err()).isIn(0, 1);
            assertThat(told.err()).doesNotContain("kitepress: could not finish");
        }
        assertThat(site.resolve("site/stories/a-walk/index.html").toFile().exists()
                        && Files.readString(site.resolve("site/stories/a-walk/index.html"))
                                .contains("unmistakable"))
                .isEqualTo(day.startsWith("2038"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, 1970-01-01", "4102444800, 2100-01-01"})
    void anyDayThatTheEnvironmentNames(String seconds, String day) throws Exception {
        Child.Told named =
                Child.here().where("SOURCE_DATE_EPOCH", seconds).run("build", "-C", site.toString(), "--drafts");
        Tree made = Tree.of(site.resolve("site"));
        FileUtils.deleteDirectory(site.resolve("site").toFile());
        FileUtils.deleteDirectory(site.resolve(".kitepress").toFile());
        Child.Told typed = Child.here().run("build", "-C", site.toString(), "--drafts", "--today", day);
        assertThat(named.status()).isEqualTo(typed.status());
        assertThat(Tree.of(site.resolve("site"))).isEqualTo(made);
    }

    @Test
    void littleMemoryForFiveThousandPosts() throws Exception {
        Path large = folder.resolve("large");
        SmallSite.ofPosts(large, 5_000);
        Child.Told told = Child.here().with("-Xmx96m").run("build", "-C", large.toString(), "--today", DAY);
        if (told.status() == 0) {
            Tree made = Tree.of(large.resolve("site"));
            FileUtils.deleteDirectory(large.resolve(".kitepress").toFile());
            FileUtils.deleteDirectory(large.resolve("site").toFile());
            Child.here().run("build", "-C", large.toString(), "--today", DAY);
            assertThat(made.unlike(Tree.of(large.resolve("site")))).isEmpty();
        } else {
            assertThat(told.err())
                    .matches("kitepress: could not finish: this site needs more memory than there is \\(.*\\)\n");
            assertThat(told.status()).isEqualTo(3);
            assertThat(large.resolve("site")).doesNotExist();
        }
        org.kitepress.Numbers.tell("5,000 posts within 96 MiB end with", String.valueOf(told.status()));
    }
}
