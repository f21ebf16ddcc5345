package org.kitepress.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Fields;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;

/** Every source in a page's list is cited somewhere in its text. */
public final class SourceCheck {

    private SourceCheck() {}

    public static void check(Site site, List<Problem> problems) {
        site.pages().forEach(page -> check(page, problems));
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
