package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fault")
@DisplayName("The same site gives the same bytes, web and paper,")
class OtherMachinesTest {

    private static final String DAY = "2026-11-23";
    /** A shorter name, such as a host's, stands in packed bytes by chance. */
    private static final int TELLING = 6;

    private static Tree ordinary;

    @TempDir
    Path folder;

    private Path site;

    @BeforeAll
    static void givenWhatAnOrdinaryMachineMakes(@TempDir Path folder) throws Exception {
        ordinary = made(Child.here(), given(folder.resolve("here")));
    }

    private static Path given(Path site) throws IOException {
        SmallSite.ofEditions(site, "[letter, booklet, postcard, messages, epub]", "[letter, epub]");
        return site;
    }

    @BeforeEach
    void givenASite() throws IOException {
        folder = folder.toRealPath();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        site = given(folder.resolve("a"));
    }

    private static Tree made(Child child, Path site) throws Exception {
        for (String command : new String[] {"build", "print"}) {
            Child.Told told = child.run(command, "-C", site.toString(), "--today", DAY);
            assertThat(told.status()).as(told.err()).isZero();
        }
        assertThat(Tree.of(site.resolve("site")).files().size()).isGreaterThan(30);
        FileUtils.deleteDirectory(site.resolve("print/.kitepress").toFile());
        for (String source : new String[] {"content", "site.yaml", ".kitepress"}) {
            FileUtils.forceDelete(site.resolve(source).toFile());
        }
        return Tree.of(site);
    }

    private void same(Child other, Path there) throws Exception {
        assertThat(made(other, there).unlike(ordinary)).isEmpty();
    }

    @Test
    void inAnotherFolder() throws Exception {
        Path there = folder.resolve("eine andere/Küche é");
        FileUtils.copyDirectory(site.toFile(), there.toFile());
        same(Child.here(), there);
    }

    @Test
    void byAnotherUserWithAnotherMask() throws Exception {
        try (Stream<Path> all = Files.walk(site)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
        }
        same(Somebody.of(Child.here()).behind("sh", "-c", "umask 077; exec \"$@\"", "sh"), site);
    }

    @Test
    void inAnotherOrderOfTheDisk() throws Exception {
        Path there = Files.createDirectory(folder.resolve("b"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        java.util.Collections.reverse(files);
        for (Path file : files) {
            Path copy = there.resolve(site.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        same(Child.here(), there);
    }

    @ParameterizedTest(name = "in {0} and {1}")
    @CsvSource({
        "tr, TR, tr_TR.UTF-8, Pacific/Kiritimati",
        "ar, EG, ar_EG.UTF-8, Pacific/Pago_Pago",
        "th, TH, C, Asia/Kathmandu"
    })
    void whereOtherLanguagesAreSpoken(String language, String country, String locale, String zone) throws Exception {
        same(
                Child.here()
                        .where("LC_ALL", locale)
                        .where("TZ", zone)
                        .with("-Duser.language=" + language)
                        .with("-Duser.country=" + country),
                site);
    }

    @ParameterizedTest(name = "with {0}")
    @CsvSource({"-XX:ActiveProcessorCount=1", "-XX:TieredStopAtLevel=4", "-XX:+UseG1GC", "-Dfile.encoding=ISO-8859-1"})
    void onAnotherProcessor(String option) throws Exception {
        Child other = Child.here().with(option);
        same(option.contains("G1") ? other.without("-XX:+UseSerialGC") : other, site);
    }

    /** Fonts are looked for below the home, and by what the machine's own list names. */
    @Test
    void withoutFonts() throws Exception {
        same(
                Child.here()
                        .where("FONTCONFIG_FILE", "/nonexistent")
                        .where("HOME", "")
                        .with("-Dsun.java2d.fontpath=/nonexistent")
                        .with("-Duser.home=/nonexistent"),
                site);
    }

    static List<Path> javas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        if (!Files.isDirectory(all)) {
            return List.of(here);
        }
        try (Stream<Path> homes = Files.list(all)) {
            List<Path> found = new ArrayList<>();
            for (Path home :
                    (Iterable<Path>) homes.filter(one -> Files.isExecutable(one.resolve("bin/java")))::iterator) {
                found.add(home.toRealPath());
            }
            found.add(here);
            return found.stream()
                    .distinct()
                    .filter(OtherMachinesTest::isKnown)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isKnown(Path home) {
        try {
            return !home.resolve("bin/java").toFile().getPath().isEmpty()
                    && Integer.parseInt(version(home).replaceFirst("[^0-9].*", "")) >= 17;
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static String version(Path home) throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", ""))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest(name = "under the Java in {0}")
    @MethodSource("javas")
    void underEachJavaOfThisMachine(Path java) throws Exception {
        same(Child.here().by(java), site);
    }

    @Test
    void andNothingInThemTellsOfTheMachine() throws Exception {
        Path there = folder.resolve("whereabouts");
        FileUtils.copyDirectory(site.toFile(), there.toFile());
        made(Child.here().with("-Duser.name=somebody-here").with("-Duser.home=/home/somebody-here"), there);
        List<String> told = List.of(
                folder.toString(),
                "whereabouts",
                "somebody-here",
                InetAddress.getLocalHost().getHostName(),
                System.getProperty("java.home"),
                System.getProperty("java.version"),
                System.getProperty("os.version"),
                java.time.LocalDate.now().toString(),
                "D:" + java.time.LocalDate.now().toString().replace("-", ""));
        int looked = 0;
        try (Stream<Path> all = Files.walk(there)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String words = words(Files.readAllBytes(file), file.toString());
                looked += words.length() > 0 ? 1 : 0;
                assertThat(told)
                        .as(file.toString())
                        .filteredOn(name -> name.length() >= TELLING)
                        .noneMatch(words::contains);
            }
        }
        assertThat(looked).isGreaterThan(60);
    }

    /** The bytes, and those of all that is packed in them. */
    private static String words(byte[] bytes, String name) throws IOException {
        StringBuilder words = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                COSDocument all = pdf.getDocument();
                for (COSObjectKey key : all.getXrefTable().keySet()) {
                    COSObject object = all.getObjectFromPool(key);
                    words.append(
                            object.getObject() instanceof COSStream stream ? inflated(stream) : object.getObject());
                }
                words.append(pdf.getDocumentInformation().getCOSObject());
            }
        }
        if (name.endsWith(".epub")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(entry).append(entry.getTimeLocal()).append(words(zip.readAllBytes(), entry.getName()));
            }
        }
        return words.toString();
    }

    private static String inflated(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
