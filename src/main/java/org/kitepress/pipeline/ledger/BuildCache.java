package org.kitepress.pipeline.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Cache;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.memo.Memory;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.TextKeys;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.document.Imprint;
import org.kitepress.model.document.SourceFacts;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.settings.Settings;
import org.kitepress.parse.yaml.ProgramYaml;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.pipeline.ledger.Ledger.Seen;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.read.SiteSnapshot;
import org.kitepress.source.SourceFile;
import org.kitepress.write.KeptFile;

/**
 * What one run takes over from the ledger of the one before, and what it leaves to the next. Everything goes by the hash of what it is
 * made from, so that nothing has to be said of what has changed; of a page that is not shown, or of whose consent there is a word to
 * say, nothing is left.
 */
public final class BuildCache {

    private static final Result<Content> NOTHING =
            new Result<>(new Content(List.of(), List.of(), List.of()), List.of());

    private final SiteSnapshot look;
    private final Ledger ledger;
    private final Optional<KeptFile> file;
    private final Map<String, Hash> contents = new ConcurrentHashMap<>();
    private final Map<String, Hash> keysOfFacts = new ConcurrentHashMap<>();
    private final Map<String, Hash> shown = new ConcurrentHashMap<>();
    private Result<Content> content = NOTHING;
    /** Of all that decides how a file is understood. */
    private Optional<TextKeys> keys = Optional.empty();

    private Hash grammar = Hasher.begin().hash();

    /** @param file that the ledger stands in */
    BuildCache(SiteSnapshot look, Ledger ledger, KeptFile file) {
        this(look, ledger, Optional.of(file));
    }

    private BuildCache(SiteSnapshot look, Ledger ledger, Optional<KeptFile> file) {
        this.look = look;
        this.ledger = ledger;
        this.file = file;
    }

    /** Of a run that takes over nothing. */
    public static BuildCache none(Path folder) throws IOException {
        return new BuildCache(SiteSnapshot.at(folder), Ledger.empty(), Optional.empty());
    }

    /** Of the same run, for what takes over nothing. */
    public BuildCache anew() {
        return new BuildCache(look, Ledger.empty(), Optional.empty());
    }

    /**
     * Called before anything is published: whoever took a text back since it was read must not find it published after all.
     *
     * @throws ChangedSiteException if the site is another one by now
     */
    public void holdStill() throws IOException {
        if (!look.isCurrent()) {
            throw new ChangedSiteException(look);
        }
    }

    public SiteSnapshot look() {
        return look;
    }

    /** Of the program's own files, which the ledger of this very program has. */
    public ProgramYaml yaml() {
        return new ProgramYaml(ledger.cache());
    }

    /** @param parse understands the files, of which some may be known */
    public Result<Content> content(
            List<SourceFile> files,
            Settings settings,
            Function<Function<SourceFile, Optional<SourceFacts>>, Result<Content>> parse) {
        grammar = grammar(files, settings);
        content = parse.apply(this::facts);
        content.value().documents().forEach(document -> document.imprint()
                .content()
                .ifPresent(hash -> contents.put(document.path(), hash)));
        return content;
    }

    private static Hash grammar(List<SourceFile> files, Settings settings) {
        Limits limits = settings.limits();
        Hasher all =
                Hasher.begin().add(limits.kilobytes()).add(limits.megasteps()).add(limits.depth());
        settings.languages().forEach(language -> all.add(language.tag()));
        files.stream().filter(file -> file.path().startsWith("content/types/")).forEach(file -> all.add(file.path())
                .add(file.bytes()));
        return all.hash();
    }

    private Optional<SourceFacts> facts(SourceFile file) {
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        Hash hash = Optional.ofNullable(ledger.sources().get(file.path()))
                .filter(seen -> !file.look().isEmpty() && seen.look().equals(file.look()))
                .map(Seen::content)
                .orElseGet(() -> Hasher.begin().add(file.bytes()).hash());
        FactsCodec codec = new FactsCodec(file.path());
        Imprint imprint = new Imprint(file.look(), Optional.of(hash));
        Optional<SourceFacts> known = ledger.cache().peek(key(file.path(), hash), in -> codec.unpack(in, imprint));
        known.ifPresent(facts -> shown.put(file.path(), facts.shown()));
        return known;
    }

    private Hash key(String path, Hash content) {
        return keysOfFacts
                .computeIfAbsent(path, file -> Hasher.begin()
                        .add("facts")
                        .add(grammar)
                        .add(file)
                        .hash())
                .with(content);
    }

    /** As {@link SourceFacts#shown}. */
    private Hash shown(Document document) {
        return shown.computeIfAbsent(document.path(), path -> new FactsCodec(path).shown(document));
    }

