package org.kitepress.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Problem;
import org.kitepress.model.HeldBack;
import org.kitepress.model.Page;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Target;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.StoryFiles;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.consent.Consent;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.settings.Settings;

/** Decides who is shown today, and where; everybody else is left out. */
final class PageAssembler {

    private final Settings settings;
    private final BuildDay day;
    private final boolean drafts;
    private final List<Problem> problems;
    private final PageBuilder builder;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Target> absent = new HashMap<>();
    private final StoryFiles withdrawn = new StoryFiles();
    private final List<TakenDown> takenDown = new ArrayList<>();
    private final List<Document> heldBack = new ArrayList<>();

    PageAssembler(Settings settings, BuildDay day, boolean drafts, List<Problem> problems) {
        this.settings = settings;
        this.day = day;
        this.drafts = drafts;
        this.problems = problems;
        this.builder = new PageBuilder(settings, problems);
    }

    PageAssembler addAll(Content content) {
        List<Document> documents = content.documents().stream()
                .filter(document -> !document.schema().has(Trait.PAGELESS))
                .toList();
        content.documents().stream()
                .filter(document -> document.schema().has(Trait.PAGELESS))
                .filter(document -> HeldBack.of(document, day, drafts).isPresent())
                .forEach(heldBack::add);
        content.unread().forEach(path -> absent.put(path, new Target.Unread()));
        documents.stream()
                .filter(PageAssembler::isWithdrawn)
                .forEach(document ->
                        withdrawn.add(document.path(), document.fields().text("slug")));
        documents.forEach(this::add);
        return this;
    }

    private static boolean isWithdrawn(Document document) {
        return document.closed() && ConsentReader.isOwed(document)
                || ConsentReader.read(document).flatMap(Consent::withdrawn).isPresent();
    }

    /** By language and address, so that nothing depends on the order of files. */
    List<Page> pages() {
        return pages.stream()
                .sorted(Comparator.comparing((Page p) -> settings.languages().indexOf(p.language()))
                        .thenComparing(Page::address))
                .toList();
    }

    /** What a link to a file without a page leads to, by its path; a withdrawn story is not told apart from one that expired. */
    Map<String, Target> absent() {
        return absent;
    }

    /** The addresses at which a page stood whose consent has ended. */
    List<TakenDown> takenDown() {
        return takenDown;
    }

    /** Those that are not shown today for another reason than consent, without their texts. */
    List<Document> heldBack() {
        return heldBack;
    }

    private void add(Document document) {
        Optional<HeldBack> held = HeldBack.of(document, day, drafts);
        if (held.isPresent() && !isWithdrawnAnywhere(document)) {
            heldBack.add(document.withoutText());
        }
        boolean expired =
                held.filter(h -> h.reason() == HeldBack.Reason.EXPIRED).isPresent();
        if (held.isPresent() && !expired) {
            absent.put(
                    document.path(),
                    new Target.Missing(
                            "`" + document.path() + "` " + waiting(held.get()),
                            "take the link out, or publish the page"));
            return;
        }
        ConsentReader.check(document, day, problems);
        Set<Channel> channels = openChannels(document);
        if (expired || channels.isEmpty() || isWithdrawnAnywhere(document)) {
            absent.put(
                    document.path(),
                    expired || stood(document) ? new Target.Gone(document.path()) : new Target.Unread());
            if (!expired) {
                takeDown(document);
            }
        } else {
            pages.add(builder.page(document, channels));
        }
    }

    /** One "no" takes a story down in all its languages. */
    private boolean isWithdrawnAnywhere(Document document) {
        return withdrawn.contains(document.path(), document.fields().text("slug"));
    }

    /** What nobody ever agreed to stood nowhere, and is reported in its own place. */
    private boolean stood(Document document) {
        return !ConsentReader.isOwed(document)
                || ConsentReader.read(document).isPresent()
                || isWithdrawnAnywhere(document);
    }

    /** Where readers of the web could find it, they are told that it is gone; where nothing stood, nothing is said. */
    private void takeDown(Document document) {
        boolean stood = ConsentReader.read(document)
                .filter(consent -> consent.hasEnded(day) || isWithdrawnAnywhere(document))
                .filter(consent -> consent.channels().contains(Channel.WEB))
                .isPresent();
        if (stood && declaredChannels(document).contains(Channel.WEB)) {
            Page page = builder.page(document, Set.of());
            takenDown.add(new TakenDown(page.address(), page.language()));
            document.aliases().forEach(alias -> takenDown.add(new TakenDown(new Address(alias), page.language())));
        }
    }

    /** Why a document is not shown yet: it may be unfinished in every respect. */
    private static String waiting(HeldBack held) {
        return held.reason() == HeldBack.Reason.DRAFT ? "is a draft" : "is not published before its date";
    }

    private Set<Channel> openChannels(Document document) {
        Set<Channel> channels = declaredChannels(document);
        Optional<Consent> consent = ConsentReader.read(document);
        if (consent.isPresent()) {
            channels.retainAll(consent.get().openOn(day));
        } else if (ConsentReader.isOwed(document)) {
            channels.clear();
        }
        return channels;
    }

    private static Set<Channel> declaredChannels(Document document) {
        return document.fields().value("channels").isPresent()
                ? ConsentReader.channels(document.fields())
                : EnumSet.allOf(Channel.class);
    }
}
