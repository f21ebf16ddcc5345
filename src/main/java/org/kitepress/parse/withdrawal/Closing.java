package org.kitepress.parse.withdrawal;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.yaml.FrontMatter;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;

/** Whether a text is closed to everybody: its file says no, wherever and however, or leaves it open what was decided. */
public final class Closing {

    private final Withdrawal words;
    private final String path;
    private final String whole;
    private final FrontMatter front;
    private final List<Problem> problems;

    /**
     * @param words for a no, of all types
     * @param whole the text of the file, with its front matter
     */
    public Closing(Withdrawal words, String path, String whole, FrontMatter front, List<Problem> problems) {
        this.words = words;
        this.path = path;
        this.whole = whole;
        this.front = front;
        this.problems = problems;
    }

    /**
     * Whether it is, which is reported.
     *
     * @param fields as they were read from the mapping
     * @param torn whether it was not read as it stands
     */
    public boolean isClosed(YamlNode.Mapping mapping, Schema schema, Fields fields, boolean torn) {
        Decisions decisions = new Decisions(mapping, schema);
        boolean owed = decisions.areOwed();
        boolean spoilt = !problems.isEmpty() && words.isNamedIn(front.yaml());
        boolean below = FieldBelow.isIn(path, whole, front.bodyStart(), words, problems);
        Place start = new Place(path, front.firstLine(), 1);
        int before = problems.size();
        WithdrawalSearch search = new WithdrawalSearch(words, problems);
        search.names(mapping, schema.fields());
        if (owed) {
            search.values(mapping, schema.fields());
            search.comments(front.yaml(), start);
            search.text(path, whole, front.bodyStart());
        }
        sunk(mapping, schema, start, owed);
        boolean found = problems.size() > before;
        return found || below || spoilt || torn && owed || !decisions.areUnderstood(fields);
    }

    private void sunk(YamlNode.Mapping mapping, Schema schema, Place start, boolean owed) {
        boolean dated = mapping.entries().stream().anyMatch(entry -> entry.key().equals("date"));
        new SunkFields(new DecidingWords(schema, words, owed, dated), problems)
                .look(mapping, schema, front.yaml(), start);
    }
}
