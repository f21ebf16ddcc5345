package org.kitepress.check.content;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Form;
import org.kitepress.model.FormAction;
import org.kitepress.model.Site;
import org.kitepress.model.data.Fields;

/** The answers of a form reach somebody, and better not by the reader's own mail. */
public final class FormCheck {

    private FormCheck() {}

    public static void check(Site site, List<Problem> problems) {
        site.forms().stream().filter(form -> !isAnswerable(form)).forEach(form -> problems.add(nowhere(form)));
    }

    /** One that names an address which is none is told of that alone. */
    private static boolean isAnswerable(Form form) {
        Fields fields = form.page().document().fields();
        boolean posted = form.postTo()
                .map(to -> !to.post().isEmpty())
                .orElse(fields.value("post-to").isPresent());
        return posted || fields.value("action").isPresent();
    }

    private static Problem nowhere(Form form) {
        return new Problem(
                Code.FORM_WITHOUT_ADDRESS,
                "nobody gets the answers to `" + form.title() + "`",
                "add `action:` for the web, or `post-to:` with a resource that has an address for letters",
                form.page().document().fields().placeOf("post-to"));
    }

    public static void advise(Site site, List<Problem> advice) {
        site.forms().stream().filter(FormCheck::isMail).forEach(form -> advice.add(byMail(form)));
    }

    private static boolean isMail(Form form) {
        return form.action()
                .filter(action -> action.service() == FormAction.Service.MAIL)
                .isPresent();
    }

    private static Problem byMail(Form form) {
        return new Problem(
                Code.FORM_BY_MAIL,
                "answers to `" + form.title() + "` stay among the mails that the reader sent",
                "use an address of your own or a form service, and give `post-to:` for those who have neither",
                form.page().document().fields().placeOf("action"));
    }
}
