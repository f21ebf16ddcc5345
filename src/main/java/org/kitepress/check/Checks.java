package org.kitepress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kitepress.check.content.ContactCheck;
import org.kitepress.check.content.DataCheck;
import org.kitepress.check.content.FigureCheck;
import org.kitepress.check.content.FormCheck;
import org.kitepress.check.content.LinkCheck;
import org.kitepress.check.content.NameCheck;
import org.kitepress.check.content.ResourceCheck;
import org.kitepress.check.content.ReviewCheck;
import org.kitepress.check.content.SourceCheck;
import org.kitepress.check.content.UnusedHostCheck;
import org.kitepress.check.language.MailContentCheck;
import org.kitepress.check.language.ReadingLevelCheck;
import org.kitepress.check.language.TranslationCheck;
import org.kitepress.check.language.WordingCheck;
import org.kitepress.check.language.WordsCheck;
import org.kitepress.check.privacy.PrivacyCheck;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.Translation;
import org.kitepress.source.Sources;

/** All the rules on a site before anything is made of it; {@link Inspection} has those on what was made. */
public final class Checks {

    private static final List<BiConsumer<Site, List<Problem>>> RULES = List.of(
            FormCheck::check,
            LinkCheck::check,
            DataCheck::check,
            NameCheck::check,
            ResourceCheck::check,
            ReviewCheck::check,
            SourceCheck::owed,
            WordsCheck::check);

    private Checks() {}

    /** What is wrong with a site before anything is made of it. */
    public static List<Problem> of(Site site, Sources sources) {
        List<Problem> problems = new ArrayList<>(answerable(site, sources));
        RULES.forEach(rule -> rule.accept(site, problems));
        return new Acceptance(site).open(problems);
    }

    /** Warnings that a page can answer with a reason. */
    private static List<Problem> answerable(Site site, Sources sources) {
        List<Problem> problems = new ArrayList<>();
        FigureCheck.check(site, sources, problems);
        ContactCheck.check(site, sources, problems);
        return problems;
    }

    /** What is not translated, or not as it is now. */
    public static List<Translation> translations(Site site) {
        return TranslationCheck.of(site);
    }

    /** What the writers of a site may want to think about; nothing of it keeps a page back. */
    public static List<Problem> advice(Site site, Sources sources) {
        List<Problem> raised = new ArrayList<>();
        FormCheck.advise(site, raised);
        SourceCheck.check(site, raised);
        UnusedHostCheck.check(site, raised);
        ReadingLevelCheck.check(site, sources, raised);
        WordingCheck.check(site, sources, raised);
        MailContentCheck.check(site, sources, raised);
        PrivacyCheck.check(site, sources, raised);
        Acceptance acceptance = new Acceptance(site);
        List<Problem> advice = new ArrayList<>(acceptance.open(raised));
        if (!acceptance.isEmpty()) {
            raised.addAll(answerable(site, sources));
            advice.addAll(acceptance.unused(raised));
        }
        return advice;
    }
}
