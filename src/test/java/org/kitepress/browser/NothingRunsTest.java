package org.kitepress.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import org.kitepress.strangers.Corpus;
import org.kitepress.strangers.StrangersSite;
import tools.jackson.databind.ObjectMapper;

/**
 * Every page of a site that is full of what would run, opened with the policy off. Each vector has two pages of its own, so that
 * none can swallow the next: in one it is the text, in the other it is every field and every label. Lists have many of them.
 */
@Tag("slow")
@Tag("fault")
@DisplayName("Where strangers try to have something run")
@TestInstance(Lifecycle.PER_CLASS)
class NothingRunsTest {

    /** So that whatever calls one of these is seen, and nobody has to close a window. */
    private static final String LISTEN =
            """
            window.ran = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
              window[name] = what => { window.ran.push(name + ' ' + what); };
            """;

    /** Opens pages beside each other. What ran, and what could: as it stands, and once more as it would be read again from what it says. */
    private static final String LOOK =
            """
            paths => {
              const runs = /^(javascript|vbscript|data|blob|view-source|feed|file):/i;
              const foreign = /^(iframe|object|embed|applet|base|frame|frameset|portal|template|math|foreignobject|animate|set|use|style|marquee|video|audio)$/i;
              const isOurs = script => script.type == 'application/ld+json' || !script.textContent && script.src.startsWith(location.origin + '/assets/');
              const look = (page, say) => page.querySelectorAll('*').forEach(element => {
                for (const {name, value} of element.attributes) {
                  const bare = value.replace(/[\\u0000-\\u0020]/g, '');
                  if (/^on|^(style|srcdoc|ping|background)$/i.test(name)) say(name + '=' + value);
                  if (/^(xlink:)?(href|src|action|formaction|data|poster)$/i.test(name) && runs.test(bare)) say(name + '=' + value);
                }
                const refreshes = element.localName == 'meta' && /refresh/i.test(element.httpEquiv);
                if (foreign.test(element.localName) || refreshes || element.localName == 'script' && !isOurs(element)) say(element.outerHTML);
              });
              const visit = path => new Promise(done => {
                const frame = document.createElement('iframe');
                const found = [];
                const say = what => found.push(path + ': ' + what.slice(0, 200));
                frame.onload = () => {
                  const page = frame.contentDocument;
                  look(page, say);
                  page.body.innerHTML = page.body.innerHTML;
                  look(page, what => say('read again: ' + what));
                  frame.contentWindow.ran.forEach(say);
                  frame.remove();
                  done(found);
                };
                frame.src = path;
                document.body.append(frame);
              });
              return Promise.all(paths.map(visit)).then(all => all.flat());
            }
            """;

    private static final String CONTROL =
            """
            <!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>x</title>
            <script>alert(1)</script><img src="https://evil.example/x.png"><a href="java&Tab;script:alert(1)">x</a>
            <p onclick=alert(1)>x</p>
            """;

    private static final int AT_ONCE = 20;

    private final List<String> outside = new ArrayList<>();
    private StrangersSite site;
    private Terminal told;
    private Chromium chromium;
    private Host host;
    private Page page;

    @BeforeAll
    void buildAndOpen(@TempDir Path folder) throws IOException {
        assumeTrue(Chromium.find().isPresent(), Chromium.NONE);
        site = new StrangersSite(folder);
        Path picture = Path.of("content/pictures/two-chairs.png");
        site.given("content/posts/x.png", Files.readAllBytes(picture));
        List<String> vectors = vectors();
        for (int i = 0; i < vectors.size(); i++) {
            given(i, vectors.get(i));
        }
        told = site.buildWhatIsTaken();
        assertThat(told.status()).as(told.out() + told.err()).isZero();
        Files.writeString(site.made().resolve("control.html"), CONTROL);
        Files.writeString(site.made().resolve("frames.html"), "<!doctype html><title>Frames</title><body>");
        // no host says anything to a browser here: pages have to be safe by themselves, and may stand in frames
        Files.writeString(site.made().resolve("_headers"), "");
        open();
    }

    private static List<String> vectors() throws IOException {
        List<String> vectors = new ArrayList<>(Corpus.vectors());
        String more = System.getProperty("vectors");
        if (more != null) {
            vectors.addAll(Corpus.strings(Files.readString(Path.of(more))));
        }
        return vectors;
    }

    private void given(int number, String vector) throws IOException {
        String quoted = new ObjectMapper().writeValueAsString(vector);
        String label = vector.replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1").replaceAll("\\s+", " ");
        String fields = "---\ndate: 2026-05-01\ntitle: " + quoted + "\nsummary: " + quoted + "\ntags: [" + quoted
                + "]\n---\n\n";
        site.given(
                "content/posts/f" + number + ".md",
                fields + "Words.\n\n## " + label + "\n\n![" + label + "](x.png \"" + label + "\")\n\nCall :contact{id=r"
                        + number + "}.\n\n`` " + vector.replaceAll("[`\\s]+", " ") + " ``\n");
        site.given(
                "content/posts/b" + number + ".md",
                "---\ntitle: B\ndate: 2026-05-01\n---\n\n"
                        + vector.replaceAll("(src|href)=x(?=[ />])", "$1=x.png alt=x")
                        + "\n");
        site.given(
                "content/resources/r" + number + ".yaml",
                "name: " + quoted + "\nkind: line\nphone: \"555-0100\"\nhours: " + quoted
                        + "\nconfirmed: 2026-11-01\nsource: " + quoted + "\n");
    }

    private void open() throws IOException {
        chromium = new Chromium(Chromium.find().orElseThrow());
        host = new Host(site.made());
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true));
        context.addInitScript(LISTEN);
        context.onRequest(request -> {
            if (!request.url().startsWith(host.origin() + "/")) {
                outside.add(request.url());
            }
        });
        page = context.newPage();
        page.navigate(host.origin() + "/frames.html");
        page.onDialog(dialog -> outside.add("a dialog: " + dialog.message()));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            host.close();
            chromium.close();
        }
    }

    private List<String> look(List<String> paths) {
        outside.clear();
        List<String> found = new ArrayList<>();
        ((List<?>) page.evaluate(LOOK, paths)).forEach(what -> found.add(String.valueOf(what)));
        found.addAll(outside);
        return found;
    }

    /** Else nothing would be proved. */
    @Test
    void itWouldBeSeen() {
        assertThat(look(List.of("/control.html")))
                .contains(
                        "/control.html: <script>alert(1)</script>",
                        "/control.html: href=java\tscript:alert(1)",
                        "/control.html: onclick=alert(1)",
                        "/control.html: read again: onclick=alert(1)",
                        "/control.html: alert 1",
                        "https://evil.example/x.png");
    }

    @Test
    void noPageRunsItOrAsksAnotherHost() throws IOException {
        List<String> paths = pages();
        assertThat(paths).hasSizeGreaterThan(800);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < paths.size(); i += AT_ONCE) {
            found.addAll(look(paths.subList(i, Math.min(i + AT_ONCE, paths.size()))));
        }
        assertThat(found).isEmpty();
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site.made())) {
            return files.map(file -> "/" + site.made().relativize(file))
                    .filter(path -> path.endsWith(".html") && !path.matches("/(control|frames).html"))
                    .sorted()
                    .toList();
        }
    }
}
