package org.kitepress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.check.Checks;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Result;
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Content;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.Picture;
import org.kitepress.model.Settings;
import org.kitepress.model.Site;
import org.kitepress.model.Theme;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.ThemeParser;
import org.kitepress.parse.TypeParser;
import org.kitepress.picture.PictureMaker;
import org.kitepress.press.Press;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.render.SiteRenderer;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.OutputWriter;

/** Knows the order of the steps. If any of them reports an error, nothing is written. */
public final class Build {

    private static final OutputWriter.Change NOTHING = new OutputWriter.Change(0, 0);

    private final Job job;
    private final List<Problem> problems = new ArrayList<>();
    /** Set up for the first edition: its fonts cost more than a small site. */
    private Press press;

    private Build(Job job) {
        this.job = job;
    }

    /** Makes the website in a folder. @throws IOException if the disk will not have it */
    public static Outcome build(Job job, Path output) throws IOException {
        return new Build(job).run(Optional.of(output));
    }

    /** Says everything that building would say, and writes nothing. */
    public static Outcome check(Job job) throws IOException {
        return new Build(job).run(Optional.empty());
    }

    /** Makes all formats of the editions with these slugs, or of all if none is named, each in a folder of its own. */
    public static Outcome print(Job job, Path output, List<String> slugs) throws IOException {
        return new Build(job).print(output, slugs);
    }

    private Outcome run(Optional<Path> output) throws IOException {
        Site site = site();
        problems.addAll(Checks.of(site));
        if (report().hasErrors()) {
            return outcome(List.of(), NOTHING);
        }
        List<Artifact> made = new ArrayList<>();
        for (Edition edition : site.editions().stream()
                .filter(e -> e.page().isOpen(Channel.WEB))
                .toList()) {
            made.addAll(press(
                    edition,
                    edition.published(),
                    edition.page().address().path().substring(1),
                    site));
        }
        made.addAll(note(SiteRenderer.render(site, List.copyOf(made))));
        problems.addAll(Checks.of(site, made));
        boolean wanted = output.isPresent() && !report().hasErrors();
        return outcome(made, wanted ? OutputWriter.write(output.get(), made) : NOTHING);
    }

    private Site site() throws IOException {
        List<SourceFile> program = ProgramReader.read();
        List<SourceFile> files = note(SiteReader.read(job.folder()));
        List<Schema> types = TypeParser.parse(program);
        Settings settings = note(SettingsParser.parse(files, types));
        Theme theme = note(ThemeParser.parse(settings, files, program));
        Content content = note(ContentParser.parse(files, types, settings.languages()));
        List<Picture> pictures = note(PictureMaker.make(files));
        return note(SiteAssembler.assemble(content, pictures, settings, theme, job.today(), job.drafts()));
    }

    private Outcome print(Path output, List<String> slugs) throws IOException {
        Site site = site();
        problems.addAll(Checks.of(site));
        List<Edition> editions = editions(site, slugs);
        editions.forEach(this::refuseGaps);
        if (report().hasErrors()) {
            return outcome(List.of(), NOTHING);
        }
        List<Sheets> pressed = editions.stream()
                .map(e -> new Sheets(e, press(e, e.formats(), "", site)))
                .toList();
        if (report().hasErrors()) {
            return outcome(List.of(), NOTHING);
        }
        OutputWriter.Change change = slugs.isEmpty()
                ? OutputCleaner.keepBelow(
                        output, editions.stream().map(Edition::slug).toList())
                : NOTHING;
        for (Sheets sheets : pressed) {
            change = change.plus(
                    OutputWriter.write(output.resolve(sheets.edition().slug()), sheets.files()));
        }
        return new Outcome(report(), 0, pressed.size(), change.written(), change.removed());
    }

    /** On the web an article that may not go out is left out; on paper nobody would notice the gap. */
    private void refuseGaps(Edition edition) {
        Place place = edition.page().document().fields().placeOf("contents");
        boolean gap = problems.stream()
                .anyMatch(p ->
                        p.code() == Code.CONSENT_CHANNEL && p.place().file().equals(place.file()));
        if (gap) {
            problems.add(new Problem(
                    Code.EDITION_INCOMPLETE,
                    "`" + edition.slug() + "` is not printed with a gap",
                    "take what may not go out from its `contents`",
                    place));
        }
    }

    private record Sheets(Edition edition, List<Artifact> files) {}

    private List<Edition> editions(Site site, List<String> slugs) {
        List<String> known = site.editions().stream().map(Edition::slug).toList();
        slugs.stream()
                .filter(slug -> !known.contains(slug))
                .forEach(slug -> problems.add(new Problem(
                        Code.NAME_UNKNOWN,
                        "there is no edition `" + slug + "`",
                        Nearest.hint(slug, known),
                        new Place("content/editions", 1, 1))));
        return site.editions().stream()
                .filter(edition -> slugs.isEmpty() || slugs.contains(edition.slug()))
                .toList();
    }

    private List<Artifact> press(Edition edition, List<Format> formats, String folder, Site site) {
        if (press == null && !formats.isEmpty()) {
            press = new Press();
        }
        return formats.stream()
                .map(format -> note(press.press(edition, format, site)))
                .map(artifact -> new Artifact(folder + artifact.path(), artifact.bytes()))
                .toList();
    }

    private <T> T note(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    private Report report() {
        return Report.of(problems);
    }

    private Outcome outcome(List<Artifact> made, OutputWriter.Change change) {
        int pages = (int) made.stream()
                .filter(artifact -> artifact.path().endsWith(".html"))
                .count();
        int editions = (int) made.stream()
                .filter(artifact -> artifact.path().endsWith(".pdf"))
                .count();
        return new Outcome(report(), pages, editions, change.written(), change.removed());
    }
}
