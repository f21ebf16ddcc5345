package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import org.kitepress.model.consent.Channel;

/** A word for each channel stands in every part of a text; then each file that was made is read. */
@DisplayName("Words for one channel")
class ChannelWordsTest {

    /** In the order of the text, so that no part is first for all. */
    private static final String PARTS =
            """
            :::only{channel=CHANNEL}

            ## A heading, WORD

            Words, WORD, **WORD**, [WORD](b.md "WORD"), `WORD` and a note.[^CHANNEL]

            ![WORD](a.svg "WORD")

            | WORD | b |
            |---|---|
            | WORD | c |

            - WORD

            > WORD

            :::warning[WORD]
            WORD
            :::

            :::pullquote
            WORD
            :::

            [^CHANNEL]: WORD

            :::

            """;

    @TempDir
    static Path folder;

    private static final Map<String, Set<Channel>> FOUND = new TreeMap<>();

    @BeforeAll
    static void make() throws IOException {
        given("site.yaml", "title: Tiny\nurl: https://tiny.example/\nlanguage: en\n");
        given(
                "content/resources/us.yaml",
                "name: Us\nkind: address\npost: |\n  Us\n  PO Box 0000\nconfirmed: 2026-11-01\nsource: us\n");
        given(
                "content/posts/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect width=\"4\" height=\"4\"/></svg>");
        given("content/posts/b.md", "---\ntitle: Another\ndate: 2026-11-01\n---\n\nWords.\n");
        given("content/posts/a.md", "---\ntitle: A post\ndate: 2026-11-01\n---\n\n" + inLine() + "\n\n" + parts());
        given(
                "content/editions/one.md",
                "---\ntitle: News\ndate: 2026-11-01\nissue: \"1\"\nreply-to: us\ncontents: [../posts/a.md]\n"
                        + "formats: [letter, reading, large-print, booklet, messages, epub]\npublish: [letter, epub]\n---\n\n"
                        + inLine() + "\n");
        run("build");
        run("print");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.startsWith("site/") || path.startsWith("print/")) {
                    read(path, Files.readAllBytes(file));
                }
            }
        }
    }

    private static String inLine() {
        return "For all. "
                + Arrays.stream(Channel.values())
                        .map(channel -> ":only[" + word(channel) + "]{channel=" + channel.word() + "}")
                        .collect(Collectors.joining(" "));
    }

    private static String parts() {
        return Arrays.stream(Channel.values())
                .map(channel -> PARTS.replace("CHANNEL", channel.word()).replace("WORD", word(channel)))
                .collect(Collectors.joining());
    }

    /** One that begins like no other, as an index tells of a word only what differs from the one before. */
    private static String word(Channel channel) {
        char sign = channel.word().charAt(0);
        return sign + "zqx" + sign;
    }

    private static void given(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static void run(String command) {
        Terminal terminal = Terminal.run(command, "-C", folder.toString());
        assertThat(terminal.status()).as(terminal.err()).isZero();
    }

    private static void read(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".epub")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(path + "/" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } else if (path.endsWith(".pdf")) {
            try (PDDocument sheets = Loader.loadPDF(bytes)) {
                add(path, new PDFTextStripper().getText(sheets) + new String(bytes, StandardCharsets.ISO_8859_1));
            }
        } else {
            add(path, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static void add(String path, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        FOUND.put(
                path,
                Arrays.stream(Channel.values())
                        .filter(channel -> plain.contains(word(channel)))
                        .collect(Collectors.toSet()));
    }

    /** The one that a file is for. */
    private static List<Channel> of(String path) {
        if (path.contains(".epub")) {
            return List.of(Channel.EPUB);
        } else if (path.contains("/messages/")) {
            return List.of(Channel.MESSAGE);
        } else if (path.endsWith(".pdf") || path.startsWith("print/")) {
            return List.of(Channel.PRINT);
        } else if (path.contains("/search/") && !path.endsWith(".html")) {
            return List.of(Channel.SEARCH);
        } else if (path.matches(".*/(?:feed|atom|rss)[^/]*\\.(?:xml|json|atom|rss)")) {
            return List.of(Channel.FEED);
        }
        return path.endsWith(".html") ? List.of(Channel.WEB) : List.of();
    }

    @Test
    void standInNoFileOfAnother() {
        assertThat(FOUND).isNotEmpty().allSatisfy((path, found) -> assertThat(of(path))
                .as(path + " has " + found)
                .containsAll(found));
    }

    @Test
    void standInTheirOwn() {
        Map<Channel, Set<String>> files = new EnumMap<>(Channel.class);
        FOUND.forEach((path, found) -> found.forEach(
                channel -> files.computeIfAbsent(channel, c -> new TreeSet<>()).add(path)));
        assertThat(files).containsOnlyKeys(Channel.values());
        assertThat(files.get(Channel.PRINT))
                .contains("print/one/letter.pdf", "print/one/reading.pdf", "print/one/large-print.pdf");
        assertThat(files.get(Channel.WEB)).contains("site/posts/a/index.html");
    }
}
