package org.kitepress.render.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What stands under {@code src/test/hosting} was tried with nginx 1.22, Apache 2.4 and Caddy 2.6; {@code -Dgolden=write} writes
 * it anew: try it again before you commit it.
 */
@DisplayName("The configuration of a server")
class ServerTest {

    private static final Path GOLDEN = Path.of("src/test/hosting");
    private static final String ONION = "http://aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyp3kead.onion";

    private static Hosting hosting(String base, Optional<String> onion) {
        return new Hosting(
                "host.example",
                base,
                List.of(
                        new Hosting.Header("Content-Security-Policy", "default-src 'none'; form-action 'self'"),
                        new Hosting.Header("Referrer-Policy", "no-referrer")),
                List.of(base + "assets/style.0123456789abcdef.css"),
                List.of(new Hosting.Typed("feed.json", "application/feed+json")),
                List.of(
                        new Hosting.Moved(base + "2019/old-name/", base + "posts/new-hours/"),
                        new Hosting.Moved(base + "más.señas/", base + "posts/新しい/")),
                List.of(base + "stories/carro-ñ/"),
                onion);
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void saysInItsWordsWhatTheSiteNeeds(Server server) throws IOException {
        compare(server.word() + ".txt", server.configure(hosting("/", Optional.of(ONION))));
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void takesNoSignOfAnAddressForItsOwn(Server server) throws IOException {
        compare(
                server.word() + "-hostile.txt",
                server.configure(hosting("/a'b;c$d\"{e} f\\%20^[g]#|${h}&/", Optional.empty())));
    }

    @Test
    void isThereForHostsThatReadItFromAFile() throws IOException {
        compare("headers.txt", HeadersFile.write(hosting("/", Optional.of(ONION))));
        compare("redirects.txt", RedirectsFile.write(hosting("/", Optional.of(ONION))));
        compare("redirects-hostile.txt", RedirectsFile.write(hosting("/a'b;c$d\"{e} f\\%20/", Optional.empty())));
    }

    private static void compare(String name, String made) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, made);
        }
        assertThat(made).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/a/ /a/",
                "/ñ/ /%C3%B1/",
                "/a;$\"{}/ /a%3B%24%22%7B%7D/",
                "/100%/ /100%25/",
                "/a.b_c-d~/ /a.b_c-d~/"
            })
    void encodesAddresses(String path, String encoded) {
        assertThat(Paths.encoded(path)).isEqualTo(encoded);
    }

    @Test
    void matchesAnAddressAndNoOther() {
        String path = "/a'b;c$d\"{e} f\\%20^[g]#|.*+?()ñ/";
        assertThat(path).matches(Paths.pattern(path));
        assertThat("/aXb/").doesNotMatch(Paths.pattern("/a.b/"));
    }

    @Test
    void leavesOutWhatIsNotPublished() {
        Hosting hosting = hosting("/b/", Optional.empty());
        assertThat(hosting.of(Set.of("stories/carro-ñ/index.html")).gone()).containsExactly("/b/stories/carro-ñ/");
        assertThat(hosting.of(Set.of("index.html")).gone()).isEmpty();
    }
}
