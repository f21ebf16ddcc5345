package org.kitepress.check.markup;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kitepress.check.content.PageRule;
import org.kitepress.check.markup.LeftOver.Where;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Severity;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Document;
import org.kitepress.source.Sources;

/**
 * Finds signs in finished texts and fields that became nothing. Whether they did is seen from the tree alone; the file is
 * only asked where they stand, and whether a backslash says that they are meant.
 */
public final class MarkupCheck {

    private static final List<LeftOver> ALL = Stream.of(
                    LostLinks.all(), OtherPrograms.all(), LineBegins.all(), OpenMarks.all(), PlainFields.all())
            .flatMap(List::stream)
            .toList();

    private static final List<LeftOver> SURE = rows(severity -> severity != Severity.ADVICE);
    private static final List<LeftOver> DOUBTFUL = rows(severity -> severity == Severity.ADVICE);

    /** Shown as headings, or before what they name. */
    private static final Set<String> LABELS = Set.of("title", "ask", "label", "name");

    /** Why somebody was right to do what was asked about: it is shown to nobody. */
    private static final String ANSWERS = "accept";

    private MarkupCheck() {}

    private static List<LeftOver> rows(Predicate<Severity> wanted) {
        return ALL.stream().filter(row -> wanted.test(row.code().severity())).toList();
    }

    /** The rule for the pages of a site: what is lost, and what is shown as it was typed. */
    public static PageRule on(Sources sources) {
        return (page, problems) -> {
            search(page, SURE, sources, problems);
            new BlockWalk.Sure(sources, problems).walk(page.document().text());
        };
    }

    /** The rule for what may well be a slip, and may be meant. */
    public static PageRule advising(Sources sources) {
        return (page, problems) -> {
            search(page, DOUBTFUL, sources, problems);
            new BlockWalk.Doubtful(sources, problems).walk(page.document().text());
        };
    }

    private static void search(Page page, List<LeftOver> rows, Sources sources, List<Problem> problems) {
        Document document = page.document();
        MarkupSearch search = new MarkupSearch(rows, !document.schema().isData(), sources, problems);
        new MarkupWalk(search::look).walk(document.text());
        FieldWalk.each(document.fields(), document.schema().fields(), (field, value) -> {
            if (field.kind() == Kind.TEXT && !field.name().equals(ANSWERS) && value instanceof Value.Text text) {
                Where where = LABELS.contains(field.name()) ? Where.LABELS : Where.FIELDS;
                search.look(new PlainStretch(where, text.text(), text.place()));
            }
        });
    }

    /** The same for what is no page: the settings, and data for templates. */
    public static void data(Site site, List<Problem> problems) {
        MarkupSearch search = new MarkupSearch(SURE, false, Sources.of(List.of()), problems);
        Stream.concat(
                        site.settings().fields().entries().stream().map(entry -> entry.value()),
                        site.data().stream().map(file -> file.value()))
                .forEach(value -> FieldWalk.texts(
                        value, text -> search.look(new PlainStretch(Where.FIELDS, text.text(), text.place()))));
    }
}
