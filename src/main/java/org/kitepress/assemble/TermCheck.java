package org.kitepress.assemble;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.address.Slug;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;

/** What pages are gathered by can be led to, and is no other word: an accent may be forgotten, but {@code ñ} is no {@code n}. */
final class TermCheck {

    /** All but the tilde. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{InCombiningDiacriticalMarks}&&[^\u0303]]");

    private final List<Problem> problems;
    private final Map<String, String> words = new HashMap<>();

    private TermCheck(List<Problem> problems) {
        this.problems = problems;
    }

    static void check(List<Page> pages, List<Problem> problems) {
        TermCheck check = new TermCheck(problems);
        for (Page page : pages) {
            for (Field field : page.document().schema().fields()) {
                if (field.taxonomy().isPresent() && field.kind() == Kind.TEXT) {
                    String list = page.language().tag() + " " + field.taxonomy().get() + " ";
                    page.document().fields().placedTexts(field.name()).forEach(term -> check.term(list, term));
                }
            }
        }
    }

    private void term(String list, Value.Text term) {
        String slug = Slug.of(term.text());
        if (slug.isEmpty()) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + term.text() + "` has no letter and no digit, so nothing can lead to its page",
                    "say it in words",
                    term.place()));
            return;
        }
        String first = words.putIfAbsent(list + slug, term.text());
        if (first != null && !first.equals(term.text()) && !bare(first).equals(bare(term.text()))) {
            problems.add(new Problem(
                    Code.URL_TAKEN,
                    "`" + term.text() + "` would be shown as `" + first + "`: both have the address `" + slug + "`",
                    "use another word for one of them",
                    term.place()));
        }
    }

    private static String bare(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Slug.of(ACCENTS.matcher(apart).replaceAll("").replace("\u0303", "x"));
    }
}
