package org.kitepress.model;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Fields;

/**
 * What is remembered of a document: all but its text.
 *
 * @param schema the name of its type
 * @param problems what there was to say of the file when it was understood
 */
public record DocumentEntry(String schema, Fields fields, Imprint imprint, List<Problem> problems) {

    public DocumentEntry {
        problems = List.copyOf(problems);
    }
}
