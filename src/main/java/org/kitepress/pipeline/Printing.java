package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.check.language.ReadingFigures;
import org.kitepress.check.mail.MailRoomCheck;
import org.kitepress.check.names.NeverCheck;
import org.kitepress.describe.mail.MailReport;
import org.kitepress.describe.mail.RecordFile;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Memory;
import org.kitepress.model.Edition;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.document.Document;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Made;
import org.kitepress.model.output.Artifact;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.pipeline.job.Progress.Step;
import org.kitepress.pipeline.ledger.BuildCache;
import org.kitepress.pipeline.ledger.LastRun;
import org.kitepress.pipeline.ledger.Published;
import org.kitepress.pipeline.takedown.OtherOutputs;
import org.kitepress.pipeline.takedown.StandingSheets;
import org.kitepress.source.Composed;
import org.kitepress.source.Place;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.OutputList;
import org.kitepress.write.OutputWriter;
import org.kitepress.write.PictureStore;
import org.kitepress.write.SheetStore;

/** Makes what the mail team prints. If anything reports an error, nothing is written. */
public final class Printing {

    private Printing() {}

    /**
     * Makes all formats of editions, each in a folder of its own.
     *
     * @param slugs which editions; all of them if none is named, and then the folders of those that are gone go, too
     */
    public static Outcome print(Job job, Path output, List<String> slugs) throws IOException {
        List<String> command = Stream.concat(Stream.of("print"), slugs.stream()).toList();
        OutputList.of(job.folder()).add(output);
        return new LastRun(job, output, command).or(cache -> Published.nothing(run(job, output, slugs, cache)));
    }

    private static Outcome run(Job job, Path output, List<String> slugs, BuildCache cache) throws IOException {
        ProblemCollector notebook = new ProblemCollector(Severity.WARNING, job);
        Site site = Build.site(job, notebook, Build.reading(PictureStore.of(job.folder())), cache);
        notebook.note(StandingSheets.takeBack(output, OtherOutputs.name(job.folder(), output), site));
        notebook.note(Build.standing(job, output, site, cache, notebook));
        List<Edition> editions = editions(site, slugs, notebook);
        editions.forEach(edition -> refuseGap(edition, notebook));
        Map<String, List<Artifact>> sheets = new LinkedHashMap<>();
        Map<String, SheetStore> stores = new HashMap<>();
        if (!notebook.hasErrors()) {
            Pressroom pressroom = new Pressroom(site, notebook, TextCache.none(), folder -> memory(stores, folder));
            job.progress().at(Step.SHEETS);
            for (Edition edition : editions) {
                Build.sheets(output.resolve(edition.slug())).ifPresent(store -> stores.put(edition.slug(), store));
                sheets.put(edition.slug(), whole(edition, pressroom, site, notebook));
                job.progress().made();
            }
            NeverCheck never = new NeverCheck(job.never(), site, notebook.sources(), "print/");
            below(sheets).parallelStream().forEach(never::look);
            notebook.note(never.problems());
        }
        if (notebook.hasErrors()) {
            return notebook.outcome();
        }
        cache.holdStill();
        OutputWriter.Change change = write(sheets, output, slugs.isEmpty());
        stores.values().forEach(SheetStore::save);
        return notebook.outcome(0, sheets.size(), change);
    }

    /** What is remembered of the sheets in the folder of an edition. */
    private static Memory<Hash, List<Artifact>> memory(Map<String, SheetStore> stores, String slug) {
        return Build.memory(Optional.ofNullable(stores.get(slug)), "");
    }

