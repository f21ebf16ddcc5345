package org.kitepress.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import tools.jackson.databind.ObjectMapper;

/** All of them in one site, so that one that takes the place of another is seen. */
@Tag("slow")
@Tag("fault")
@DisplayName("Strings that bring programs down")
class NaughtyStringsTest {

    /** What a host, a system of files or a program of versions would read as something else than a name. */
    private static final List<String> MEANING = List.of(
            "_headers",
            "_redirects",
            "_worker.js",
            "_routes.json",
            ".htaccess",
            "web.config",
            "CNAME",
            "netlify.toml",
            "vercel.json",
            ".well-known/security.txt",
            ".git/config",
            ".nojekyll",
            "robots.txt",
            "sitemap.xml",
            "index.html",
            "404",
            "404.html",
            "..",
            ".",
            "../..",
            "../../outside",
            "a/../../../outside",
            "..\\..\\outside",
            "%2e%2e%2foutside",
            "/etc/outside",
            "C:\\outside",
            "con",
            "nul.md",
            "a:b",
            "a?b#c",
            "a\u0000b",
            "a\u202Eb",
            " ",
            "\n");

    /** No part of an address begins with a dot, or has a sign in it that is more than a sign somewhere. */
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*");

    /** Whatever is called like this is refused: StrangeFilesTest. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    private StrangersSite site;
    private Set<String> ever;

    @BeforeEach
    void knowWhatASiteIsMadeOf() throws IOException {
        StrangersSite alone = new StrangersSite(folder.resolve("alone"));
        alone.given("content/posts/one.md", "---\ntitle: One\ndate: 2026-05-01\ntags: [a]\n---\n\nWords.\n");
        assertThat(alone.buildWhatIsTaken().status()).isZero();
        ever = files(alone.made());
        site = new StrangersSite(folder.resolve("a/b/site"));
    }

    private static List<String> all() throws IOException {
        List<String> all = new ArrayList<>(Corpus.naughtyStrings());
        assertThat(all).hasSizeGreaterThan(480);
        all.addAll(MEANING);
        all.removeIf(string -> DEVICE.matcher(string).matches());
        return all;
    }

    @Test
    void areTitles() throws IOException {
        List<String> paths = eachIn("title: %s\ndate: 2026-05-01\n", "posts/t-%d.md");
        eachHasItsPage(paths, 480);
    }

    @Test
    void areSlugs() throws IOException {
        List<String> paths = eachIn("title: T\ndate: 2026-05-01\nslug: %s\n", "posts/s-%d.md");
        eachHasItsPage(paths, 5);
    }

    @Test
    void areOldAddresses() throws IOException {
        List<String> paths = eachIn(
                "title: T\ndate: 2026-05-01\naliases: [%s]\n",
                "posts/o-%d.md",
                Corpus.naughtyStrings().stream()
                        .filter(string -> !DEVICE.matcher(string).matches())
                        .map("/%s/"::formatted)
                        .toList());
        eachHasItsPage(paths, 5);
    }

    @Test
    void areTags() throws IOException {
        List<String> paths = eachIn("title: T\ndate: 2026-05-01\ntags: [%s]\n", "posts/k-%d.md");
        eachHasItsPage(paths, 300);
    }

    /** Those that can be names of files here, as a page of their own and as a folder. */
    @Test
    void areNamesOfFilesAndFolders() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String string : new LinkedHashSet<>(all())) {
            for (String path : List.of("posts/" + string + ".md", "guides/" + string + "/page.md")) {
                if (canBe(string)) {
                    String words = "---\ntitle: T\ntype: post\ndate: 2026-05-01\n---\n\nWords.\n\nwords" + paths.size()
                            + "end\n";
                    site.given("content/" + path, words);
                    paths.add("content/" + path);
                }
            }
        }
        eachHasItsPage(paths, 200);
    }

    /** What begins with a dot is passed over, but for what a server reads. */
    private static boolean canBe(String name) {
        return (!name.startsWith(".") || name.startsWith(".ht"))
                && name.chars().noneMatch(sign -> sign == '/' || sign == 0)
                && !name.isEmpty()
                && name.getBytes(StandardCharsets.UTF_8).length < 250;
    }

    private List<String> eachIn(String fields, String path) throws IOException {
        return eachIn(fields, path, all());
    }

    private List<String> eachIn(String fields, String path, List<String> strings) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String string : strings) {
            String typed = fields.formatted(new ObjectMapper().writeValueAsString(string));
            paths.add("content/" + path.formatted(paths.size()));
            site.given(
                    paths.get(paths.size() - 1),
                    "---\n" + typed + "---\n\nWords.\n\nwords" + (paths.size() - 1) + "end\n");
        }
        return paths;
    }

    /** @param fewest at least so many are taken, so that the test cannot pass without a page */
    private void eachHasItsPage(List<String> paths, int fewest) throws IOException {
        Terminal told = site.buildWhatIsTaken();
        assertThat(told.status()).as(told.out() + told.err()).isZero();
        String all = pages();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            int pages = all.split("<p>words" + i + "end</p>", -1).length - 1;
            if (pages != (site.isRefused(paths.get(i)) ? 0 : 1)) {
                lost.add(paths.get(i) + " " + pages);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(paths.size() - site.refused().size()).isGreaterThan(fewest);
        nothingIsReadByAHost();
    }

    private String pages() throws IOException {
        try (Stream<Path> files = Files.walk(site.made())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.endsWith("index.html")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private void nothingIsReadByAHost() throws IOException {
        Set<String> more = files(site.made());
        more.removeAll(ever);
        assertThat(more)
                .flatMap(path -> List.of(path.split("/")))
                .filteredOn(part ->
                        !PART.matcher(part).matches() || MEANING.subList(0, 12).contains(part))
                .isEmpty();
        assertThat(more.stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .as("names where capitals are none")
                .doesNotHaveDuplicates();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("a", "alone");
        }
    }

    private static Set<String> files(Path made) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> made.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
