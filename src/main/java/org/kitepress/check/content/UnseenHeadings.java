package org.kitepress.check.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kitepress.model.Channel;
import org.kitepress.model.Page;
import org.kitepress.model.Target;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.TextWalk;

/** The headings of pages that are not on the web, as they stand in what is for other channels. No link leads there. */
final class UnseenHeadings {

    private final Map<Page, Set<String>> known = new HashMap<>();

    boolean has(Target.ToPage to) {
        return !to.fragment().isEmpty()
                && known.computeIfAbsent(to.page(), UnseenHeadings::of).contains(to.fragment());
    }

    private static Set<String> of(Page page) {
        Set<String> unseen = new HashSet<>();
        new TextWalk() {
            private boolean seen = true;

            @Override
            public void heading(Block.Heading heading) {
                if (!seen) {
                    unseen.add(heading.id());
                }
            }

            @Override
            public void only(Block.Only only) {
                boolean around = seen;
                seen &= only.channels().contains(Channel.WEB.word());
                super.only(only);
                seen = around;
            }
        }.walk(page.document().text());
        return unseen;
    }
}
