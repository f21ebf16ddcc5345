package org.kitepress.model.document;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Hash;
import org.kitepress.model.data.Fields;
import org.kitepress.model.text.TextFacts;

/**
 * What is remembered of a file that a writer wrote, and that is shown: all but its text.
 *
 * @param schema the name of its type
 * @param imprint of the file as it is now
 * @param shown the hash of all this but the imprint and the problems
 * @param problems what there was to say of the file when it was understood
 */
public record SourceFacts(
        String schema, Imprint imprint, Fields fields, TextFacts text, Hash shown, List<Problem> problems) {

    public SourceFacts {
        problems = List.copyOf(problems);
    }
}
