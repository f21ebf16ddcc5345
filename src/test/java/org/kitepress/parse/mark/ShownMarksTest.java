package org.kitepress.parse.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.markdown.Markdown;
import org.kitepress.source.Place;

@DisplayName("A mark that was to decide who may read something")
class ShownMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\:::only{channel=print}",
                "\\:\\:\\:only",
                "&#58;::only{channel=print}",
                "&colon;&colon;&colon;warning",
                "Words :::only{channel=print} words",
                "Words :::",
                "Words. :only w",
                "Words ::: only{channel=print} w",
                "a : : :only w",
                "::form w",
                "::onyl w",
                "only channel = print: w",
                "# :::only{channel=print}",
                "| a |\n|---|\n| :::only{channel=print} w ::: |",
                "- item :::warning[x]",
                "[:::only{channel=print}](a.md)",
                "[a](a.md \":::only\")",
                "![:::only{channel=print} w](a.png)",
                ":only [w]{channel=print}",
                ":only(w)",
                ":only{channel=print}[w]",
                "\\:only[w]",
                ":only\\[w\\]{channel=print}",
                ": only[w]{channel=print}",
                "A word\n: only[w]{channel=print}",
                "A word\n: only[w]",
                "only[w]{channel=print}",
                ":Only[w]",
                "：：：only{channel=print}",
                "：only[w]",
                "꞉only[w]{channel=print}",
                "∶∶∶only",
                "︓only[w]",
                "﹕only[w]",
                "ː::only",
                ":\u200B::only{channel=print}",
                ":on\u200Bly[w]{channel=print}",
                "\\::only{channel=print}",
                "Words ::only{channel=print}",
                "::::",
                "    :::only{channel=print}\n    w\n    :::",
                "<p>:::only{channel=print}</p>",
                "<div>:only[w]{channel=print}</div>",
                ":*only*[w]{channel=print}",
                ":only w",
                "\\:оnly[w]",
                "{channel=print}",
                "[w]{only=print}",
                "[w]{print}",
                "w{web}",
                "{only print}w{/only}",
                "{/print} w",
                "```{only} print\nw\n```",
                "````only{channel=print}\nw\n````",
                "```warning\nw\n```",
                "> [!private]- x\n> w",
                "> [!hidden]+\n> w",
                "> [!hidden] x\n> w",
                "> [! secret ]\n> w",
                "- > [!my-note] x\n  > w",
                "[!private] w",
                ":only[w]{channel=web channel=print}",
                ":::figure{credit=a credit=b}\n![a](a.png)\n:::",
                "::form{id=a #b}",
                "[w]{channel=\"print\"}",
                "(channel=print)",
                ":only[]{channel=print}[w]"
            })
    void isAnErrorIfItBecameNoDirective(String text) {
        assertThat(told(text)).as(text).contains(Code.DIRECTIVE_BROKEN.word()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- w --",
                "a <!-- w -- x -->",
                "a <! w w> b",
                "\\<!-- w --\\>",
                "&lt;!-- w --&gt;",
                "a <!- - w -->",
                "a <!— w —>",
                "a <-- w -->",
                "<-- w --> b",
                "a <-- ask her first --> b",
                "%% w %%",
                "%%w%%",
                "a %%*w*%% b",
                "%%\n\nw\n\n%%",
                "%% w\n\nx %%",
                "40 of them %% w %%",
                "{% comment %}w{% endcomment %}",
                "{%- comment -%}w",
                "{% if member %}w{% endif %}",
                "{{/* w */}}",
                "{{- /* w */ -}}",
                "{{!-- w --}}",
                "{{#if x}}w{{/if}}",
                "{{< hidden >}}w",
                "{{% comment %}}w",
                "{# w #}",
                "{#- w -#}",
                "{* w *}",
                "/* w */",
                "||word||",
                "a ||Maria Lopez|| b",
                "||555 0100||",
                ">! w",
                "a >!w!< b",
                "{>> w <<}",
                "{--w--}",
                "[//]: # w",
                "a\n[//]: # (w)",
                "[comment]: w x",
                "[]: # (w)",
                "[ ]: <> w",
                "[to self]: # (w (x) y)",
                "[w]{.hidden}",
                "w {: .no-print}",
                "[w]{style=\"display:none\"}",
                "[hide]w[/hide]",
                "[spoiler]w[/spoiler]",
                "// TODO w",
                "////\nw\n////",
                "{::comment}w{:/comment}",
                "<div>\n<!-- w\n\nx -->\n</div>",
                "<div><!-- w --!> x --></div>",
                "<div><!--> w --></div>",
                "<!-- w",
                ".. only:: html",
                "<!-- x\n\n<!-- y -->\n\nw -->",
                "<!-- x\n<!-- y -->\nw\n-->",
                "a <!-- x --> w --> b",
                "- <!-- x\n  <!-- y -->\n\n  w -->",
                "<div>\n<!-- x <!-- y -->\nw -->\n</div>",
                "<!-- x -->\n\nw -->",
                "<!-- x -->\n\n--> w",
                "w\n-->",
                "w\n\n--!>",
                "/* x\nw */",
                "/*\nw\n*/",
                "/*\n\nw\n\n*/",
                "/**\n * w\n */",
                "[w]{hidden}",
                "w {private}",
                "{hide}w{/hide}",
                "{oculto}w{/oculto}",
                "<!-- only print -->\n\nw\n\n<!-- /only -->",
                "<!-- hide -->w<!-- /hide -->",
                "a <!-- begin private -->w<!-- end private --> b",
                "<!--noindex-->w<!--/noindex-->",
                "[//] # (w)",
                "[//] (w)",
                "[//] : # (w)",
                "[comment] # (w)",
                "[to self] # (w)",
                "{~~a~>b~~}",
                "{~~w~~}",
                "{++w++}",
                "a <!MARIA> b",
                "<! w >",
                ".. comment\n   w",
                "..\n   w",
                ".. Ask her first",
                "=begin\nw\n=end",
                "«!-- w --»",
                "\"!-- w --\"",
                "```comment\nw\n```",
                "```{.hidden}\nw\n```",
                "~~~private\nw\n~~~"
            })
    void isAnErrorIfItHidesNothing(String text) {
        assertThat(told(text)).as(text).contains(Code.COMMENT_BROKEN.word());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 10:30, 12:00:00 and 3:1.",
                "note: only [sic]",
                "note: only (in May)",
                "Warning: only members (see below).",
                "The form: a list [of names].",
                "C::only, std::form",
                "`:::only{channel=print}` and `:only[w]`",
                "```\n:::only{channel=print}\n%% w %%\n<!-- w -->\n```",
                ":smile: and :warning: and :heart:",
                "Ratio 2:only",
                "https://example.org/a:only and a:b::c",
                "`%% w %%`, `{# w #}` and `||w||`",
                "100 %, 100%% of it, 5 %.",
                "a || b",
                "{name}, {1, 2} and {id}",
                "> A quote! And more",
                ">![A](a.png)",
                "a --> b, a <-- b, a -> b, a < b",
                "a/b, and/or, // a line of a poem",
                "\\[Anna]: (laughs)",
                "[1], [sic], [hidden] and [name hidden]",
                "<!-- a comment -->",
                "Words <!-- a comment --> words",
                "[//]: # (a comment)",
                ":::only{channel=print}\nw\n:::",
                "Words :only[w]{channel=print}.",
                ":::warning[About: only this]\nw\n:::",
                "¿Sí? «No»: ¡ya! — 10 €…",
                "A word\n: what it means, only here",
                "C:\\Users\\only",
                "The norm ||v||, and ||x - y|| < 3",
                "a <-- b --> c and court <-- appeal --> prison",
                "About 40 %% of people, 5% %, %% of them",
                "The :only way out. Say :only, please; the :warning sign",
                "a :: b ::: c ::: d",
                ":heart: ::shrug::",
                "::before and ::after",
                "::shrug::",
                "channel = print",
                "<!-- ask her: this is private, and only for print -->\n\nWords",
                "<!-- a -->\n\na --> b and c",
                "Read on -->",
                "Dear {name}, {message} and {search}",
                "Write {print} here, {only in May}",
                "```js\nx\n```\n\n```{python} hidden\nx\n```\n\n```python {.x}\nx\n```",
                "> [!note]\n> w",
                "> [sic] he said",
                "[!note] w",
                "and/or /path/* and */5 * * * *",
                "him/*her*/them",
                ".. and then she left\n.. so",
                "The end..",
                "Non !-- dit-elle -- non",
                "«No», «hidden», «!Hola!»",
                "[1] (a note), [one] #two, [a] # b",
                ":only[w]{channel=\"web print\"}",
                "Set channel = print in the settings"
            })
    void isNotSeenInWhatPeopleWrite(String text) {
        assertThat(told(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\<span hidden>w\\</span>",
                "&lt;div style=\"display:none\"&gt;w",
                "<div hidden>\n\nw",
                "a <span hidden>w",
                "- <div hidden>\n\n  w\n\n</div>",
                "<template>\n\nw",
                "a <b>b <span hidden>w</b> c</span>",
                "< div hidden>w</div>",
                "a < span style='display:none'>w</span>",
                "</span hidden>w</span>",
                "a <span hidden\nw</span> b",
                "a <span hidden;>w</span>",
                "a <span style=\u201cdisplay: none;\u201d>w</span>",
                "\u2039div hidden\u203aw",
                "a <w:del>w</w:del>",
                "<w:rPr><w:vanish/></w:rPr>w",
                "<div style=\"display: none>\n\nw\n\n"
            })
    void isAnErrorIfNobodyKnowsWhereItEnds(String text) {
        assertThat(told(text)).as(text).contains(Code.HTML_BROKEN.word());
    }

    @Test
    void isToldWithItsLine() {
        List<Problem> problems = new ArrayList<>();
        Markdown.parse("One.\n\nTwo\nthree :::only{channel=print} w :::\nfour :::warning five.", problems);
        assertThat(problems)
                .extracting(Problem::place)
                .containsExactly(new Place(Markdown.FILE, 4, 1), new Place(Markdown.FILE, 5, 1));
    }

    private static List<String> told(String text) {
        List<Problem> problems = new ArrayList<>();
        Markdown.parse(text, problems);
        return problems.stream()
                .map(Problem::code)
                .filter(code -> code != Code.ALT_MISSING)
                .map(Code::word)
                .map(word -> word.equals("directive-unknown") ? "directive-broken" : word)
                .toList();
    }
}
