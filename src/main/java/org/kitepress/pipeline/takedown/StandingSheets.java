package org.kitepress.pipeline.takedown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.describe.mail.SentText;
import org.kitepress.describe.mail.SheetRecord;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.source.Place;
import org.kitepress.write.SheetFolders;

/** Looks at the sheets that were made before, and takes those away that hold a text which may not go out any more. */
public final class StandingSheets {

    private final SheetFolders folders;
    private final String name;
    private final Site site;
    private final Map<String, Page> open;
    private final List<Problem> problems = new ArrayList<>();

    private StandingSheets(Path folder, String name, Site site) {
        this.folders = SheetFolders.below(folder);
        this.name = name;
        this.site = site;
        this.open = site.pages().stream()
                .collect(Collectors.toMap(page -> page.document().path(), Function.identity()));
    }

    /**
     * Says what is in them, and leaves them.
     *
     * @param folder that the folders of editions stand in
     * @param name of it for people
     */
    static List<Problem> look(Path folder, String name, Site site) throws IOException {
        StandingSheets sheets = new StandingSheets(folder, name, site);
        sheets.each((edition, record) -> sheets.tell(
                edition,
                record,
                new Told(
                        Code.CONSENT_SHOWN,
                        "is still in the sheets of `" + name + edition + "/`",
                        "run `kitepress build` or `kitepress print`, which take them away; ")));
        return sheets.problems;
    }

    /**
     * Takes them away, and says so.
     *
     * @param folder that the folders of editions stand in
     * @param name of it for people
     */
    public static List<Problem> takeBack(Path folder, String name, Site site) throws IOException {
        StandingSheets sheets = new StandingSheets(folder, name, site);
        sheets.each((edition, record) -> {
            if (sheets.isOver(record)) {
                List<String> left = sheets.folders.takeAway(
                        edition, record.map(SheetRecord::files).orElse(List.of()));
                sheets.tell(edition, record, gone(name + edition + "/", left));
            }
        });
        return sheets.problems;
    }

    private static Told gone(String place, List<String> left) {
        return new Told(
                Code.CONSENT_SHEETS,
                "was in the sheets of `" + place + "`; they were taken away",
                left.isEmpty()
                        ? ""
                        : "look at what else lies there, which was left: `" + String.join("`, `", left) + "`; ");
    }

    private interface Look {
        void at(String edition, Optional<SheetRecord> record) throws IOException;
    }

    private void each(Look look) throws IOException {
        for (Map.Entry<String, Optional<byte[]>> edition :
                folders.files(Whereabouts.RECORD).entrySet()) {
            look.at(edition.getKey(), edition.getValue().flatMap(SheetRecord::read));
        }
    }

    private boolean isOver(Optional<SheetRecord> record) {
        return record.map(known -> !over(known).isEmpty())
                .orElse(!site.takenDown().isEmpty());
    }

    private List<SentText> over(SheetRecord record) {
        return record.texts().stream()
                .filter(text -> text.consented() && !mayGo(text))
                .toList();
    }

    private boolean mayGo(SentText text) {
        Page page = open.get(text.path());
        return page != null
                && page.channels().stream().map(Channel::word).toList().containsAll(text.channels());
    }

    /**
     * What is said of one edition.
     *
     * @param first what has to be done before the rest, with what parts it from that
     */
    private record Told(Code code, String message, String first) {}

    private void tell(String edition, Optional<SheetRecord> record, Told told) {
        if (record.isEmpty() && isOver(record)) {
            boolean taken = told.code() == Code.CONSENT_SHEETS;
            problems.add(new Problem(
                    told.code(),
                    "the sheets in `" + name + edition
                            + "/` have no record that can be read, and a story was taken down;"
                            + (taken ? " they were taken away" : " it may be in them"),
                    "print the edition again",
                    new Place("content/editions", 1, 1)));
        }
        record.ifPresent(known -> over(known)
                .forEach(text -> problems.add(new Problem(
                        told.code(),
                        "this may not go out any more, and " + told.message(),
                        told.first() + "print the edition again without it. If " + issue(known)
                                + " was mailed, tell those who got it; paper cannot be called back",
                        new Place(text.path(), 1, 1)))));
    }

    private static String issue(SheetRecord record) {
        String issue = record.issue().isBlank() ? "the issue" : "issue " + record.issue();
        return record.date().isBlank() ? issue : issue + " of " + record.date();
    }
}
