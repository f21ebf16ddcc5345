package org.kitepress.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.document.Content;
import org.kitepress.model.Page;
import org.kitepress.model.Pictures;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.output.Sink;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.settings.Theme;
import org.kitepress.model.data.Schema;
import org.kitepress.model.text.Text;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.theme.ThemeParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.picture.card.TitleCards;
import org.kitepress.read.ProgramReader;
import org.kitepress.render.Beside;
import org.kitepress.render.SiteRenderer;
import org.kitepress.render.search.IndexMemory;
import org.kitepress.source.SourceFile;

/**
 * A site of posts with the theme of the program; the same on every machine.
 *
 * @param posts their files
 * @param types those of the program
 */
public record Sample(List<SourceFile> posts, List<Schema> types, Site site) {

    /** How many posts it has: what a benchmark goes through at once. */
    public static final int POSTS = 200;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static Sample read() throws IOException {
        List<SourceFile> posts = Corpus.of(POSTS);
        List<SourceFile> files = new ArrayList<>(posts);
        files.add(Corpus.file("site.yaml", "title: Words\nurl: https://words.example/\nmenu: [posts]\n"));
        List<SourceFile> program = ProgramReader.read();
        List<Schema> types = TypeParser.parse(program, files).value();
        return new Sample(posts, types, site(files, program, types));
    }

    private static Site site(List<SourceFile> files, List<SourceFile> program, List<Schema> types) {
        Settings settings = SettingsParser.parse(files, types).value();
        Theme theme = ThemeParser.parse(settings, files, program).value();
        Content content = ContentParser.parse(files, types, settings.languages(), settings.limits())
                .value();
        Pictures none = new Pictures(List.of(), List.of());
        return SiteAssembler.assemble(content, List.of(), none, settings, theme, new BuildDay(TODAY), false)
                .value();
    }

    /** The pages that the posts became. */
    public List<Page> pages() {
        return site.pages().stream().filter(page -> page.is("post")).toList();
    }

    /** What the website shows of their texts. */
    public List<Text> texts() {
        return pages().stream().map(page -> site.text(page, Channel.WEB)).toList();
    }

    /** The pictures of their titles, as a build draws them before it writes pages. */
    public Set<String> cards() {
        return TitleCards.make(site, Sink.of(card -> {}));
    }

    /** The pages as files of the website. */
    public List<Artifact> made() {
        Set<String> files = pages().stream().map(page -> page.address().file()).collect(Collectors.toSet());
        List<Artifact> made = Collections.synchronizedList(new ArrayList<>());
        Sink pages = Sink.of(file -> {
            if (files.contains(file.path())) {
                made.add(file);
            }
        });
        SiteRenderer.render(site, TextCache.none(), IndexMemory.NONE, new Beside(List.of(), cards()), pages);
        return made;
    }

    /** Their Markdown without front matter. */
    public List<String> markdown() {
        return posts.stream()
                .map(post -> new String(post.bytes(), StandardCharsets.UTF_8))
                .map(text -> text.split("\n---\n", 2)[1])
                .toList();
    }
}
