package org.kitepress.check;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;

/** One rule on a site that has been assembled. */
interface SiteCheck {

    void check(Site site, List<Problem> problems);
}
