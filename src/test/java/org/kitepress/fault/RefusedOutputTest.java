package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.cli.Terminal;

@Tag("slow")
@Tag("fault")
@DisplayName("An output that would cost somebody their files is refused in one sentence, and nothing is touched:")
class RefusedOutputTest {

    private static final String OWN = "would take the place of the site's own files; name a folder of its own";
    private static final String AMONG = "lies among the site's own files; name a folder of its own";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void givenASiteBesideOthers() throws IOException {
        folder = folder.toRealPath();
        site = folder.resolve("home/site of ours");
        SmallSite.ofPosts(site, 1).write("themes/mine/theme.yaml", "");
        write("home/letters/mine.txt");
        write("empty-home/.profile");
    }

    private void write(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "mine");
    }

    private Terminal run(String command, Path output) {
        return Terminal.run(command, "-C", site.toString(), "--output", output.toString());
    }

    private void refused(Path output, String reason) throws IOException {
        for (String command : new String[] {"build", "clean"}) {
            Tree before = Tree.of(folder);
            Terminal told = run(command, output);
            assertThat(told.err())
                    .isEqualTo(
                            "kitepress: the output `" + output.toAbsolutePath().normalize() + "` " + reason + "\n");
            assertThat(told.status()).isEqualTo(2);
            assertThat(Tree.of(folder)).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "site of ours",
        "'.'",
        "site of ours/content/..",
        "../../../../../../../../../../../..",
        "site of ours/.",
        "..",
    })
    void theSiteAndWhateverHoldsIt(String output) throws IOException {
        refused(folder.resolve("home").resolve(output), OWN);
    }

    @Test
    void theRoot() throws IOException {
        refused(Path.of("/"), OWN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "content",
        "content/made",
        "content/../content/made",
        "themes/mine",
        "src",
        ".git",
        ".kitepress",
        ".kitepress/made",
        "Content",
        "CONTENT/made",
        "Themes",
        ".Git/made",
        "site/../content"
    })
    void whatLiesAmongTheSitesOwnFiles(String output) throws IOException {
        refused(site.resolve(output), AMONG);
    }

    @Test
    void whatHoldsFilesOfOthers() throws IOException {
        refused(folder.resolve("home/letters"), "holds files that kitepress did not make; name an empty folder");
        refused(
                folder.resolve("home/site of ours/../letters"),
                "holds files that kitepress did not make; name an empty folder");
    }

    @Test
    void aLinkToAnyOfThem() throws IOException {
        link("to-letters", folder.resolve("home/letters"));
        refused(folder.resolve("to-letters"), "holds files that kitepress did not make; name an empty folder");
        link("to-content", site.resolve("content"));
        refused(folder.resolve("to-content"), AMONG);
        refused(folder.resolve("to-content/made"), AMONG);
        link("to-site", site);
        refused(folder.resolve("to-site"), OWN);
        link("to-nothing", folder.resolve("nothing"));
        refused(
                folder.resolve("to-nothing"),
                "is a link to `" + folder.resolve("nothing")
                        + "`, which is not there; make that folder, or delete the link");
    }

    private void link(String name, Path to) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), to);
    }

    @Test
    void aFile() throws IOException {
        refused(site.resolve("site.yaml"), "is a file; name a folder");
        refused(folder.resolve("home/letters/mine.txt"), "is a file; name a folder");
    }

    /** Which nearly always holds files of others, and hidden ones alone where nobody has worked yet. */
    @Test
    void somebodysHome() throws Exception {
        Child child = Child.here().with("-Duser.home=" + folder.resolve("empty-home"));
        for (String output : new String[] {"empty-home", "empty-home/."}) {
            for (String command : new String[] {"build", "print"}) {
                Tree before = Tree.of(folder);
                Path home = folder.resolve(output);
                Child.Told told = child.run(command, "-C", site.toString(), "--output", home.toString());
                assertThat(told.err())
                        .isEqualTo("kitepress: the output `" + home.normalize()
                                + "` is somebody's home; name a folder of its own\n");
                assertThat(told.status()).isEqualTo(2);
                assertThat(Tree.of(folder)).isEqualTo(before);
            }
        }
        refusedAboveHome(child);
    }

    private void refusedAboveHome(Child child) throws Exception {
        write("users/.hidden/.profile");
        Child.Told told = child.with("-Duser.home=" + folder.resolve("users/.hidden"))
                .run(
                        "build",
                        "-C",
                        site.toString(),
                        "--output",
                        folder.resolve("users").toString());
        assertThat(told.status()).isEqualTo(2);
    }

    @Test
    void noneThatMayBeWritten() throws IOException {
        for (String output :
                new String[] {"home/new", "home/site of ours/site", "home/site of ours/public/a", "empty-home"}) {
            assertThat(run("build", folder.resolve(output)).status()).as(output).isZero();
        }
        assertThat(folder.resolve("empty-home/.profile")).hasContent("mine");
    }

    /** Sheets go into folders below, where there may be others. */
    @Test
    void aFolderOfSomebodyWithTheNameOfAnEdition() throws IOException {
        SmallSite.ofEditions(site, "[messages]", "[]");
        write("home/letters/issue-1/mine.txt");
        Terminal told = run("print", folder.resolve("home/letters"));
        assertThat(told.err())
                .endsWith("kitepress: could not finish: `" + folder.resolve("home/letters/issue-1")
                        + "`: it holds files that kitepress did not make\n");
        assertThat(told.status()).isEqualTo(3);
        assertThat(folder.resolve("home/letters/issue-1/mine.txt")).hasContent("mine");
        assertThat(Stream.of("home/letters/issue-1", "home/letters/mine.txt").map(folder::resolve))
                .allSatisfy(path -> assertThat(path).exists());
    }
}
