package org.kitepress.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;

/**
 * Every link has words, as WCAG 2.2 asks for (2.4.4, "Link Purpose"), and an address: one without words cannot be seen and is
 * met by keyboard; one without an address leads to its own page.
 */
public final class LinkWordsCheck {

    private LinkWordsCheck() {}

    /** The rule for a page. */
    public static void check(Page page, List<Problem> problems) {
        new TextWalk() {
            private Set<String> shown =
                    page.channels().stream().map(Channel::word).collect(Collectors.toSet());

            @Override
            public void only(Block.Only only) {
                within(only.channels(), () -> super.only(only));
            }

            @Override
            public void only(Inline.Only only) {
                within(only.channels(), () -> super.only(only));
            }

            private void within(Set<String> channels, Runnable walk) {
                Set<String> around = shown;
                shown = around.stream().filter(channels::contains).collect(Collectors.toSet());
                walk.run();
                shown = around;
            }

            private String missing(Set<String> told) {
                return shown.stream()
                        .filter(channel -> !told.contains(channel))
                        .sorted()
                        .collect(Collectors.joining("`, `"));
            }

            @Override
            public void link(Inline.Link link) {
                Set<String> told = Words.channels(link, shown);
                if (!told.isEmpty() && told.size() < shown.size()) {
                    problems.add(new Problem(
                            Code.LINK_WITHOUT_WORDS,
                            "nobody is told for `" + missing(told) + "` where this link leads: its words are for `"
                                    + String.join("`, `", new TreeSet<>(told)) + "` alone",
                            "put the whole link into what is for that channel, or give it words for all",
                            link.place()));
                }
                if (told.isEmpty()) {
                    problems.add(new Problem(
                            Code.LINK_WITHOUT_WORDS,
                            "nobody is told where this link leads: it has no words",
                            "write them between the square brackets: `[Our door](" + link.target()
                                    + ")`, or take the link out",
                            link.place()));
                }
                if (link.target().isBlank()) {
                    problems.add(new Problem(
                            Code.LINK_BROKEN,
                            "this link leads nowhere: its round brackets are empty",
                            "write a file or an address between them, or take the brackets out",
                            link.place()));
                }
                super.link(link);
            }
        }.walk(page.document().text());
    }

    /** Looks for something that can be read or heard, and for whom. */
    private static final class Words extends TextWalk {

        private Set<String> shown;
        private final Set<String> told = new HashSet<>();

        private Words(Set<String> shown) {
            this.shown = shown;
        }

        static Set<String> channels(Inline.Link link, Set<String> shown) {
            Words walk = new Words(shown);
            walk.inlines(link.content());
            return walk.told;
        }

        private void found(boolean any) {
            if (any) {
                told.addAll(shown);
            }
        }

        @Override
        public void only(Inline.Only only) {
            Set<String> around = shown;
            shown = around.stream().filter(only.channels()::contains).collect(Collectors.toSet());
            inlines(only.content());
            shown = around;
        }

        @Override
        public void words(Inline.Words words) {
            found(!words.isSpace());
        }

        @Override
        public void code(Inline.Code code) {
            found(!code.text().isBlank());
        }

        @Override
        public void image(Inline.Image image) {
            found(!image.alt().isBlank());
        }
    }
}
