package org.kitepress.check.content;

import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.link.OutsideTarget;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** Every link leads somewhere, and nowhere that nobody approved. */
public final class LinkCheck {

    private LinkCheck() {}

    /** The rule for the pages of a site. */
    public static PageRule on(Site site) {
        ApprovedHosts approved = new ApprovedHosts(site.settings());
        return (page, problems) -> new Walk(site, page, approved, problems).meetAll();
    }

    /** The way out is on no list: it is there to be nothing special. */
    public static void wayOut(Site site, List<Problem> problems) {
        if (OutsideTarget.of(site.settings().exitTo()).orElse(null) instanceof Target.Unsafe unsafe) {
            Place place =
                    site.settings().fields().placedText("exit-to").orElseThrow().place();
            problems.add(new Problem(Code.LINK_UNSAFE, unsafe.message(), unsafe.hint(), place));
        }
    }

    private static final class Walk extends EveryLink {

        private final ApprovedHosts approved;
        private final List<Problem> problems;
        private boolean onTheWeb = true;

        private Walk(Site site, Page page, ApprovedHosts approved, List<Problem> problems) {
            super(site, page);
            this.approved = approved;
            this.problems = problems;
        }

        @Override
        public void only(Block.Only only) {
            within(only.channels(), () -> super.only(only));
        }

        @Override
        public void only(Inline.Only only) {
            within(only.channels(), () -> super.only(only));
        }

        private void within(Set<String> channels, Runnable walk) {
            boolean around = onTheWeb;
            onTheWeb &= channels.contains(Channel.WEB.word());
            walk.run();
            onTheWeb = around;
        }

        @Override
        void link(Target target, String words, Place place) {
            if (target instanceof Target.Outside outside) {
                approved.objection(outside, words, place).ifPresent(problems::add);
            }
            if (onTheWeb && target instanceof Target.ToPage to && isUnseen(to)) {
                add(
                        Code.LINK_BROKEN,
                        "the heading `#" + to.fragment() + "` is not on the web, where this link leads",
                        "link to its page, or put this link into what is for the same channel",
                        place);
            }
            broken(target, place);
        }

        private static boolean isUnseen(Target.ToPage to) {
            return to.page().document().facts().unseen().contains(to.fragment());
        }

        @Override
        void picture(Target target, String typed, Place place) {
            if (target instanceof Target.Outside) {
                add(
                        Code.REQUEST_OUTSIDE,
                        "the picture `" + typed + "` would be fetched from another host",
                        "put a copy of it under `content/`",
                        place);
            } else if (target instanceof Target.ToPage || target instanceof Target.Contact) {
                add(Code.LINK_BROKEN, "`" + typed + "` is not a picture", "name a PNG or JPEG file", place);
            }
            broken(target, place);
        }

        private void broken(Target target, Place place) {
            if (target instanceof Target.Missing missing) {
                add(Code.LINK_BROKEN, missing.reason(), missing.hint(), place);
            } else if (target instanceof Target.Unsafe unsafe) {
                add(Code.LINK_UNSAFE, unsafe.message(), unsafe.hint(), place);
            } else if (target instanceof Target.Gone) {
                add(
                        Code.LINK_WITHDRAWN,
                        "this leads to a page that was taken down or is closed for the web, and is no link",
                        "take its words out, too, if they tell what stood there",
                        place);
            }
        }

        private void add(Code code, String message, String hint, Place place) {
            problems.add(new Problem(code, message, hint, place));
        }
    }
}
