package org.kitepress.check.content;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;

/** A rule that looks at one page at a time, and at several at once if need be. */
@FunctionalInterface
public interface PageRule {

    void check(Page page, List<Problem> problems);
}
