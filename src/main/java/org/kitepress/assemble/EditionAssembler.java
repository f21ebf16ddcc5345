package org.kitepress.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Channel;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.MailRoom;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Settings;
import org.kitepress.model.Slug;
import org.kitepress.model.Target;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.link.OutsideTarget;

/** Makes the editions from their pages, and sees to it that nobody is printed who did not agree to it. */
final class EditionAssembler {

    private final Settings settings;
    private final LinkIndex links;
    private final List<Resource> resources;
    private final List<MailRoom> mailRooms;
    private final List<Problem> problems;

    EditionAssembler(
            Settings settings,
            LinkIndex links,
            List<Resource> resources,
            List<MailRoom> mailRooms,
            List<Problem> problems) {
        this.settings = settings;
        this.links = links;
        this.resources = resources;
        this.mailRooms = mailRooms;
        this.problems = problems;
    }

    List<Edition> assemble(List<Page> pages) {
        List<Edition> editions = pages.stream()
                .filter(page -> page.is("edition"))
                .map(this::edition)
                .toList();
        Map<String, Page> owners = new HashMap<>();
        editions.forEach(edition -> claim(edition, owners));
        return editions;
    }

    /** Each edition is printed into a folder of its own. */
    private void claim(Edition edition, Map<String, Page> owners) {
        Page owner = owners.putIfAbsent(edition.slug(), edition.page());
        if (owner != null) {
            problems.add(new Problem(
                    Code.URL_TAKEN,
                    "the folder `print/" + edition.slug() + "/` belongs to `"
                            + owner.document().path() + "` already",
                    "rename one of the files",
                    edition.page().document().start()));
        }
    }

    private Edition edition(Page page) {
        Fields fields = page.document().fields();
        List<Format> formats = formats(fields, "formats");
        List<Format> published = formats(fields, "publish");
        Ways ways = Ways.of(formats, published);
        List<Page> contents = fields.groups("contents").stream()
                .flatMap(entry -> article(page, entry, ways))
                .toList();
        Optional<Resource> replyTo = fields.text("reply-to")
                .flatMap(id -> resources.stream().filter(r -> r.id().equals(id)).findFirst());
        return new Edition(
                page,
                slug(page),
                fields.text("issue").orElse(""),
                contents,
                formats,
                published,
                mailRooms(fields),
                replyTo);
    }

    private List<MailRoom> mailRooms(Fields fields) {
        return fields.placedTexts("mailroom").stream()
                .flatMap(name -> mailRoom(name).stream())
                .distinct()
                .toList();
    }

    private Optional<MailRoom> mailRoom(Value.Text name) {
        Optional<MailRoom> found =
                mailRooms.stream().filter(room -> room.id().equals(name.text())).findFirst();
        if (found.isEmpty()) {
            List<String> known = mailRooms.stream().map(MailRoom::id).toList();
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "there is no mail room `" + name.text() + "`",
                    Nearest.hint(name.text(), known),
                    name.place()));
        }
        return found;
    }

    /** Its place below its section, with the language where it is not the first. */
    private String slug(Page page) {
        String below = page.key().substring(page.key().indexOf('/') + 1);
        String language = page.language().equals(settings.language())
                ? ""
                : "." + page.language().tag();
        return Slug.of(below) + language;
    }

    private static List<Format> formats(Fields fields, String name) {
        return fields.texts(name).stream()
                .flatMap(word -> Format.of(word).stream())
                .distinct()
                .toList();
    }

    /** @param optional whether the edition may go out without it */
    private record Entry(Value.Text path, boolean optional) {}

    /**
     * Where an edition goes.
     *
     * @param needed what an article has to be open for
     * @param book whether it is a book, too, which goes without an article that is open for paper alone
     */
    private record Ways(List<Channel> needed, boolean book) {

        /** An edition that the website offers shows its articles on the web, too. */
        static Ways of(List<Format> formats, List<Format> published) {
            List<Format> all =
                    Stream.concat(formats.stream(), published.stream()).toList();
            boolean book = all.contains(Format.EPUB);
            boolean paper = !book || all.stream().anyMatch(Format::isPressed);
            Stream<Channel> web = published.isEmpty() ? Stream.empty() : Stream.of(Channel.WEB);
            return new Ways(
                    Stream.concat(Stream.of(paper ? Channel.PRINT : Channel.EPUB), web)
                            .toList(),
                    book && paper);
        }
    }

    private Stream<Page> article(Page edition, Fields typed, Ways ways) {
        Optional<Entry> entry = typed.placedText("path").map(path -> new Entry(path, typed.flag("optional")));
        return entry.stream().flatMap(e -> article(edition, e, ways));
    }

    private Stream<Page> article(Page edition, Entry entry, Ways ways) {
        String path = entry.path().text();
        Target target = OutsideTarget.of(path).orElseGet(() -> links.inside(edition, path));
        if (target instanceof Target.ToPage to) {
            return mayGoOut(to.page(), entry, ways) ? Stream.of(to.page()) : Stream.empty();
        }
        if (target instanceof Target.Gone gone) {
            leaveOut(
                    entry,
                    "`" + gone.path() + "` was taken down, and is left out of this edition",
                    "take it out of `contents`");
        } else if (target instanceof Target.Missing missing) {
            problems.add(new Problem(
                    Code.LINK_BROKEN,
                    missing.reason(),
                    missing.hint(),
                    entry.path().place()));
        } else if (!(target instanceof Target.Unread)) {
            problems.add(new Problem(
                    Code.LINK_BROKEN,
                    "`" + path + "` is not an article",
                    "name a Markdown file under `content/`",
                    entry.path().place()));
        }
        return Stream.empty();
    }

    private boolean mayGoOut(Page article, Entry entry, Ways ways) {
        Optional<Channel> closed = ways.needed().stream()
                .filter(channel -> !article.isOpen(channel))
                .findFirst();
        closed.ifPresent(channel -> leaveOut(entry, article, channel, ""));
        if (closed.isEmpty() && ways.book() && !article.isOpen(Channel.EPUB)) {
            leaveOut(entry, article, Channel.EPUB, " of `" + Format.EPUB.file() + "`");
        }
        return closed.isEmpty();
    }

    private void leaveOut(Entry entry, Page article, Channel closed, String what) {
        leaveOut(
                entry,
                "`" + article.document().path() + "` is not open for `" + closed.word()
                        + "`, where this edition goes, and is left out" + what,
                "take it out of `contents`, or ask its owner");
    }

    private void leaveOut(Entry entry, String message, String hint) {
        if (!entry.optional()) {
            problems.add(new Problem(
                    Code.CONSENT_CHANNEL, message, hint, entry.path().place()));
        }
    }
}
