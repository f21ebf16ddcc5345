package org.kitepress.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.data.Value;
import org.kitepress.model.link.OutsideTarget;
import org.kitepress.source.Place;

/** Every approved host is one that something leads to: what is not needed is only of use to others. */
public final class UnusedHostCheck {

    private UnusedHostCheck() {}

    public static void check(Site site, List<Problem> problems) {
        List<Value.Text> listed = site.settings().allowedHosts().orElse(List.of());
        if (listed.isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        site.pages().forEach(page -> new Walk(site, page, used).meetAll());
        DataCheck.addresses(site, (target, text) -> keep(target, used));
        OutsideTarget.of(site.settings().exitTo()).ifPresent(target -> keep(target, used));
        listed.stream().filter(host -> !used.contains(host.text())).forEach(host -> problems.add(unused(host)));
    }

    private static Problem unused(Value.Text host) {
        return new Problem(
                Code.LINK_UNUSED,
                "nothing on this site leads to `" + host.text() + "`",
                "take it off the list, unless a page that waits for its day needs it",
                host.place());
    }

    /** All that a list could say to let this through. */
    private static void keep(Target target, Set<String> used) {
        if (target instanceof Target.Outside outside) {
            ApprovedHosts.entries(outside.host()).forEach(used::add);
        }
    }

    private static final class Walk extends EveryLink {

        private final Set<String> used;

        private Walk(Site site, Page page, Set<String> used) {
            super(site, page);
            this.used = used;
        }

        @Override
        void link(Target target, String words, Place place) {
            keep(target, used);
        }

        @Override
        void picture(Target target, String typed, Place place) {
            keep(target, used);
        }
    }
}
