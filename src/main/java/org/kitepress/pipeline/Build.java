package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.check.Checks;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Memory;
import org.kitepress.model.Edition;
import org.kitepress.model.HeldBack;
import org.kitepress.model.Pictures;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.ArtifactInfo;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.parse.BuiltInParser;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.schema.FolderCheck;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.theme.ThemeParser;
import org.kitepress.picture.PictureMaker;
import org.kitepress.picture.card.TitleCards;
import org.kitepress.pipeline.job.Departure;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.pipeline.job.Progress.Step;
import org.kitepress.pipeline.ledger.BuildCache;
import org.kitepress.pipeline.ledger.LastRun;
import org.kitepress.pipeline.ledger.OutputInspector;
import org.kitepress.pipeline.ledger.Published;
import org.kitepress.pipeline.ledger.StandingFiles;
import org.kitepress.pipeline.ledger.StandingIndexes;
import org.kitepress.pipeline.takedown.ClockCheck;
import org.kitepress.pipeline.takedown.OtherOutputs;
import org.kitepress.pipeline.takedown.Remake;
import org.kitepress.pipeline.takedown.SiteToday;
import org.kitepress.pipeline.takedown.Takedown;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.render.Beside;
import org.kitepress.render.SiteRenderer;
import org.kitepress.render.Website;
import org.kitepress.render.hosting.Server;
import org.kitepress.render.search.IndexMemory;
import org.kitepress.source.SourceFile;
import org.kitepress.write.OutputList;
import org.kitepress.write.OutputWriter;
import org.kitepress.write.PictureStore;
import org.kitepress.write.SheetStore;
import org.kitepress.write.Staging;

/** Makes the website: knows the order of the steps. If any of them reports an error, nothing new is written. */
public final class Build {

    private Build() {}

    /**
     * Makes the website in a folder.
     *
     * @throws IOException if the disk will not have it
     */
    public static Outcome build(Job job, Path output) throws IOException {
        Staging.settle(output);
        if (job.mistakes().isEmpty()) {
            OutputList.of(job.folder()).add(output);
        }
        return new LastRun(job, output, List.of("build")).or(cache -> run(job, output, cache));
    }

    /** Says everything that building would say, gives advice, and writes nothing. */
    public static Outcome check(Job job) throws IOException {
        ProblemCollector notebook = new ProblemCollector(Severity.ADVICE, job);
        BuildCache cache = BuildCache.none(job.folder());
        Site site = site(job, notebook, reading(PictureStore.of(job.folder())), cache);
        notebook.note(standing(job, job.folder(), site, cache, notebook));
        notebook.note(Checks.advice(site, notebook.sources()));
        notebook.translations(Checks.translations(site));
        List<String> files = notebook.hasErrors()
                ? List.of()
                : unwritten(job, site, notebook).files();
        return notebook.outcome(site, files, OutputWriter.Change.NONE);
    }

    /** Says everything that building would say, and which files of a folder are not what would be made; writes nothing. */
    public static Outcome compare(Job job, Path output) throws IOException {
        ProblemCollector notebook = new ProblemCollector(Severity.WARNING, job);
        Site site = site(job, notebook, reading(PictureStore.of(job.folder())), BuildCache.none(job.folder()));
        if (notebook.hasErrors()) {
            return notebook.outcome();
        }
        Comparison comparison = new Comparison(OtherOutputs.name(job.folder(), output), OutputSnapshot.at(output));
        OutputInspector gate = new OutputInspector(job, site, notebook, StandingFiles.NONE, comparison);
        List<ArtifactInfo> pressed = sheets(site, notebook, TextCache.none(), folder -> Memory.none(), gate);
        Beside beside = new Beside(pressed, TitleCards.make(site, gate));
        Website website = website(site, notebook, TextCache.none(), IndexMemory.NONE, beside, gate);
        notebook.note(comparison.problems());
        return notebook.outcome(site, website.files(), OutputWriter.Change.NONE);
    }

    /** Says everything that building would say, and how a server has to be told of the site; writes nothing. */
    public static Configured configure(Job job, Server server) throws IOException {
        ProblemCollector notebook = new ProblemCollector(Severity.WARNING, job);
        Site site = site(job, notebook, reading(PictureStore.of(job.folder())), BuildCache.none(job.folder()));
        Optional<Website> website =
                notebook.hasErrors() ? Optional.empty() : Optional.of(unwritten(job, site, notebook));
        return new Configured(
                notebook.outcome(),
                website.map(made -> server.configure(made.hosting())).orElse(""));
    }