    /** What goes inside, and beside it what the mail team needs to know of it. */
    private static List<Artifact> whole(Edition edition, Pressroom pressroom, Site site, ProblemCollector notebook) {
        List<Artifact> made = pressroom.press(edition, edition.formats());
        if (notebook.hasErrors()) {
            return made;
        }
        List<Made> sheets = MailRoomCheck.sheets(edition, made);
        List<Answer> answers = MailRoomCheck.answers(edition, site.mailRooms(), sheets, made);
        notebook.note(MailRoomCheck.problems(edition, answers));
        List<Artifact> all = new ArrayList<>(made);
        all.addAll(notebook.note(MailReport.of(edition, site, sheets, answers, ReadingFigures.of(edition))));
        all.add(RecordFile.of(edition, all));
        return all;
    }

    private static List<Artifact> below(Map<String, List<Artifact>> sheets) {
        return sheets.entrySet().stream()
                .flatMap(edition -> edition.getValue().stream().map(sheet -> sheet.below(edition.getKey() + "/")))
                .toList();
    }

    private static OutputWriter.Change write(Map<String, List<Artifact>> sheets, Path output, boolean all)
            throws IOException {
        OutputWriter.Change change =
                all ? OutputCleaner.keepBelow(output, List.copyOf(sheets.keySet())) : OutputWriter.Change.NONE;
        for (Map.Entry<String, List<Artifact>> edition : sheets.entrySet()) {
            change = change.plus(OutputWriter.write(output.resolve(edition.getKey()), edition.getValue()));
        }
        return change;
    }

    private static List<Edition> editions(Site site, List<String> slugs, ProblemCollector notebook) {
        List<String> known = site.editions().stream().map(Edition::slug).toList();
        slugs.stream()
                .filter(typed -> site.editions().stream().noneMatch(edition -> isCalled(edition, typed)))
                .forEach(typed -> notebook.note(List.of(unknown(typed, site, known))));
        return site.editions().stream()
                .filter(edition -> slugs.isEmpty() || slugs.stream().anyMatch(typed -> isCalled(edition, typed)))
                .toList();
    }

    /** By the last part of its address, by its address, or by its file, as a shell completes it from some folder. */
    private static boolean isCalled(Edition edition, String typed) {
        String path = edition.page().document().path();
        String way = Composed.of(typed).replace('\\', '/').replaceFirst("^\\./", "");
        return edition.slug().equals(Composed.of(typed))
                || edition.page().address().path().equals("/" + way.replaceAll("^/|/$", "") + "/")
                || path.equals(way)
                || path.endsWith("/" + way)
                || way.endsWith("/" + path);
    }

    private static Problem unknown(String typed, Site site, List<String> known) {
        Optional<String> draft = site.heldBack().stream()
                .map(Document::path)
                .filter(path -> path.startsWith("content/editions/") && isNamed(path, typed))
                .findFirst();
        Place place = new Place(draft.orElse("content/editions"), 1, 1);
        return draft.isPresent()
                ? new Problem(
                        Code.NAME_UNKNOWN,
                        "the edition `" + typed + "` is held back, as a draft or until its date",
                        "add `--drafts` to print it for a look, or release it in its file",
                        place)
                : new Problem(
                        Code.NAME_UNKNOWN, "there is no edition `" + typed + "`", Nearest.hint(typed, known), place);
    }

    private static boolean isNamed(String path, String typed) {
        String name = typed.substring(typed.replaceFirst("/$", "").lastIndexOf('/') + 1)
                .replaceFirst("\\.md$|/$", "");
        return path.matches(".*/([0-9]{4}-[0-9]{2}-[0-9]{2}-)?" + Pattern.quote(name) + "(\\.[A-Za-z-]+)?\\.md");
    }

    /** On the web an article that may not go out is left out; on paper nobody would notice the gap. */
    private static void refuseGap(Edition edition, ProblemCollector notebook) {
        Place place = edition.page().document().fields().placeOf("contents");
        if (notebook.has(Code.CONSENT_CHANNEL, place.file())) {
            notebook.note(List.of(new Problem(
                    Code.EDITION_INCOMPLETE,
                    "`" + edition.slug() + "` is not printed with a gap",
                    "take what may not go out from its `contents`",
                    place)));
        }
    }
}
