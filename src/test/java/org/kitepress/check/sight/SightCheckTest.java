package org.kitepress.check.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A style sheet that may take the way out of sight is heard, however it is written")
class SightCheckTest {

    private static final Element EXIT = Jsoup.parse(
                    """
                    <!doctype html>
                    <html lang="en"><body class="type-post">
                    <aside class="bar"><div class="wrap"><p class="help"><a href="tel:1">1</a></p>
                    <a class="exit" href="https://www.weather.gov/">Leave</a></div></aside>
                    <header class="top"><a class="brand" href="/">A</a></header><main><h1>A</h1></main>
                    </body></html>
                    """)
            .selectFirst(".exit");

    private static boolean hides(String css) {
        return CssReader.read(css).stream()
                .filter(rule -> !rule.print() && Veil.hides(rule.property(), rule.value()))
                .map(rule -> SelectorMatch.of(rule.selector()))
                .anyMatch(selection ->
                        selection.matches(EXIT) || EXIT.parents().stream().anyMatch(selection::matches));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".exit{display:none}",
                ".EXIT, .exit { DISPLAY : NONE !important }",
                ".e\\78it { display: none }",
                ".\\65 xit { disp\\6c ay: n\\6fne }",
                "[class^=ex] { visibility: hidden }",
                "[href*=\"weather\" i] { visibility: collapse }",
                "* { opacity: 0 }",
                "a { opacity: .2 }",
                "body > :first-child { opacity: 0% }",
                "aside a:last-of-type { pointer-events: none }",
                "a:not(.brand) { all: unset }",
                "a:not(:hover) { display: none }",
                "a:any-link { display: none }",
                ":where(.bar) { content-visibility: hidden }",
                ".bar { clip-path: inset(50%) }",
                ".bar { clip: rect(0 0 0 0) }",
                ".bar { inset-block-start: -10rem }",
                ".exit { left: -9999px }",
                ".exit { margin-left: 100vw }",
                ".exit { text-indent: -999em }",
                ".exit { left: calc(-1 * 100vw) }",
                ".exit { transform: scale(0) }",
                ".exit { -webkit-transform: translateX(-100%) }",
                ".exit { font-size: 0 }",
                ".exit { font-size: 1px }",
                ".exit { font: 0/0 a }",
                ".exit { color: transparent }",
                ".exit { color: #fff0 }",
                ".exit { color: rgb(0 0 0 / 0) }",
                ".exit { color: rgba(0, 0, 0, 0) }",
                ".exit { -webkit-text-fill-color: transparent }",
                ".bar { max-height: 0; overflow: hidden }",
                ".bar { z-index: -1 }",
                ".bar { mask: linear-gradient(#0000, #0000) }",
                ".bar { filter: opacity(0) }",
                ".exit { animation: gone 1s forwards }",
                ".exit { content: \"\" }",
                "@media (max-width: 60rem) { .exit { display: none } }",
                "@media screen, print { .exit { display: none } }",
                "@supports (display: grid) { @layer a { .exit { display: none } } }",
                "@\\6d edia screen { .exit { display: none } }",
                ".bar { & .exit { display: none } }",
                ".bar { a { color: red; &:last-child { display: none } } }",
                "@scope (.bar) { a { display: none } }",
                ".a { color: red } /* } */ .exit { display: none",
                ".a::before { content: \"}\" } .exit { display: none }",
                ".exit:nonsense(x) { display: none }",
                ".exit { display: var(--nobody-says) }",
            })
    void hidden(String css) {
        assertThat(hides(css)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".card { display: none }",
                "main a { opacity: 0 }",
                "header * { visibility: hidden }",
                ".exit::after { display: none }",
                ".exit:before { opacity: 0 }",
                ".exit { color: rgb(0, 0, 0); background: #fff; padding: 0 1rem; margin: -1px 0 0 auto }",
                ".exit { color: #000; opacity: .9; font-size: clamp(1rem, 2vw, 2rem); line-height: 1 }",
                ".exit { font: 700 1rem/1.2 serif; display: inline-flex; position: relative; z-index: 3 }",
                ".bar { position: fixed; inset: 0 0 auto; visibility: visible; transform: none; inline-size: 100% }",
                "body { margin: 0; max-width: none; animation: none !important }",
                "html { height: 100%; visibility: inherit }",
                "@media print { .exit { display: none } }",
                "@keyframes a { from { opacity: 0 } }",
                "@font-face { font-display: none }",
                "a[href$=\".pdf\"] { display: none }",
                ".leaving > :not(.cover) { display: none !important }",
                "a { letter-spacing: -.02em; text-decoration: none }",
                ".bar .wrap > span { display: none }",
            })
    void inSight(String css) {
        assertThat(hides(css)).isFalse();
    }
}
