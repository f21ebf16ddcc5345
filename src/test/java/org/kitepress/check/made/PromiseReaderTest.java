package org.kitepress.check.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.Promised;

@DisplayName("What is promised of every page is read from the page")
class PromiseReaderTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri"
                    + " 'none'";
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
            <script src="/assets/exit.0123456789abcdef.js" defer></script>
            </head>
            <body>
            <p><a href="https://www.weather.gov/" class="exit" data-twice="a" data-once="b" data-expired="c" data-loading="d">leave</a> <a href="tel:5550100">(555) 0100</a></p>
            <main><h1>A</h1></main>
            </body>
            </html>
            """
                    .replace("POLICY", POLICY);

    private static List<String> breaches(String page) {
        PromiseReader reader = new PromiseReader(
                new HeadReader("en", new PolicyMeasure(POLICY)),
                Promised.of(EXIT, NUMBER, Optional.of("tel:5550100"), true),
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
            quoteCharacter = '~',
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
                "(555) 0100 | Call 555-01<!-- x -->00",
                "(555) 0100 | <b>555&#8209;0100</b>",
                "<!doctype html> | <!-- x --><!DOCTYPE HTML>",
                "defer | async type=text/javascript",
                "<p><a href=\"https | <p><a rel=nofollow title=x data-x=y href=\"https",
                "<main> | <template><h1>B</h1></template><main>",
            })
    void findsNothingWhereOnlySignsDiffer(String from, String to) {
        assertThat(breaches(slip(from, to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
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
                "script-src 'self' | script-src 'self' 'unsafe-inline' | the Content-Security-Policy allows"
                        + " `'unsafe-inline'` for `script-src`",
                "base-uri 'none' | base-uri 'none'; frame-src https: | the Content-Security-Policy allows `https:` for"
                        + " `frame-src`",
                "base-uri 'none' | base-uri 'none'; script-src-elem * | the Content-Security-Policy allows `*` for"
                        + " `script-src-elem`",
                "form-action 'self'; | ; | the Content-Security-Policy does not say `form-action`",
                "default-src 'none'; | default-src 'none'; default-src *; script-src *; | the Content-Security-Policy"
                        + " allows `*` for `script-src`",
                "content=\"no-referrer | content=\"origin | the referrer policy is `origin`, not `no-referrer`,",
                "<main> | <meta name=referrer content=unsafe-url><main> | the referrer policy is `unsafe-url`, not"
                        + " `no-referrer`,",
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
                "<a href=\"https | <a target=_blank href=\"https | the way out leaves the page open, and opens another"
                        + " window,",
                ">leave< | >&nbsp;&times;< | the way out has no word that everybody can read",
                "www.weather.gov/\" | www.weather.gov/x\" | there is no way out before the text",
                "<p><a href | <main></main><p><a href | there is no way out before the text",
                "<p><a href=\"https | <p><a tabindex=-1 href=\"https | the way out has `tabindex`, and may be no way"
                        + " for somebody,",
                "<p><a href=\"https | <p><a download href=\"https | the way out has `download`, and may be no way for"
                        + " somebody,",
                "<p><a href=\"https | <p><a hidden href=\"https | the way out is hidden",
                "<p><a href=\"https | <p><a href=/ ><a href=\"https | the way out is hidden",
                ">leave< | ><a href=/>leave< | the way out has no word that everybody can read",
                ">leave< | ><i hidden>leave</i>< | the way out has no word that everybody can read",
                "<p><a | <meter><a | the way out is hidden",
                "<p><a | <progress><a | the way out is hidden",
                "<p><a | <button disabled><a | the way out is hidden",
                "<p><a | <template><a | the way out is hidden",
                "<p><a | <details><a | the way out is hidden",
                "<p><a | <details open><a | the way out is hidden",
                "<p><a | <x-y><a | the way out is hidden",
                "<p><a | <p contenteditable><a | the way out is hidden",
                "<p><a | <p aria-hidden=''><a | the way out is hidden",
                "(555) 0100 | (555) 01000 | the help line `(555) 0100` is no link before the text",
                "(555) 0100 | <!-- (555) 0100 --> | the help line `(555) 0100` is no link before the text",
                "(555) 0100 | <i aria-hidden=true>(555) 0100</i> | the help line `(555) 0100` is no link before the"
                        + " text",
                "<a href=\"tel:5550100\">(555) 0100</a> | (555) 0100 | the help line `(555) 0100` is no link before"
                        + " the text",
                "<a href=\"tel:5550100\"> | </p><main><a href=\"tel:5550100\"> | the help line `(555) 0100` is no link"
                        + " before the text",
                "href=\"tel:5550100 | href=\"tel:5550199 | the help line `(555) 0100` leads to `tel:5550199`, not to"
                        + " `tel:5550100`,",
                " href=\"tel:5550100\" | ~~ | the help line `(555) 0100` leads to ``, not to `tel:5550100`,",
                "<p><a | <p><a href=tel:911>call</a><a | `tel:911`, which is not the help line, stands before the text",
                "<a href=\"tel | <a inert href=\"tel | the help line `(555) 0100` is no link before the text",
                "<a href=\"tel | <a tabindex=-1 href=\"tel | the help line `(555) 0100` has `tabindex`, and may be no"
                        + " way for somebody,",
                "class=\"exit | class=\"leave | the way out has no `class=\"exit\"`, which its script needs,",
                "data-loading=\"d | data-loading=\" | the way out has no `data-loading`, which its script needs,",
                "<script src=\"/assets/exit. | <script src=\"/assets/other. | the script of the way out does not run",
                "defer | nomodule | the script of the way out does not run",
                "defer | type=text/plain | the script of the way out does not run",
                "<!doctype html> | ~~ | the page does not begin with `<!doctype html>`",
                "<!doctype html> | <!doctype html public '-//W3C//DTD HTML 3.2//EN'> | the page does not begin with"
                        + " `<!doctype html>`",
                "</main> | </main><!-- x | `<!--` is opened and never closed",
                "</main> | </main><textarea> | `<textarea` is opened and never closed",
                "</main> | </main><p class=\" | `<p` is opened and never closed",
                "<main> | <main><iframe src=/a></iframe> | the policy stops what `<iframe>` would show",
                "<main> | <main><script src='data:,x'></script> | a script stands in the page itself",
                "<main> | <main><template shadowrootmode=open></template> | a `<template>` takes the place of what"
                        + " stands beside it",
                "<main> | <main><script>x</script> | a script stands in the page itself",
                "<main> | <main><script type=module>x</script> | a script stands in the page itself",
                "<main> | <main><style>p{}</style> | a style sheet stands in the page itself",
                "<main> | <main style=color:red> | `style` is a style sheet in the page itself",
                "<main> | <main OnClick=x()> | `onclick` is a script in the page itself",
                "<main> | <main><a href=' java&Tab;script:x()'>x</a> | `href` of `<a>` is a script",
                "<main> | <main><a href=/ referrerpolicy=unsafe-url>x</a> | `referrerpolicy=\"unsafe-url\"` says where"
                        + " a reader comes from",
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
