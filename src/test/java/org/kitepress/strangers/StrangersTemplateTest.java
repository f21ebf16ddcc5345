package org.kitepress.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;
import tools.jackson.databind.JsonNode;

/** Each try is the template of a type of its own, so that one build answers them all, in its place. */
@Tag("slow")
@Tag("fault")
@DisplayName("A template that a stranger wrote")
class StrangersTemplateTest {

    /** What is told, and below it the tries that it is told to. */
    private static final String TOLD =
            """
            there is no `template` here
                {{ template }}
            there is no `_context` here
                {{ _context }}
                {{ _context.page }}
            there is no `beans` here
                {{ beans }}
            there is no `request` here
                {{ request }}
            there is no `session` here
                {{ session }}
            there is no `locale` here
                {{ locale }}
            there is no `this` here
                {{ this }}
            there is no `context` here
                {{ context }}
            there is no `class` in `page`
                {{ page.class }}
                {{ page["class"] }}
            a template can show what it is given, and call nothing else
                {{ page.getClass() }}
                {{ page.toString() }}
                {{ page.hashCode() }}
                {{ page.title.length() }}
                {{ page.title.toUpperCase() }}
                {{ site.languages.class }}
            there is no `hashCode` in `page`
                {{ page.hashCode }}
            there is no `toString` in `page`
                {{ page.toString }}
            there is no `getClass` in `page`
                {{ page["getClass"] }}
            what is printed here is no text, but something with names in it
                {{ page[site] }}
                {{ [page] }}
                {{ site }}
                {{ page ~ "" }}
                {{ page | upper }}
                {{ page | join(",") }}
                {{ [page] | join(",") }}
                {{ page | default("x") }}
                {{ page | escape }}
                {{ page | replace({"a": page}) }}
                {{ "x" | replace({"x": page}) }}
                {{ page + 1 }}
                {{ word(page) }}
                {{ asset(page) }}
                {{ "%s" | format(page) }}
                {{ "%h" | format(page) }}
                {{ page | date("yyyy") }}
                {{ page | urlencode }}
                {{ page | sha256 }}
                {{ page | base64encode }}
                {{ page | abbreviate(3) }}
                {% for i in [1] %}{{ loop }}{% endfor %}
                {% for i in [1] %}{{ loop ~ "x" }}{% endfor %}
                {% set x = page %}{{ x }}
                {% import "OWN" as me %}{{ me }}
                {% macro a(x) %}{{ x }}{% endmacro %}{{ a(page) }}
                {{ ("a" ~ page) }}
                {{ [[page]] | join(",") }}
                {% for x in {"a": page} %}{{ x }}{% endfor %}
                {{ word('by', author=page) }}
            there is no `class` in `page.title`
                {{ page.title.class }}
            there is no `bytes` in `page.title`
                {{ page.title.bytes }}
            there is no `length` in `page.title`
                {{ page.title.length }}
            there is no `class` here
                {{ "a".class }}
                {{ "a".class.forName("java.lang.Runtime") }}
                {{ (1).class }}
            there is no `TYPE` here
                {{ (1).TYPE.forName("java.lang.Runtime") }}
                {{ (1).TYPE }}
            there is no `class` in `site`
                {{ site.class.classLoader }}
            what `contains` looks into is no list
                {{ page contains "x" }}
            a value is not of the kind that is needed
                {{ max(page, 1) }}
                {{ page | first }}
                {{ page | split(",") }}
                {% include page %}
                {% include template %}
            the template stops here: Arguments of range function must be of type Number or String with a length of 1
                {{ range(page, 1) }}
            there is no `now` here
                {{ now }}
            there is no `parent` in `loop`
                {% for i in [1] %}{{ loop.parent }}{% endfor %}
                {% for i in [1] %}{{ loop.parent.parent }}{% endfor %}
            there is no `class` in `loop`
                {% for i in [1] %}{{ loop.class }}{% endfor %}
            there is no `class` in `loop.index`
                {% for i in [1] %}{{ loop.index.class }}{% endfor %}
            what this goes through is no list
                {% for x in "text" %}{{ x }}{% endfor %}
                {% for x in page %}{{ x }}{% endfor %}
                {% for x in site %}x{% endfor %}
            what `if` asks for is neither yes nor no
                {% if page %}x{% endif %}
            there is no template `/etc/passwd`
                {% include "/etc/passwd" %}
            there is no template `../../../site.yaml`
                {% include "../../../site.yaml" %}
            there is no function `class`
                {% import "OWN" as me %}{{ me.class }}
            there is no function `i18n`
                {{ i18n("messages", "x") }}
            there is no tag `cache`
                {% cache 'x' %}x{% endcache %}
            there is no tag `parallel`
                {% parallel %}x{% endparallel %}
            there is no tag `flush`
                {% flush %}
            there is no tag `embed`
                {% embed "shell" %}{% endembed %}
            the template extends, includes or calls itself, over and over
                {% macro a() %}{{ a() }}{% endmacro %}{{ a() }}
                {% macro a(x) %}{{ b(x) }}{% endmacro %}{% macro b(x) %}{{ a(x) }}{% endmacro %}{{ a(1) }}
            this goes over more than a million numbers
                {% for i in range(0, 1000000000) %}x{% endfor %}
                {% for i in range(0, 9223372036854775807) %}x{% endfor %}
                {% for i in range(0, 10, 0) %}x{% endfor %}
            the template asks for more than a page can be
                {% for i in range(0, 999999) %}{% for j in range(0, 999999) %}{% endfor %}{% endfor %}
                {% set x = "abcdefghij" %}{% for i in range(1, 40) %}{% set x = x ~ x %}{% endfor %}{{ x }}
                {% set x = "abcdefghij" %}{% for i in range(1, 40) %}{% set x = x + x %}{% endfor %}{{ x }}
                {% set x = "%s%s" %}{% for i in range(1, 40) %}{% set x = x | replace({"%s": "%s%s"}) %}{% endfor %}{{ x }}
                {% set x = [1] %}{% for i in range(1, 40) %}{% set x = x | merge(x) %}{% endfor %}{{ x | length }}
                {% set x = "," %}{% for i in range(1, 40) %}{% set x = [x, x] | join(x) %}{% endfor %}{{ x }}
                {% set x = "é" %}{% for i in range(1, 99) %}{% set x = x | base64encode %}{% endfor %}{{ x }}
            `#{` does not put anything into a text here
                {% set x = "," %}{% for i in range(1, 40) %}{% set x = "#{x}#{x}" %}{% endfor %}{{ x }}
                {{ "x#{page}y" }}
            a number in this format is too large
                {{ "%99999999s" | format("a") }}
                {{ "%.99999999f" | format(1.5) }}
            there is no `nothing` in `page.fields`
                {{ page.fields.nothing.at.all }}
            there is no `class` in `page.fields`
                {{ page.fields["class"] }}
            there is no `class` in `data`
                {{ data.class }}
                {{ data["class"] }}
            there is no `0` here
                {{ site.menu[0].class }}
            there is no `title` in `site`
                {{ site.title("x") }}
            there is no `x` here
                {{ x.y.z }}
            there is no `CASE_INSENSITIVE_ORDER` in `page.title`
                {{ page.title.CASE_INSENSITIVE_ORDER }}
            """;

