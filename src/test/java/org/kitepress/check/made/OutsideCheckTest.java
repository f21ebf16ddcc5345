package org.kitepress.check.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is fetched from another host")
class OutsideCheckTest {

    private static final String THERE = "https://cdn.example/x";

    private static List<String> tags(String html) {
        List<String> addresses = new ArrayList<>();
        TagReader.read(html.getBytes(StandardCharsets.UTF_8), tag -> addresses.addAll(TagFetches.outside(tag)));
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=%s>",
                "<IMG\nSRC = '%s'>",
                "<img/src=\"%s\">",
                "<img alt=\"a > b\" src=\"%s\">",
                "<img alt='\"' src=\"%s\">",
                "<img srcset=\"/a.png 1x, %s 2x\">",
                "<script defer src=\"%s\"></script>",
                "<iframe src=\"%s\"></iframe>",
                "<video poster=\"%s\"></video>",
                "<object data=\"%s\"></object>",
                "<body background=\"%s\">",
                "<base href=\"%s\">",
                "<a href=\"/\" ping=\"%s\">x</a>",
                "<meta http-equiv=\"Refresh\" content=\"0; URL='%s'\">",
                "<link rel=\"stylesheet\" href=\"%s\">",
                "<link rel=\"alternate stylesheet\" href=\"%s\">",
                "<link rel=\"preconnect\" href=\"%s\">",
                "<link rel=\"icon\" href=\"%s\">",
                "<link href=\"%s\">",
                "<p style=\"background: url(%s)\">",
                "<style>@import '%s';</style>",
                "<script>fetch('%s')</script>",
                "<svg><image xlink:href=\"%s\"/></svg>",
                "<svg><use href=\"%s\"/></svg>",
                "<svg><path fill=\"url(%s)\"/></svg>",
                "a < b <!-- > --><img src=%s>",
            })
    void isFoundInATag(String html) {
        assertThat(tags(html.formatted(THERE))).containsExactly(THERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"%s\">x</a>",
                "<form action=\"%s\"></form>",
                "<link rel=\"canonical\" href=\"%s\">",
                "<link rel=\"ALTERNATE\" hreflang=\"es\" href=\"%s\">",
                "<meta property=\"og:url\" content=\"%s\">",
                "<p title=\"<img src='%s'>\">",
                "<!-- <img src=\"%s\"> -->",
                "<textarea><img src=\"%s\"></textarea>",
                "<title><img src=%s></title>",
                "&lt;img src=%s>",
                "</img src=%s>",
                "<svg><a xlink:href=\"%s\"/></svg>",
                "<img data-src=\"%s\" src=\"/x.png\" alt=\"src=%s\">",
                "<img src=\"data:image/png;base64,AAAA\" srcset=\"/a.png 2x\">",
                "<img src=\"../x:y.png\"><img src=\"/%s\"><img src=\"?%s\">",
                "<script>var about = '%s'; // from //x</script>",
                "<p title=\"url(%s)\" aria-label=\"url(%s)\"><img alt=\"url(%s)\" src=/x.png>",
                "<meta name=description content=\"*{background:url(%s)}\">",
            })
    void isNoOther(String html) {
        assertThat(tags(html.replace("%s", THERE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//cdn.example",
                "\\\\cdn.example",
                "/\\cdn.example",
                "  https://cdn.example",
                "ht\ntps://cdn.example",
                "HTTP://cdn.example",
                "ftp://cdn.example"
            })
    void isAnyAddressWithAHost(String address) {
        assertThat(tags("<img src=\"" + address + "\">")).containsExactly(address);
    }

    @Test
    void isReadBehindEntities() {
        assertThat(tags("<img src=\"ht&#116;ps&colon;//cdn.example/x\">")).containsExactly("https://cdn.example/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { background: url(%s) }",
                "a { background: URL( '%s' ) }",
                "@import \"%s\";",
                "@import url(%s) print;",
                "@font-face { src: local(x), url(\"%s\") format(\"woff2\") }",
                "a { background: image-set('/a.png' 1x, '%s' 2x) }",
                "a { background: image-set('%s' 1x) }",
                "a { cursor: src(\"%s\"), auto }",
                "/* a */ b { background: url(%s) }",
            })
    void isFoundInAStyleSheet(String css) {
        assertThat(StyleFetches.outside(css.formatted(THERE)))
                .extracting(StyleFetches.Fetch::address)
                .containsExactly(THERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* url(%s) */",
                "@namespace svg url(%s);",
                "a { background: url(/x.png) }",
                "a { background: url(data:image/png;base64,AA//AA) }",
                "a::after { content: \"url(%s)\" }",
                "a[href^=\"%s\"] { color: red }",
            })
    void isNothingElseInAStyleSheet(String css) {
        assertThat(StyleFetches.outside(css.replace("%s", THERE))).isEmpty();
    }

    @Test
    void isReadBehindEscapes() {
        assertThat(StyleFetches.outside("a { background: url(\\68 ttps\\://cdn.example/x) }"))
                .containsExactly(new StyleFetches.Fetch(THERE, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import x from '%s';",
                "import('%s')",
                "fetch(\"%s\")",
                "new WebSocket('wss://cdn.example/x')",
                "navigator.sendBeacon('%s', x)",
                "image.src = '%s'",
                "request.open('GET', '%s')",
                "importScripts(`//cdn.example/x`)",
            })
    void isFoundInAScript(String script) {
        assertThat(ScriptFetches.outside(script.formatted(THERE))).hasSize(1);
    }

    @Test
    void isNotWhatAScriptOnlyNames() {
        assertThat(ScriptFetches.outside(
                        "var ns = 'http://www.w3.org/2000/svg'; fetch('/x'); fetch(root + 'x'); // from https://x"))
                .isEmpty();
    }

    @Tag("slow")
    @Test
    void takesNoTimeEvenIfNothingEverEnds() {
        for (String part : new String[] {
            "<", "<a ", "<a x", "<a x=\"", "<!--", "<style>", "<script></", "&", "url(", "@import '", "/*", "'"
        }) {
            String all = part.repeat(200_000);
            assertThat(tags(all)).isEmpty();
            assertThat(StyleFetches.outside(all)).isEmpty();
            assertThat(ScriptFetches.outside(all)).isEmpty();
        }
    }
}
