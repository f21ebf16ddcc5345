package org.kitepress.describe.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Site;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.output.Artifact;

/** Tells the mail team what to send where; it lies beside the sheets and is never mailed. */
public final class MailReport {

    private MailReport() {}

    /**
     * The report as a page, as text, and for programs.
     *
     * @param sheets what was made, read back
     * @param figures how hard each article is to read
     */
    public static Result<List<Artifact>> of(
            Edition edition,
            Site site,
            List<Made> sheets,
            List<Answer> answers,
            List<Optional<ReadingFigure>> figures) {
        List<Problem> problems = new ArrayList<>();
        Messages words = Messages.of(site, site.settings().language(), problems::add);
        Outline outline = new Outline(new MailContext(edition, site, sheets, answers, figures, words));
        List<Part> parts = outline.parts();
        return new Result<>(
                List.of(
                        Artifact.ofText("mailroom.html", new HtmlReport(words.language()).text(parts)),
                        Artifact.ofText("mailroom.txt", new PlainReport().text(parts)),
                        Artifact.ofText("mailroom.json", new MailJson(outline.desk()).text())),
                problems);
    }
}