    public static Published run(Job job, Path output, BuildCache cache) throws IOException {
        ProblemCollector notebook = new ProblemCollector(Severity.WARNING, job);
        PictureStore store = PictureStore.of(job.folder());
        Site site = site(job, notebook, new Memory<>(store::recall, store::keep), cache);
        SiteToday today = new SiteToday(job, site, cache.documents(), notebook.files());
        Takedown takedown = Takedown.of(today, output, remaking(cache));
        notebook.note(takedown.clock());
        OtherOutputs others = OtherOutputs.beside(output, today, remaking(cache));
        List<Departure> elsewhere = others.takeDown();
        notebook.note(others.problems());
        Published published = notebook.hasErrors()
                ? Published.nothing(notebook.outcome())
                : publish(job, output, notebook, site, cache, store);
        return published.saying(takedown.after(published.outcome()).without(elsewhere, OutputWriter.Change.NONE));
    }

    /**
     * What stands in outputs and may not be shown any more.
     *
     * @param but an output that is not looked at
     */
    static List<Problem> standing(Job job, Path but, Site site, BuildCache cache, ProblemCollector notebook)
            throws IOException {
        SiteToday today = new SiteToday(job, site, cache.documents(), notebook.files());
        return OtherOutputs.beside(but, today, remaking(cache)).look();
    }

    private static Remake remaking(BuildCache cache) {
        return (job, output, notebook, files, pictures) -> remake(job, output, notebook, files, pictures, cache.anew());
    }

    /** Makes a website that stands anew, from what it was made from. */
    private static Outcome remake(
            Job job,
            Path output,
            ProblemCollector notebook,
            List<SourceFile> files,
            Pictures pictures,
            BuildCache cache)
            throws IOException {
        Site site = site(job, notebook, files, pictures, cache);
        return notebook.hasErrors()
                ? notebook.outcome()
                : publish(job, output, notebook, site, cache, PictureStore.of(job.folder()))
                        .outcome();
    }

    /** Makes the website of a site that is in order so far. */
    private static Published publish(
            Job job, Path output, ProblemCollector notebook, Site site, BuildCache cache, PictureStore store)
            throws IOException {
        try (Staging staging = Staging.open(output)) {
            OutputSnapshot look = OutputSnapshot.at(output);
            staging.standing(look.paths());
            Optional<SheetStore> sheets = sheets(output);
            StandingFiles standing = cache.standing(look);
            StandingIndexes indexes = cache.indexes(standing);
            OutputInspector gate = new OutputInspector(job, site, notebook, standing, Published.into(staging));
            TextCache texts = cache.textsAndSurroundings(site, notebook);
            job.progress().at(Step.SHEETS);
            List<ArtifactInfo> pressed = sheets(site, notebook, texts, folder -> memory(sheets, folder), gate);
            job.progress().at(Step.PAGES);
            Beside beside = new Beside(pressed, TitleCards.make(site, gate));
            Website website = website(site, notebook, texts.showing(pressed), indexes, beside, gate);
            if (notebook.hasErrors()) {
                return Published.nothing(notebook.outcome(site, website.files(), OutputWriter.Change.NONE));
            }
            cache.holdStill();
            cache.forget();
            job.progress().at(Step.WRITING);
            Staging.Commit commit = staging.commit();
            store.forgetTheRest();
            sheets.ifPresent(SheetStore::save);
            Outcome outcome = notebook.outcome(site, website.files(), commit.change());
            return new Published(
                    outcome,
                    Optional.of(site),
                    gate.passed(),
                    indexes.now(),
                    look.after(commit.gone(), commit.written()));
        }
    }

    /** All that would be published but for pictures of titles, with every rule on it looked at. */
    private static Website unwritten(Job job, Site site, ProblemCollector notebook) {
        OutputInspector gate =
                new OutputInspector(job, site, notebook, StandingFiles.NONE, OutputInspector.Next.NOWHERE);
        List<ArtifactInfo> pressed = sheets(site, notebook, TextCache.none(), folder -> Memory.none(), gate);
        return website(site, notebook, TextCache.none(), IndexMemory.NONE, new Beside(pressed, Set.of()), gate);
    }

    /** @param beside what has passed the gate already */
    private static Website website(
            Site site,
            ProblemCollector notebook,
            TextCache texts,
            IndexMemory indexes,
            Beside beside,
            OutputInspector gate) {
        Website website = notebook.note(SiteRenderer.render(site, texts, indexes, beside, gate));
        List<String> files = Stream.of(
                        beside.sheets().stream().map(ArtifactInfo::path),
                        beside.cards().stream().sorted(),
                        website.files().stream())
                .flatMap(paths -> paths)
                .filter(gate::allows)
                .toList();
        notebook.note(gate.problems(files));
        return new Website(files, website.hosting().of(Set.copyOf(files)));
    }

