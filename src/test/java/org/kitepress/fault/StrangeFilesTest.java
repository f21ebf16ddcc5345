package org.kitepress.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

@Tag("slow")
@Tag("fault")
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("A site with strange files in it is answered, and nothing strange is made of it:")
class StrangeFilesTest {

    private static final String NOT_OWN = " error: `%s` is not a file or folder of its own [file-unreadable]";

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void givenASite() throws IOException {
        site = SmallSite.ofPosts(folder, 1);
        site.write("site.yaml", "title: A lamp\nurl: https://lamp.example/\ntheme: mine\n");
        site.write("themes/mine/theme.yaml", "extends: lantern\n");
    }

    private Terminal build() {
        return Terminal.run("build", "-C", folder.toString());
    }

    private void told(String message) {
        Terminal told = build();
        assertThat(told.err()).contains(message);
        assertThat(told.status()).isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private Path place(String path) throws IOException {
        Path place = folder.resolve(path);
        FileUtils.deleteQuietly(place.toFile());
        Files.createDirectories(place.getParent());
        return place;
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Assumptions.assumeTrue(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, "it can be made here");
    }

    /** Whoever reads a pipe waits until somebody writes into it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/pipe.md",
                "content/pipe",
                "content/data/pipe.yaml",
                "content/glossary.yaml",
                "content/types/pipe.yaml",
                "content/resources/pipe.yaml",
                "themes/mine/templates/page.peb",
                "themes/mine/assets/style.css",
                "themes/mine/theme.yaml"
            })
    void pipes(String path) throws Exception {
        run("mkfifo", place(path).toString());
        told(NOT_OWN.formatted(path.substring(path.lastIndexOf('/') + 1)));
    }

    @Test
    void aPipeInThePlaceOfAPicture() throws Exception {
        run("mkfifo", place("content/pictures/lamp.png").toString());
        site.write("content/index.md", "---\ntitle: Home\n---\n\n![A lamp](pictures/lamp.png)\n");
        told("`lamp.png` is not a file of its own and was left out");
    }

    @Test
    void aPipeInTheOutput() throws Exception {
        assertThat(build().status()).isZero();
        Tree made = Tree.of(folder.resolve("site"));
        run("mkfifo", place("site/posts/pipe.html").toString());
        run("mkfifo", place("site/index.html").toString());
        assertThat(build().status()).isZero();
        assertThat(Tree.of(folder.resolve("site"))).isEqualTo(made);
    }

    @Test
    void sockets() throws Exception {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("content/talk.md")));
            told(NOT_OWN.formatted("talk.md"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"content/zero.md, 1, 5", "content/types/null.yaml, 1, 3", "themes/mine/assets/zero.css, 1, 5"})
    void devices(String path, String major, String minor) throws Exception {
        run("mknod", place(path).toString(), "c", major, minor);
        told(NOT_OWN.formatted(path.substring(path.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "content/passwd.md",
                "content/posts",
                "content/data/passwd.yaml",
                "content/resources",
                "themes/mine/templates",
                "themes/mine/templates/page.peb",
                "themes/mine/assets/style.css",
                "themes/mine/words/en.yaml"
            })
    void linksThatLeadOut(String path) throws Exception {
        Files.createSymbolicLink(place(path), Path.of(path.contains(".") ? "/etc/passwd" : "/etc"));
        told(NOT_OWN.formatted(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** The name is one on some machine, or none at all. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CON.md, con",
        "aux.md, aux",
        "en/nul.md, nul",
        "com1.md, com1",
        "guests/prn/a.md, prn",
        "LPT9.md, lpt9",
        "a.md, com¹"
    })
    void namesThatWindowsKeeps(String path, String name) throws IOException {
        String slug = path.equals("a.md") ? "slug: " + name + "\n" : "";
        site.write("content/" + path, "---\ntitle: A\n" + slug + "---\n\nWords.\n");
        told(" error: the name `" + name.toLowerCase() + "` is one that Windows keeps for itself [url-taken]");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "About.md, about.md, the address `/about/` belongs to `content/About.md` already",
        "caf\u00e9.md, cafe\u0301.md, two files are called `caf\u00e9.md`: the letters of their names are written in two ways that look the same",
        "caf\u00e9.md, cafe.md, the address `/cafe/` belongs to `content/cafe.md` already",
        "trail..md, 'trail. .md', the address `/trail/` belongs to `content/trail. .md` already",
        "a:b.md, a-b.md, the address `/a-b/` belongs to `content/a-b.md` already",
        "a\\b.md, a-b.md, the address `/a-b/` belongs to `content/a-b.md` already",
        "'a ', a, the address `/a/b/` belongs to `content/a /b.md` already"
    })
    void namesThatAreOneSomewhere(String one, String other, String message) throws IOException {
        for (String name : new String[] {one, other}) {
            String path = name.endsWith(".md") ? name : name + "/b.md";
            site.write("content/" + path, "---\ntitle: A\n---\n\nWords.\n");
        }
        told(message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "../up",
                "/../up/",
                "/a/../../up/",
                "/etc",
                "C:/x/",
                "//evil.example/x/",
                "https://evil.example/",
                "/a//b/",
                "/./",
                "/a\\\\b/",
                "/a\\u0000b/",
                "/a\\u202eb/",
                "/a\\nb/",
                "/.htaccess/",
                "/.well-known/x/",
                "/.git/",
                "/a/.htaccess/",
                "/a?b/",
                "/a#b/",
                "/%2e%2e/",
                "/*/",
                "/a b/"
            })
    void addressesThatAreNone(String alias) throws IOException {
        site.write("content/a.md", "---\ntitle: A\naliases: [\"" + alias + "\"]\n---\n\nWords.\n");
        told("is not an address of this site [field-invalid]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/_headers/, '`_headers/index.html` would take the place of `_headers`'",
        "/_redirects/, '`_redirects/index.html` would take the place of `_redirects`'",
        "/Robots.txt/, '`Robots.txt/index.html` would take the place of `robots.txt`'",
        "/404.html/, '`404.html/index.html` would take the place of `404.html`'",
        "/_worker.js/, 'the name `_worker.js` is one by which a server is told what to do'",
        "/netlify.toml/, 'the name `netlify.toml` is one by which a server is told what to do'",
        "/old/web.config/, 'the name `web.config` is one by which a server is told what to do'",
        "/aux.old/, 'the name `aux.old` is one that Windows keeps for itself'"
    })
    void addressesThatAServerReads(String alias, String message) throws IOException {
        site.write("content/a.md", "---\ntitle: A\naliases: [\"" + alias + "\"]\n---\n\nWords.\n");
        told(message);
    }

    /** Whatever is in them, a page's address is of letters, numbers and hyphens. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "../../up",
                "/etc/passwd",
                "a\\\\b",
                "_headers",
                ".htaccess",
                "CNAME",
                "_redirects",
                ".nojekyll",
                "robots.txt",
                "netlify.toml",
                ".well-known/x",
                "a\\u0000b",
                "a\\u202eb",
                "C:\\\\x",
                "a..",
                "%2e%2e%2f"
            })
    void slugs(String slug) throws IOException {
        site.write("content/a.md", "---\ntitle: A\nslug: \"" + slug + "\"\n---\n\nWords.\n");
        Terminal told = build();
        assertThat(told.status()).isIn(0, 1);
        assertThat(Tree.of(folder).files().keySet())
                .filteredOn(path -> path.startsWith("site/"))
                .allMatch(
                        path -> path.matches(
                                "site/(_headers|_redirects|\\.made-by-kitepress|robots\\.txt|[\\p{L}\\p{N}/.-]*[\\p{L}\\p{N}-]\\.[a-z0-9]+)"));
        assertThat(folder.getParent().resolve("up")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "_headers",
                ".htaccess",
                "CNAME",
                "_redirects",
                ".nojekyll",
                "netlify.toml",
                "web.config",
                "con.css"
            })
    void filesOfAThemeThatAServerReads(String name) throws IOException {
        site.write("themes/mine/assets/" + name, "evil");
        site.write("themes/mine/templates/more.peb", "assets/" + name);
        Terminal told = build();
        assertThat(told.status()).as(told.err()).isIn(0, 1);
        if (told.status() == 0) {
            assertThat(Tree.of(folder.resolve("site")).files().keySet()).doesNotContain(name, "assets/" + name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "_headers",
                ".htaccess",
                "CNAME",
                "_redirects",
                ".nojekyll",
                "netlify.toml",
                "robots.txt",
                ".well-known/security.txt"
            })
    void filesAmongTheTextsThatAServerReads(String name) throws IOException {
        site.write("content/" + name, "evil");
        Terminal told = build();
        assertThat(told.status()).isIn(0, 1);
        Path made = folder.resolve("site").resolve(name);
        assertThat(Files.exists(made) && Files.readString(made).contains("evil"))
                .isFalse();
    }
}
