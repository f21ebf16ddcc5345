package org.kitepress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kitepress.check.content.ContactCheck;
import org.kitepress.check.content.DataCheck;
import org.kitepress.check.content.FigureCheck;
import org.kitepress.check.content.FormCheck;
import org.kitepress.check.content.LinkCheck;
import org.kitepress.check.content.LinkWordsCheck;
import org.kitepress.check.content.NameCheck;
import org.kitepress.check.content.PageRule;
import org.kitepress.check.content.ResourceCheck;
import org.kitepress.check.content.ReviewCheck;
import org.kitepress.check.content.SampleCheck;
import org.kitepress.check.content.SourceCheck;
import org.kitepress.check.content.UnusedHostCheck;
import org.kitepress.check.language.MailContentCheck;
import org.kitepress.check.language.ReadingLevelCheck;
import org.kitepress.check.language.TranslationCheck;
import org.kitepress.check.language.WordingCheck;
import org.kitepress.check.language.WordsCheck;
import org.kitepress.check.markup.MarkupCheck;
import org.kitepress.check.privacy.PrivacyCheck;
import org.kitepress.check.theme.ThemeCheck;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Memory;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.language.Translation;
import org.kitepress.source.Sources;

/** All the rules on a site before anything is made of it; {@link Inspection} has those on what was made. */
public final class Checks {

    /** Those that look at no text. */
    private static final List<BiConsumer<Site, List<Problem>>> RULES = List.of(
            FormCheck::check,
            LinkCheck::wayOut,
            DataCheck::check,
            MarkupCheck::data,
            NameCheck::check,
            ResourceCheck::check,
            ReviewCheck::check,
            SampleCheck::check,
            ThemeCheck::check,
            WordsCheck::check);

    private Checks() {}

    /**
     * What is wrong with a site before anything is made of it.
     *
     * @param memory of what the rules said of pages, by the paths of their files
     */
    public static List<Problem> of(Site site, Sources sources, Memory<String, List<Problem>> memory) {
        List<PageRule> rules = new ArrayList<>(answerable(site, sources));
        rules.add(NameCheck.on(site));
        rules.add(SampleCheck::check);
        rules.add(LinkWordsCheck::check);
        PageRule links = LinkCheck.on(site);
        List<Problem> problems = new ArrayList<>();
        for (Said said : pages(site, rules, memory)) {
            // one after the other, as only so many broken links are told what may be meant
            said.strange().ifPresent(found -> links.check(said.page(), found));
            memory.keep().accept(said.page().document().path(), said.all());
            problems.addAll(said.all());
        }
        RULES.forEach(rule -> rule.accept(site, problems));
        return new Acceptance(site).open(problems);
    }

    /**
     * What rules said of a page.
     *
     * @param before what is remembered of it
     * @param strange what they say now, if nothing is
     */
    private record Said(Page page, Optional<List<Problem>> before, Optional<List<Problem>> strange) {

        private List<Problem> all() {
            return before.or(() -> strange).orElseThrow();
        }
    }

    /** Their warnings can be answered on a page with a reason. */
    private static List<PageRule> answerable(Site site, Sources sources) {
        return List.of(FigureCheck.on(sources), ContactCheck.on(site, sources), MarkupCheck.on(sources));
    }

    /** Pages stand for themselves, so they are read side by side. */
    private static List<Said> pages(Site site, List<PageRule> rules, Memory<String, List<Problem>> memory) {
        return site.pages().parallelStream()
                .map(page -> page(page, rules, memory))
                .toList();
    }

    private static Said page(Page page, List<PageRule> rules, Memory<String, List<Problem>> memory) {
        Optional<List<Problem>> before = memory.recall().apply(page.document().path());
        if (before.isPresent()) {
            return new Said(page, before, Optional.empty());
        }
        List<Problem> found = new ArrayList<>();
        rules.forEach(rule -> rule.check(page, found));
        return new Said(page, before, Optional.of(found));
    }

    /** What is not translated, or not as it is now. */
    public static List<Translation> translations(Site site) {
        return TranslationCheck.of(site);
    }

    /** What the writers of a site may want to think about; nothing of it keeps a page back. */
    public static List<Problem> advice(Site site, Sources sources) {
        List<Problem> raised = new ArrayList<>();
        FormCheck.advise(site, raised);
        ThemeCheck.advise(site, raised);
        SourceCheck.check(site, raised);
        UnusedHostCheck.check(site, raised);
        ReadingLevelCheck.check(site, sources, raised);
        WordingCheck.check(site, sources, raised);
        MailContentCheck.check(site, sources, raised);
        PrivacyCheck.check(site, sources, raised);
        pages(site, List.of(MarkupCheck.advising(sources)), Memory.none()).forEach(said -> raised.addAll(said.all()));
        Acceptance acceptance = new Acceptance(site);
        List<Problem> advice = new ArrayList<>(acceptance.open(raised));
        if (!acceptance.isEmpty()) {
            pages(site, answerable(site, sources), Memory.none()).forEach(said -> raised.addAll(said.all()));
            advice.addAll(acceptance.unused(raised));
        }
        return advice;
    }
}