    /** The texts among all that pages and sheets show of each other. */
    public TextCache textsAndSurroundings(Site site, ProblemCollector notebook) {
        TextCache texts = texts(site, notebook.questioned());
        return texts.in(Surroundings.of(site, texts, documents(), this::shown, notebook.files()));
    }

    /** What writers wrote, until the run has ended. */
    public List<Document> documents() {
        return content.value().documents();
    }

    /** @param questioned the paths of files of whose consent there is a word to say */
    public TextCache texts(Site site, Set<String> questioned) {
        TextKeys all = keys.filter(known -> known.areOf(site))
                .orElseGet(() -> new TextKeys(site, path -> Optional.ofNullable(contents.get(path))));
        keys = Optional.of(all);
        return new TextCache(
                page -> questioned.contains(page.document().path()) ? Optional.empty() : all.of(page), ledger.cache());
    }

    /** What the rules say of pages, by the paths of their files. */
    public Memory<String, List<Problem>> rules(Site site, TextCache texts, List<SourceFile> files) {
        String rules = "rules " + around(site, files).digits();
        Map<String, Optional<Hash>> keys = site.pages().stream()
                .collect(Collectors.toMap(page -> page.document().path(), page -> texts.keyOf(page, rules)));
        return new Memory<>(
                path -> keys.get(path).flatMap(key -> ledger.cache().get(key, new FactsCodec(path)::problems)),
                (path, problems) -> keys.get(path)
                        .filter(key ->
                                problems.stream().noneMatch(one -> one.code().isOfConsent()))
                        .ifPresent(key -> ledger.cache().put(key, problems, new FactsCodec(path)::pack)));
    }

    /** Of all beside a page that the rules on pages look at: settings, and who and what can be named. */
    private Hash around(Site site, List<SourceFile> files) {
        Hasher all = Hasher.begin();
        files.stream().filter(file -> file.path().equals("site.yaml")).forEach(file -> all.add(file.bytes()));
        site.resources().forEach(resource -> add(resource.page(), all));
        site.forms().forEach(form -> add(form.page(), all));
        site.heldBack().forEach(document -> all.add(document.path()));
        return all.hash();
    }

    private static void add(Page page, Hasher all) {
        all.add(page.document().path());
        page.document().imprint().content().ifPresent(all::add);
        for (Channel channel : Channel.values()) {
            all.add(page.isOpen(channel) ? 1 : 0);
        }
    }

    /** The files of the website that stands, of those that the ledger has. */
    public StandingFiles standing(OutputSnapshot look) {
        return new StandingFiles(ledger.files(), look);
    }

    /** The indexes of the website that stands. */
    public StandingIndexes indexes(StandingFiles standing) {
        return new StandingIndexes(ledger.indexes(), standing);
    }

    /** Takes the ledger away, so that nothing is left of it if this run is killed while it puts another website in place. */
    public void forget() {
        file.ifPresent(KeptFile::forget);
    }

    /**
     * Keeps the ledger of a website that stands now, if one was made.
     *
     * @param program as {@link Ledger#program}
     * @param settled whether each file looks otherwise than it did to this run as soon as somebody writes it
     */
    void keep(Published published, Hash program, boolean settled) {
        Set<String> questioned = published.outcome().report().problems().stream()
                .filter(problem -> problem.code().isOfConsent())
                .map(problem -> problem.place().file())
                .collect(Collectors.toSet());
        published.site().ifPresent(site -> {
            file.ifPresent(kept -> kept.keep(
                    after(program, site, questioned, published, settled).pack().sealed()));
        });
    }

    private Ledger after(Hash program, Site site, Set<String> questioned, Published published, boolean settled) {
        Set<String> shown =
                site.pages().stream().map(page -> page.document().path()).collect(Collectors.toSet());
        Map<String, List<Problem>> told = new HashMap<>();
        content.problems()
                .forEach(problem -> told.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                        .add(problem));
        Map<String, Seen> sources = new HashMap<>();
        for (Document document : documents()) {
            boolean open = document.schema().has(Trait.PAGELESS) || shown.contains(document.path());
            if (open && !questioned.contains(document.path())) {
                document.imprint().content().ifPresent(hash -> {
                    if (settled && !document.imprint().look().isEmpty()) {
                        sources.put(document.path(), new Seen(document.imprint().look(), hash));
                    }
                    keep(document, hash, told.getOrDefault(document.path(), List.of()));
                });
            }
        }
        return new Ledger(program, sources, ledger.cache(), published.seen(), published.indexes());
    }

    private void keep(Document document, Hash hash, List<Problem> told) {
        Cache cache = ledger.cache();
        Hash key = key(document.path(), hash);
        if (!cache.keep(key)) {
            SourceFacts facts = new SourceFacts(
                    document.schema().name(),
                    document.imprint(),
                    document.fields(),
                    document.facts(),
                    shown(document),
                    told);
            cache.put(key, facts, new FactsCodec(document.path())::pack);
        }
    }
}
