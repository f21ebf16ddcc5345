package org.kitepress.check.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is promised of every page is read from the page")
class PromiseReaderTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String EXIT = "https://www.weather.gov/";
    private static final String NUMBER = "(555) 0100";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta http-equiv="Content-Security-Policy" content="POLICY">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width">
            <title>A</title>
            <link rel="stylesheet" href="/a.css">
            </head>
            <body>
            <p><a href="https://www.weather.gov/">leave</a> (555) 0100</p>
            <main><h1>A</h1></main>
            </body>
            </html>
            """
                    .replace("POLICY", POLICY);

    private static List<String> breaches(String page) {
        PromiseReader reader = new PromiseReader(
                new HeadReader("en", new PolicyMeasure(POLICY)),
                new BodyReader(EXIT, NUMBER, BodyReader.line(NUMBER)),
                tag -> {});
        TagReader.read(page.getBytes(StandardCharsets.UTF_8), reader);
        return reader.breaches().stream().map(Breach::what).toList();
    }

    /** The page after a slip; the slip has to change it. */
    private static String slip(String from, String to) {
        String page = PAGE.replace(from, to.replace("\\n", "\n"));
        assertThat(page).isNotEqualTo(PAGE);
        return page;
    }

    @Test
    void findsNothingOnAGoodPage() {
        assertThat(breaches(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta http-equiv | <META HTTP-EQUIV",
                "Content-Security-Policy | content-security-policy",
                "default-src 'none'; script-src 'self'; | DEFAULT-SRC 'NONE';script-src;",
                "script-src 'self' | script-src 'self' 'sha256-abc='",
                "base-uri 'none' | base-uri 'none'; frame-src 'none'; upgrade-insecure-requests",
                "<title> | <link rel=canonical href=https://a.example/><title>",
                "no-referrer | NO-REFERRER",
                "lang=\"en\" | lang='EN'",
                "https://www.weather.gov/ | https:&#47;/www.weather.gov/",
                ">leave< | ><img src=/a.svg alt=leave><",
                "(555) 0100 | 555-01<!-- x -->00 555&#8209;0100",
                "<main> | <template><h1>B</h1></template><main>",
            })
    void findsNothingWhereOnlySignsDiffer(String from, String to) {
        assertThat(breaches(slip(from, to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http-equiv | name | the head has no Content-Security-Policy",
                "Security-Policy\" | Security-Policy-Report-Only\" | the head has no Content-Security-Policy",
                "<meta http-equiv | <!-- <meta http-equiv | the head has no Content-Security-Policy",
                "<head> | <head><noscript></noscript> | the Content-Security-Policy stands behind what is loaded",
                "<head> | <head><script src=/a.js></script> | the Content-Security-Policy stands behind what is loaded",
                "<head> | <head><p></p> | the head has no Content-Security-Policy",
                "<head> | <head>x | the head has no Content-Security-Policy",
                "<head> | <head><div hidden></div> | the head has no Content-Security-Policy",
                "<head> | </head> | the head has no Content-Security-Policy",
                "default-src 'none' | default-src * | the Content-Security-Policy allows `*` for `default-src`",
                "script-src 'self' | script-src 'self' 'unsafe-inline' | the Content-Security-Policy allows `'unsafe-inline'` for `script-src`",
                "base-uri 'none' | base-uri 'none'; frame-src https: | the Content-Security-Policy allows `https:` for `frame-src`",
                "base-uri 'none' | base-uri 'none'; script-src-elem * | the Content-Security-Policy allows `*` for `script-src-elem`",
                "form-action 'self'; | ; | the Content-Security-Policy does not say `form-action`",
                "default-src 'none'; | default-src 'none'; default-src *; script-src *; | the Content-Security-Policy allows `*` for `script-src`",
                "content=\"no-referrer | content=\"origin | the referrer policy is `origin`, not `no-referrer`,",
                "<main> | <meta name=referrer content=unsafe-url><main> | the referrer policy is `unsafe-url`, not `no-referrer`,",
                "name=\"referrer\" | name=\"referer\" | there is no referrer policy before what is loaded",
                "lang=\"en\" | lang=\"\" | `<html>` does not say the language `en`",
                "lang=\"en\" | lang=\"es\" | `<html>` does not say the language `en`",
                "<title>A</title> | <title> </title> | there is no `<title>`",
                "width=device-width | width=1024 | nothing fits the page to a phone",
                "<h1>A</h1> | <h2>A</h2> | there is no `<h1>`",
                "<h1>A</h1> | <h1>A</h1><h1>B</h1> | there are 2 `<h1>`",
                "<p><a | <p hidden><a | the way out is hidden",
                "<p><a | <dialog></dialog><p><a style=display:none | the way out is hidden",
                "<p><a | <noscript><a | the way out is hidden",
                "<a href=\"https | <a target=_blank href=\"https | the way out leaves the page open, and opens another window,",
                ">leave< | > < | there is no way out before the text",
                "www.weather.gov/\"> | www.weather.gov/x\"> | there is no way out before the text",
                "<p><a href | <main></main><p><a href | there is no way out before the text",
                "(555) 0100 | (555) 01000 | the help line `(555) 0100` is missing",
                "(555) 0100 | <!-- (555) 0100 --> | the help line `(555) 0100` is missing",
                "(555) 0100 | <i aria-hidden=true>(555) 0100</i> | the help line `(555) 0100` is missing",
                "<main> | <main><script>x</script> | a script stands in the page itself",
                "<main> | <main><script type=module>x</script> | a script stands in the page itself",
                "<main> | <main><style>p{}</style> | a style sheet stands in the page itself",
                "<main> | <main style=color:red> | `style` is a style sheet in the page itself",
                "<main> | <main OnClick=x()> | `onclick` is a script in the page itself",
                "<main> | <main><a href=' java&Tab;script:x()'>x</a> | `href` of `<a>` is a script",
                "<main> | <main><a href=/ referrerpolicy=unsafe-url>x</a> | `referrerpolicy=\"unsafe-url\"` says where a reader comes from",
                "<main> | <main><base target=_blank> | a `<base>` turns every link to another place",
                "<main> | <main><meta http-equiv=REFRESH content=5> | a `refresh` leads readers away unasked",
                "<main> | <main><meta http-equiv=Set-Cookie content=a=b> | a cookie would be set",
                "<main> | <main><img src=/a.svg> | an `<img>` has no `alt`",
            })
    void findsOneSlip(String from, String to, String what) {
        assertThat(breaches(slip(from, to))).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-->", "<!--->", "<!-- --!>", "<!-- - > -->", "</ >", "<?x >"})
    void readsOnWhereACommentEnds(String comment) {
        assertThat(breaches(slip("<main>", comment + "<main>"))).isEmpty();
        assertThat(breaches(slip("<main>", comment + "<main onclick>"))).hasSize(1);
    }
}
