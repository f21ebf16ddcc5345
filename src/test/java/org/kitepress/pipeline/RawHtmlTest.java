package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.cli.Terminal;

@DisplayName("Whatever HTML a text has, a page has only what our own writer writes")
class RawHtmlTest {

    private static final Set<String> ELEMENTS = words(
            "p h2 h3 h4 h5 h6 blockquote ul ol li pre code div table thead tbody tr th td hr figure figcaption dl dt"
                    + " dd em strong del a img br span");
    private static final Set<String> ATTRIBUTES = words(
            "id href rel title start tabindex class role aria-label scope src srcset sizes alt width height loading");
    private static final List<String> PIECES =
            List.of(("<script>|</script>|<style>|</style>|<b onclick=x()>|</b>|<i>|</i>|<div style='x'>|</div>|<a"
                            + " HREF=https://example.org/ onfocus=x()>|</a>|<img SRC=two-chairs.png alt='\"><script>'"
                            + " onerror=x()>|<svg><style>|</svg>|<math><mtext><table><mglyph><style>|<!--|-->|--!>|<!-->|<![CDATA[|]]>|<?x|?>|<!DOCTYPE"
                            + " html>|<plaintext>|<noscript>|</noscript>|<textarea>|</textarea>|<title>|</title>|<iframe"
                            + " srcdoc='<b>'>|<object"
                            + " data=x>|<form><math><mtext></form><form><mglyph><style></math>|<dl>|<dt>|<dd>|</dl>|<table>|<tr>|<td"
                            + " align=right>|</table>|<caption>|<details open"
                            + " ontoggle=x()>|<summary>|<blockquote>|</blockquote>|<ul>|<li>|<ol"
                            + " start=9999999999>|</ul>|<pre>|</pre>|<h1 id=x>|</h1>|<figure>|<figcaption>|</figure>|<p"
                            + " title='\"><script>x</script>'>|<a b=\"c|<x-y onload=x()>|<body"
                            + " onload=x()>|<html>|<head>|<frameset>|<base HREF=//example.org>|<meta"
                            + " http-equiv=refresh>|&lt;script&gt;|&#0;|\n"
                            + "|\n\n"
                            + "|> |-"
                            + " |**|`|words|<br/>|<hr>|</p>|</body>|<select><option>|<template>|\"><script>|'|\"|>|<|</q>|<q>|<code>|</code>|"
                            + "\t|* * *\n")
                    .split("\\|"));

    @TempDir
    Path folder;

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    @Tag("slow")
    @Test
    void aMixOfEverything() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .forEach(text::append);
            page("a" + i, text.toString());
        }
        Terminal refused = build();
        Pattern page = Pattern.compile("content/(a[0-9]+)\\.md(?=\\n(?: .*\\n)*?  [0-9:]+ error)");
        for (MatchResult match : page.matcher(refused.err()).results().toList()) {
            Files.delete(folder.resolve("content/" + match.group(1) + ".md"));
        }
        Terminal told = build();
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.err()).contains("[html-removed]");
        int made = 0;
        for (int i = 0; i < 400; i++) {
            if (Files.exists(folder.resolve("content/a" + i + ".md"))) {
                isOurs("a" + i);
                made++;
            }
        }
        assertThat(made).as("pages that hide nothing without an end").isGreaterThan(50);
    }

    private void isOurs(String name) throws IOException {
        Element text = Jsoup.parse(Files.readString(folder.resolve("site/" + name + "/index.html")))
                .selectFirst("div.text");
        assertThat(text).isNotNull();
        text.children().stream()
                .flatMap(child -> child.getAllElements().stream())
                .forEach(element -> isOurs(name, element));
    }

    private static void isOurs(String name, Element element) {
        assertThat(ELEMENTS).as(name).contains(element.normalName());
        assertThat(element.attributes().asList())
                .extracting(Attribute::getKey)
                .as(name)
                .allMatch(ATTRIBUTES::contains);
        assertThat(element.attr("href")).as(name).matches("|https?://.*|mailto:.*|tel:.*|sms:.*|[/#].*");
        assertThat(element.classNames()).as(name).isSubsetOf("table", "center", "end", "heading", "anchor", "hidden");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>", "x<b>", "<b>x</b>", "<div>", "<br>", "x<br a>", "<p>", "<b><p>", "<a href=https://example.org/>",
                "<a b=\"c\">", "x <a b=\"c\">x</a>", "<td>", "<tr><td>", "<x a=1 b=2>", "</b>", "x</b>", "<!-- -->",
                        "<?x?>",
                "<![CDATA[", "<plaintext>", "<table>", "<b><table>", "<svg>", "<li>", "<i>*x*</i>"
            })
    void tooMuchOfTheSameInALineAndInABlock(String piece) throws IOException {
        hostile("x" + piece.repeat(500));
        hostile(piece.repeat(262_144 / piece.length()));
        hostile("> <div>\n" + lines(piece));
        hostile("> <table><tr>\n" + lines(piece));
    }

    /** A quarter of a mebibyte; in a quote, since one that stands in a single paragraph is refused before it is read. */
    private static String lines(String piece) {
        String line = "> " + piece.repeat(40) + "\n";
        return line.repeat(262_144 / line.length());
    }

    /** What Markdown does with many tags in one line is not of this test, so there are fewer of them. */
    private void hostile(String text) throws IOException {
        page("a", text);
        Terminal told = build();
        assertThat(told.err()).doesNotContain("Exception");
        assertThat(told.status()).as(told.err()).isBetween(0, 1);
    }

    private void page(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("site.yaml"), "title: Tiny\nurl: https://tiny.example/\n");
        Files.copy(
                Path.of("content/pictures/two-chairs.png"),
                folder.resolve("content/two-chairs.png"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("content/" + name + ".md"), "---\ntitle: A\n---\n\n" + text + "\n");
    }

    private Terminal build() {
        return Terminal.run("build", "--site", folder.toString());
    }
}
