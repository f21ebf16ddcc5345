package org.kitepress.check.content;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.data.Value;
import org.kitepress.model.link.OutsideTarget;

/** An address in a file of data leads where a link may lead: a template may make a link of it. */
public final class DataCheck {

    /** A text that is an address and nothing else. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?is)(?:https?|mailto|tel|sms):\\S++|(?:javascript|vbscript|data|file|blob):(?!\\s).*+");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}++");

    private DataCheck() {}

    public static void check(Site site, List<Problem> problems) {
        ApprovedHosts approved = new ApprovedHosts(site.settings());
        addresses(site, (target, text) -> {
            if (target instanceof Target.Unsafe unsafe) {
                problems.add(new Problem(Code.LINK_UNSAFE, unsafe.message(), unsafe.hint(), text.place()));
            } else if (target instanceof Target.Outside outside) {
                approved.objection(outside, text.text(), text.place()).ifPresent(problems::add);
            }
        });
    }

    /** Hands over every address outside that stands in data, and where. */
    static void addresses(Site site, BiConsumer<Target, Value.Text> visit) {
        site.data()
                .forEach(file -> FieldWalk.texts(file.value(), text -> {
                    if (ADDRESS.matcher(
                                    UNSEEN.matcher(text.text()).replaceAll("").strip())
                            .matches()) {
                        OutsideTarget.of(text.text()).ifPresent(target -> visit.accept(target, text));
                    }
                }));
    }
}