    @TempDir
    Path folder;

    private StrangersSite site;

    @BeforeEach
    void givenAThemeOfTheirOwn() throws IOException {
        site = new StrangersSite(folder);
        site.given("site.yaml", "title: A site\nurl: https://a.example/\ntheme: mine\n");
        site.given("themes/mine/theme.yaml", "extends: lantern\n");
    }

    @Test
    void showsNothingButWhatItIsGivenAndEnds() throws IOException {
        Map<String, String> tries = tries();
        assertThat(tries).hasSize(107);
        List<String> templates = new ArrayList<>();
        for (String tried : tries.keySet()) {
            templates.add(given(tried, templates.size()));
        }
        Terminal told = site.run("build", "--output", site.made().toString());
        assertThat(told.status()).as(told.err()).isEqualTo(1);
        Map<String, String> answers = new LinkedHashMap<>();
        for (JsonNode problem : site.problems()) {
            int number = templates.indexOf(problem.get("file").asString());
            assertThat(number).as("%s", problem).isNotNegative();
            answers.merge(
                    List.copyOf(tries.keySet()).get(number),
                    problem.get("message").asString(),
                    (first, second) -> first + ", and: " + second);
        }
        assertThat(answers).containsExactlyInAnyOrderEntriesOf(tries);
        assertThat(told.out()).doesNotContain("org.kitepress", "java.", "io.pebble", "View[");
    }

    private static Map<String, String> tries() {
        Map<String, String> tries = new LinkedHashMap<>();
        String told = "";
        for (String line : TOLD.lines().toList()) {
            if (line.startsWith("    ")) {
                tries.put(line.strip(), told);
            } else {
                told = line.strip();
            }
        }
        return tries;
    }

    /** The path of its template. Macros stand before the template that is extended. */
    private String given(String tried, int number) throws IOException {
        String type = "kind-" + number;
        int macros = Math.max(
                0,
                tried.lastIndexOf("{% endmacro %}") + "{% endmacro %}".length() * (tried.contains("{% macro") ? 1 : 0));
        String shown = tried.substring(macros);
        String block = "{% extends \"lantern/page\" %}{% block after %}" + shown + "{% endblock %}";
        site.given(
                "content/types/" + type + ".yaml",
                "folder: " + type + "\nfields:\n  mark: {kind: text, help: A mark.}\n");
        site.given("content/" + type + "/page.md", "---\ntitle: P\n---\n\nWords.\n");
        String path = "themes/mine/templates/" + type + ".peb";
        site.given(path, tried.substring(0, macros) + block.replace("OWN", type) + "\n");
        return path;
    }
}
