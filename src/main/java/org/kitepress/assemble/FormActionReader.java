package org.kitepress.assemble;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.FormAction;
import org.kitepress.model.FormAction.Service;
import org.kitepress.model.Target;
import org.kitepress.model.data.Value;
import org.kitepress.model.link.MailAddress;
import org.kitepress.model.link.OutsideTarget;

/** Understands where a form is sent. */
final class FormActionReader {

    private static final Pattern FORMSPREE = Pattern.compile("formspree:([A-Za-z0-9]{4,40})");

    private FormActionReader() {}

    /** Empty if it cannot be sent there, which is reported. */
    static Optional<FormAction> read(Value.Text typed, List<Problem> problems) {
        if (typed.text().equals("netlify")) {
            return Optional.of(new FormAction(Service.NETLIFY, ""));
        }
        Matcher formspree = FORMSPREE.matcher(typed.text());
        return formspree.matches()
                ? Optional.of(new FormAction(Service.FORMSPREE, "https://formspree.io/f/" + formspree.group(1)))
                : outside(typed, problems);
    }

    private static Optional<FormAction> outside(Value.Text typed, List<Problem> problems) {
        Optional<Target> target =
                typed.text().startsWith("formspree") ? Optional.empty() : OutsideTarget.of(typed.text());
        if (target.orElse(null) instanceof Target.Outside outside) {
            return Optional.of(new FormAction(Service.ADDRESS, outside.url()));
        }
        if (target.orElse(null) instanceof Target.Contact contact
                && contact.url().startsWith("mailto:")) {
            return Optional.of(new FormAction(Service.MAIL, contact.url()));
        }
        problems.add(
                target.orElse(null) instanceof Target.Unsafe unsafe
                        ? new Problem(Code.LINK_UNSAFE, unsafe.message(), unsafe.hint(), typed.place())
                        : unknown(typed));
        return Optional.empty();
    }

    private static Problem unknown(Value.Text typed) {
        return new Problem(
                Code.FIELD_INVALID,
                "`" + typed.text() + "` is nothing that a form can be sent to",
                MailAddress.is(typed.text())
                        ? "write `mailto:" + typed.text() + "`"
                        : Nearest.hint(typed.text(), FormAction.WORDS),
                typed.place());
    }
}
