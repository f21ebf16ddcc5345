package org.kitepress.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;

/** Every source in a page's list is cited somewhere in its text. */
public final class SourceCheck {

    private SourceCheck() {}

    public static void check(Site site, List<Problem> problems) {
        site.pages().forEach(page -> check(page, problems));
    }

    /** A list of sources that a type asks for has at least one. */
    public static void owed(Site site, List<Problem> problems) {
        for (Page page : site.pages()) {
            Fields fields = page.document().fields();
            boolean asked = page.document()
                    .schema()
                    .field("sources")
                    .filter(Field::required)
                    .isPresent();
            if (asked
                    && fields.value("sources").isPresent()
                    && fields.groups("sources").isEmpty()) {
                problems.add(new Problem(
                        Code.FIELD_MISSING,
                        "`sources` of `" + page.type() + "` names none",
                        "add what the page rests on: `- {id: …, title: …}`",
                        fields.placeOf("sources")));
            }
        }
    }

    private static void check(Page page, List<Problem> problems) {
        List<Fields> sources = page.document().fields().groups("sources");
        if (sources.isEmpty()) {
            return;
        }
        Set<Integer> cited = cited(page);
        for (int number = 1; number <= sources.size(); number++) {
            Fields source = sources.get(number - 1);
            if (!cited.contains(number)) {
                source.text("id").ifPresent(id -> problems.add(unused(id, source)));
            }
        }
    }

    private static Problem unused(String id, Fields source) {
        return new Problem(
                Code.SOURCE_UNUSED,
                "the source `" + id + "` is never cited",
                "put `[@" + id + "]` after the sentence that rests on it, or take it out of `sources`",
                source.placeOf("id"));
    }

    private static Set<Integer> cited(Page page) {
        Set<Integer> cited = new HashSet<>();
        new TextWalk() {
            @Override
            public void citation(Inline.Citation citation) {
                citation.cites().forEach(cite -> cited.add(cite.number()));
            }
        }.walk(page.document().text());
        return cited;
    }
}
