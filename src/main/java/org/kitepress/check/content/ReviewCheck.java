package org.kitepress.check.content;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Review;

/** Somebody has checked every guide, and not too long ago. */
public final class ReviewCheck {

    private ReviewCheck() {}

    public static void check(Site site, List<Problem> problems) {
        for (Page page : site.pages()) {
            page.review().ifPresent(review -> review(page, review, site, problems));
        }
    }

    private static void review(Page page, Review review, Site site, List<Problem> problems) {
        if (review.reviewed().isAfter(site.today())) {
            problems.add(problem(
                    page,
                    Code.FIELD_INVALID,
                    "`reviewed` is " + review.reviewed() + ", a day that is still to come",
                    "write the day on which somebody last checked every sentence"));
        } else if (review.isOverdue(site.today())) {
            problems.add(problem(
                    page,
                    Code.REVIEW_OVERDUE,
                    "nobody has checked this since " + review.reviewed() + "; that was good until " + review.until()
                            + ", and the page says so",
                    "check every sentence against its source, then write the day into `reviewed`"));
        }
    }

    private static Problem problem(Page page, Code code, String message, String hint) {
        return new Problem(code, message, hint, page.document().fields().placeOf("reviewed"));
    }
}
