package org.kitepress.pipeline.takedown;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.assemble.SiteAssembler;
import org.kitepress.model.HeldBack;
import org.kitepress.model.Page;
import org.kitepress.model.address.StoryFiles;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;
import org.kitepress.model.settings.Settings;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.pipeline.job.Departure;
import org.kitepress.source.SourceFile;

/** Holds what a website shows against what is to be shown today. What nobody can tell is not to be shown. */
final class Departures {

    private final BuildDay day;
    private final boolean preview;
    private final Map<String, Page> open;
    private final Map<String, Document> documents;
    private final Map<String, SourceFile> files;
    private final Withdrawal words;
    private final Settings settings;

    /**
     * @param made the day that the website was built as
     * @param preview whether it may show what is not to be shown yet
     */
    Departures(SiteToday today, LocalDate made, boolean preview) {
        this.day = today.job().day().from(made);
        this.preview = preview;
        this.documents = today.documents().stream().collect(Collectors.toMap(Document::path, Function.identity()));
        this.files = today.files().stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
        this.words = Takedown.words(today.documents());
        this.settings = today.site().settings();
        this.open = pages(today).stream()
                .filter(page -> !page.document().closed())
                .collect(Collectors.toMap(page -> page.document().path(), Function.identity()));
    }

    /** Those that the website would show today: what waits for its day on a day before it was made is looked at all the same. */
    private List<Page> pages(SiteToday today) {
        return preview || !day.equals(today.job().day())
                ? SiteAssembler.open(today.documents(), settings, day, preview)
                : today.site().pages();
    }

    /** In the order of what is shown; a story whose file is gone or cannot be read takes its translations along. */
    List<Departure> of(List<ShownPage> shown) {
        Map<String, Departure> gone = new LinkedHashMap<>();
        for (ShownPage page : shown) {
            reason(page).ifPresent(reason -> gone.put(page.path(), new Departure(page.path(), reason)));
        }
        for (ShownPage page : shown) {
            if (page.consented() && gone.containsKey(page.path()) && !documents.containsKey(page.path())) {
                StoryFiles story = new StoryFiles();
                story.add(page.path(), page.slug());
                shown.stream()
                        .filter(other -> story.contains(other.path(), other.slug()))
                        .forEach(other -> gone.putIfAbsent(
                                other.path(), new Departure(other.path(), "closed with `" + page.path() + "`")));
            }
        }
        MaybeTranslations others = new MaybeTranslations(settings, shown);
        return shown.stream()
                .filter(page -> gone.containsKey(page.path()))
                .map(page -> gone.get(page.path()).and(page.consented() ? others.of(page) : ""))
                .toList();
    }

    /** Empty if it may stay as it stands. */
    private Optional<String> reason(ShownPage shown) {
        Page now = open.get(shown.path());
        if (now != null) {
            return now.channels().containsAll(shown.channels())
                    ? Optional.empty()
                    : Optional.of("shown in fewer channels");
        }
        Document document = documents.get(shown.path());
        if (document != null) {
            return Optional.of(reason(document));
        }
        SourceFile file = files.get(shown.path());
        if (file == null) {
            return Optional.of("its file is gone").filter(reason -> shown.consented());
        }
        return Optional.of("its file cannot be understood").filter(reason -> shown.consented() || isTakenBack(file));
    }

    private boolean isTakenBack(SourceFile file) {
        return words.isNamedIn(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private String reason(Document document) {
        Optional<Fields> consent = document.fields().group("consent");
        Optional<LocalDate> withdrawn = consent.flatMap(fields -> fields.day("withdrawn"));
        Optional<LocalDate> until =
                consent.flatMap(fields -> fields.day("until")).filter(day.last()::isAfter);
        return withdrawn
                .map(on -> "withdrawn on " + on)
                .or(() -> until.map(on -> "its consent ended on " + on))
                .or(() -> HeldBack.of(document, day, preview).map(Departures::reason))
                .or(() -> Optional.of("closed by an error in its file").filter(reason -> document.closed()))
                .orElse("without a consent that stands");
    }

    private static String reason(HeldBack held) {
        return switch (held.reason()) {
            case DRAFT, UNFILLED -> "a draft now";
            case WAITING -> "dated " + held.day().orElseThrow();
            case EXPIRED -> "expired after " + held.day().orElseThrow();
        };
    }
}
