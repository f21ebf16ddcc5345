package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.kitepress.model.Promised;

/** What a page shows to everybody: the way out and the help line before its text, one heading above all others. */
final class BodyReader {

    private static final Set<String> TEXT = Set.of("main", "h1", "article");

    private static final String WAY =
            "write `<a href=\"{{ site.exitTo }}\">{{ word('exit') }}</a>` before `<main>`, where everybody sees it";
    private static final String LINE =
            "write `<a href=\"{{ site.helpLine.dial | default(site.helpLine.href) }}\">{{ site.helpLine.phone |"
                    + " default(site.helpLine.name) }}</a>` before `<main>`";
    /** What the script of the way out looks for. */
    private static final List<String> SAID = List.of("data-twice", "data-once", "data-expired", "data-loading");

    /** The way out once more, which nobody sees who does not come to it with the keyboard. */
    private static final String AGAIN = "exit-skip";

    private static final String CLUE = "site.exitTo";
    private static final String NUMBER = "site.helpLine";

    private final Promised promised;
    private final Set<Breach> breaches = new LinkedHashSet<>();
    private int headings;
    private boolean text;
    private boolean left;
    private Optional<String> silent = Optional.of("class=\"exit\"");
    private boolean helped;
    private Optional<FrameLink> open = Optional.empty();

    BodyReader(Promised promised) {
        this.promised = promised;
        this.helped = promised.help().isEmpty();
    }

    /** @param hidden whether somebody does not see it */
    void start(Tag tag, boolean hidden) {
        if (tag.name().equals("a") && !text) {
            boolean nested = open.isPresent();
            close();
            open = Optional.of(new FrameLink(tag, hidden || nested));
        }
        if (hidden) {
            return;
        }
        if (TEXT.contains(tag.name())) {
            close();
            text = true;
        }
        headings += tag.name().equals("h1") ? 1 : 0;
        if (tag.name().equals("img")) {
            open.ifPresent(link -> link.add(tag.value("alt").orElse("")));
        }
    }

    void end(String name) {
        if (name.equals("a")) {
            close();
        }
    }

    void words(byte[] html, int from, int to) {
        open.ifPresent(link ->
                link.add(Parser.unescapeEntities(new String(html, from, to - from, StandardCharsets.UTF_8), false)));
    }

    private void close() {
        open.ifPresent(this::judge);
        open = Optional.empty();
    }

    private void judge(FrameLink link) {
        if (link.address().equals(promised.exit())) {
            left |= !link.isOf(AGAIN);
            silent = link.isOf("exit") ? link.lacking(SAID) : silent;
            link.flaw().ifPresent(flaw -> breaches.add(Breach.of("the way out " + flaw, WAY, CLUE)));
        } else if (promised.isLine(link.words())) {
            helped = true;
            link.flaw()
                    .or(() -> elsewhere(link))
                    .ifPresent(flaw ->
                            breaches.add(Breach.of("the help line `" + promised.help() + "` " + flaw, LINE, NUMBER)));
        } else if (link.address().startsWith("tel:") && !leads(link)) {
            breaches.add(Breach.of(
                    "`" + link.address() + "`, which is not the help line, stands before the text", LINE, "tel:"));
        }
    }

    private Optional<String> elsewhere(FrameLink link) {
        return leads(link)
                ? Optional.empty()
                : Optional.of("leads to `" + link.address() + "`, not to `"
                        + promised.dial().orElse("its page") + "`,");
    }

    private boolean leads(FrameLink link) {
        return promised.dial()
                .map(link.address()::equals)
                .orElse(!link.address().isEmpty());
    }

    List<Breach> breaches() {
        List<Breach> all = new ArrayList<>();
        if (!left) {
            all.add(Breach.of("there is no way out before the text", WAY));
        }
        if (!helped) {
            all.add(Breach.of("the help line `" + promised.help() + "` is no link before the text", LINE));
        }
        silent.filter(lacking -> left && promised.script())
                .ifPresent(lacking -> all.add(Breach.of(
                        "the way out has no `" + lacking + "`, which its script needs,",
                        "take this link from `base.peb` of the theme `lantern` as it is",
                        CLUE)));
        all.addAll(breaches);
        if (headings != 1) {
            all.add(Breach.of(
                    headings == 0 ? "there is no `<h1>`" : "there are " + headings + " `<h1>`",
                    "write `<h1>{{ page.title }}</h1>`, once",
                    headings == 0 ? "" : "<h1"));
        }
        return all;
    }
}