    /** What is known of the sheets in an output; empty if nobody knows which program this is. */
    static Optional<SheetStore> sheets(Path output) throws IOException {
        return ProgramReader.fingerprint().map(program -> SheetStore.of(output, program));
    }

    static Memory<Hash, List<Artifact>> memory(Optional<SheetStore> sheets, String folder) {
        return sheets.map(store -> store.in(folder)).orElse(Memory.none());
    }

    /** What was made of pictures before, for those who write nothing. */
    static Memory<Hash, byte[]> reading(PictureStore store) {
        return new Memory<>(store::recall, (name, entry) -> {});
    }

    /** The site as it stands in the folder, with every rule on it looked at. */
    static Site site(Job job, ProblemCollector notebook, Memory<Hash, byte[]> memory, BuildCache cache)
            throws IOException {
        job.progress().at(Step.READING);
        Result<List<SourceFile>> read = SiteReader.read(cache.look());
        List<SourceFile> files = notebook.open(read);
        job.progress().at(Step.PICTURES);
        Result<Pictures> made = PictureMaker.make(files, job.programs(), counted(memory, job));
        List<String> leftOut = Stream.of(read.problems(), made.problems())
                .flatMap(Build::leftOut)
                .toList();
        Site site = site(job, notebook, files, notebook.note(made).besides(leftOut), cache);
        notebook.note(ClockCheck.ofWithdrawals(cache.documents(), job.day().clock()));
        return site;
    }

    private static Memory<Hash, byte[]> counted(Memory<Hash, byte[]> memory, Job job) {
        return new Memory<>(memory.recall(), (key, entry) -> {
            memory.keep().accept(key, entry);
            job.progress().made();
        });
    }

    /** The files that are there and are of a kind that is not published. */
    private static Stream<String> leftOut(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code() == Code.FILE_IGNORED)
                .map(problem -> problem.place().file());
    }

    /** The site as these files have it. */
    static Site site(Job job, ProblemCollector notebook, List<SourceFile> files, Pictures pictures, BuildCache cache)
            throws IOException {
        List<SourceFile> program = ProgramReader.read();
        List<Schema> types = notebook.note(TypeParser.parse(program, files, cache.yaml()));
        Settings settings = notebook.note(SettingsParser.parse(files, types));
        notebook.note(FolderCheck.problems(files, types, settings));
        Theme theme = notebook.note(ThemeParser.parse(settings, files, program, cache.yaml()));
        Result<Content> parsed = cache.content(
                files,
                settings,
                known -> ContentParser.parse(files, types, settings.languages(), settings.limits(), known));
        Content content = parsed.value();
        notebook.note(ripe(parsed));
        Site site = notebook.note(SiteAssembler.assemble(
                content, builtIn(program, notebook), pictures, settings, theme, job.day(), job.drafts()));
        notebook.heldBack(site.heldBack().stream()
                .flatMap(document -> HeldBack.of(document, job.day(), job.drafts()).stream())
                .toList());
        job.progress().at(Step.RULES);
        TextCache texts = cache.texts(site, notebook.questioned());
        notebook.note(Checks.of(site, notebook.sources(), cache.rules(site, texts, files)));
        return site;
    }

    /** A draft may be unfinished: what it lacks is asked for when it is none any more. */
    private static List<Problem> ripe(Result<Content> parsed) {
        Set<String> drafts = parsed.value().documents().stream()
                .filter(document -> document.isDraft())
                .map(Document::path)
                .collect(Collectors.toSet());
        return parsed.problems().stream()
                .filter(problem -> problem.code() != Code.FIELD_MISSING
                        || !drafts.contains(problem.place().file()))
                .toList();
    }

    private static List<Document> builtIn(List<SourceFile> program, ProblemCollector notebook) {
        return notebook.wantsAdvice() ? BuiltInParser.parse(program) : BuiltInParser.mailRooms(program);
    }

    /** The sheets that the website offers, where their editions' pages stand. */
    private static List<ArtifactInfo> sheets(
            Site site,
            ProblemCollector notebook,
            TextCache texts,
            Function<String, Memory<Hash, List<Artifact>>> memories,
            OutputInspector gate) {
        Pressroom pressroom = new Pressroom(site, notebook, texts, memories);
        List<ArtifactInfo> sheets = new ArrayList<>();
        for (Edition edition : site.editions()) {
            if (edition.page().isOpen(Channel.WEB)) {
                String folder = edition.page().address().path().substring(1);
                pressroom.publish(edition, folder).parallelStream()
                        .map(sheet -> gate.pass(sheet.below(folder)))
                        .forEachOrdered(sheets::add);
            }
        }
        return sheets;
    }
}
