package org.kitepress.parse;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.mail.Postage;
import org.kitepress.model.mail.Weight;

/** Says what in {@code paper-weight} and {@code postage} of {@code site.yaml} is no number. */
final class MailSettings {

    private MailSettings() {}

    static void check(Fields settings, List<Problem> problems) {
        settings.placedText("paper-weight")
                .filter(value -> !isWeight(value.text()))
                .ifPresent(value -> problems.add(problem(
                        value,
                        "a weight of paper in grams a square meter, from 1 to " + Weight.HEAVIEST,
                        "its package says it; leave it out if you don't know: then it is " + Weight.USUAL)));
        settings.group("postage").ifPresent(postage -> postage.groups("letters").stream()
                .flatMap(step -> step.placedText("ounces").stream())
                .filter(ounces -> !ounces.text().matches(Postage.OUNCES))
                .forEach(ounces -> problems.add(
                        problem(ounces, "a number of ounces", "write digits alone, such as `1` or `3.5`"))));
    }

    private static boolean isWeight(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= Weight.HEAVIEST;
    }

    private static Problem problem(Value.Text value, String wanted, String hint) {
        return new Problem(Code.FIELD_INVALID, "`" + value.text() + "` is not " + wanted, hint, value.place());
    }
}
