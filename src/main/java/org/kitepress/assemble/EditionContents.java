package org.kitepress.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Target;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.link.OutsideTarget;

/** The articles that an edition names, and which of them may go out with it. */
final class EditionContents {

    /** @param optional whether the edition may go out without it */
    private record Entry(Value.Text path, boolean optional) {}

    private final Page edition;
    private final EditionWays ways;
    private final LinkIndex links;
    private final List<Page> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean bookGap;

    private EditionContents(Page edition, EditionWays ways, LinkIndex links) {
        this.edition = edition;
        this.ways = ways;
        this.links = links;
    }

    static EditionContents of(Page edition, EditionWays ways, LinkIndex links) {
        EditionContents contents = new EditionContents(edition, ways, links);
        edition.document().fields().groups("contents").forEach(contents::entry);
        return contents;
    }

    /** Those that are open for all that the edition needs, in their order. */
    List<Page> articles() {
        return List.copyOf(articles);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether the book that {@code print} makes would lack an article that is on the sheets and not optional. */
    boolean hasBookGap() {
        return bookGap;
    }

    private void entry(Fields typed) {
        Optional<Value.Text> path = typed.placedText("path");
        path.ifPresent(text -> entry(new Entry(text, typed.flag("optional"))));
    }

    private void entry(Entry entry) {
        String path = entry.path().text();
        Target target = OutsideTarget.of(path).orElseGet(() -> links.inside(edition, path));
        if (target instanceof Target.ToPage to) {
            article(to.page(), entry);
        } else if (target instanceof Target.Gone gone) {
            leaveOut(
                    entry,
                    "`" + gone.path() + "` was taken down, and is left out of this edition",
                    "take it out of `contents`");
        } else if (target instanceof Target.Missing missing) {
            report(Code.LINK_BROKEN, missing.reason(), missing.hint(), entry);
        } else if (!(target instanceof Target.Unread)) {
            String message = "`" + path + "` is not an article";
            report(Code.LINK_BROKEN, message, "name a Markdown file under `content/`", entry);
        }
    }

    private void article(Page article, Entry entry) {
        Optional<Channel> closed = ways.needed().stream()
                .filter(channel -> !article.isOpen(channel))
                .findFirst();
        if (closed.isPresent()) {
            String message = isNotOpen(article, closed.get()) + ", where this edition goes, and is left out";
            leaveOut(entry, message, "take it out of `contents`, or ask its owner");
            return;
        }
        articles.add(article);
        if (ways.hasBook() && !article.isOpen(Channel.EPUB)) {
            notInTheBook(article, entry);
        }
    }

    private static String isNotOpen(Page article, Channel closed) {
        return "`" + article.document().path() + "` is not open for `" + closed.word() + "`";
    }

    private void leaveOut(Entry entry, String message, String hint) {
        if (!entry.optional()) {
            report(Code.CONSENT_CHANNEL, message, hint, entry);
        }
    }

    /** Told of an optional article, too: the sheets have it, so nobody would look for it in the book. */
    private void notInTheBook(Page article, Entry entry) {
        boolean gap = ways.printedBook() && !entry.optional();
        bookGap |= gap;
        String file = "`" + ReflowableFormat.EPUB.file() + "`";
        String notMade = ", so `print` makes no " + file + (ways.offeredBook() ? ", and the website's lacks it" : "");
        report(
                Code.BOOK_INCOMPLETE,
                isNotOpen(article, Channel.EPUB) + (gap ? notMade : ", and is left out of " + file),
                gap
                        ? "ask its owner; or write `optional: true` beside it, if the book can do without it"
                        : "ask its owner, if the book should have it",
                entry);
    }

    private void report(Code code, String message, String hint, Entry entry) {
        problems.add(new Problem(code, message, hint, entry.path().place()));
    }
}
