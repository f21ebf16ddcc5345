package org.kitepress.build;

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
import org.kitepress.model.Channel;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.source.Place;
import org.kitepress.write.SheetFolders;

/** Looks at the sheets that were made before, and takes those away that hold a text which may not go out any more. */
final class StandingSheets {

    private final Path folder;
    private final Site site;
    private final Map<String, Page> open;
    private final List<Problem> problems = new ArrayList<>();

    private StandingSheets(Path folder, Site site) {
        this.folder = folder;
        this.site = site;
        this.open = site.pages().stream()
                .collect(Collectors.toMap(page -> page.document().path(), Function.identity()));
    }

    /** @param folder that the folders of editions stand in; what was taken away is told */
    static List<Problem> takeBack(Path folder, Site site) throws IOException {
        StandingSheets sheets = new StandingSheets(folder, site);
        SheetFolders folders = SheetFolders.below(folder);
        for (Map.Entry<String, Optional<byte[]>> edition :
                folders.files(Whereabouts.RECORD).entrySet()) {
            if (sheets.isOver(edition.getKey(), edition.getValue().flatMap(SheetRecord::read))) {
                folders.takeAway(edition.getKey());
            }
        }
        return sheets.problems;
    }

    private boolean isOver(String edition, Optional<SheetRecord> record) {
        int before = problems.size();
        if (record.isEmpty() && !site.takenDown().isEmpty()) {
            problems.add(new Problem(
                    Code.CONSENT_SHEETS,
                    "the sheets in `" + name(edition) + "` have no record that can be read, and a story was taken down;"
                            + " they were taken away",
                    "print the edition again",
                    new Place("content/editions", 1, 1)));
        }
        record.ifPresent(known -> known.texts().stream()
                .filter(text -> text.consented() && !mayGo(text))
                .forEach(text -> problems.add(over(edition, known, text))));
        return problems.size() > before;
    }

    private boolean mayGo(SentText text) {
        Page page = open.get(text.path());
        return page != null
                && page.channels().stream().map(Channel::word).toList().containsAll(text.channels());
    }

    private Problem over(String edition, SheetRecord record, SentText text) {
        return new Problem(
                Code.CONSENT_SHEETS,
                "this may not go out any more, and was in the sheets of `" + name(edition) + "`; they were taken away",
                "print the edition again without it. If issue " + record.issue() + ", made on " + record.made()
                        + ", was mailed, tell those who got it; paper cannot be called back",
                new Place(text.path(), 1, 1));
    }

    private String name(String edition) {
        return folder.getFileName() + "/" + edition + "/";
    }
}
