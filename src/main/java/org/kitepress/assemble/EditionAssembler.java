package org.kitepress.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.address.Named;
import org.kitepress.model.address.Slug;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.mailroom.MailRoom;
import org.kitepress.model.settings.Settings;

/** Makes the editions from their pages, and sees to it that nobody is printed who did not agree to it. */
final class EditionAssembler {

    private final Settings settings;
    private final LinkIndex links;
    private final Named<Resource> resources;
    private final List<MailRoom> mailRooms;
    private final List<Problem> problems;

    EditionAssembler(
            Settings settings,
            LinkIndex links,
            Named<Resource> resources,
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
                .filter(page -> page.is(ContentKind.EDITION))
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
        EditionContents contents = EditionContents.of(page, EditionWays.of(formats, published), links);
        problems.addAll(contents.problems());
        Optional<Resource> replyTo = fields.text("reply-to").flatMap(resources::find);
        return new Edition(
                page,
                slug(page),
                fields.text("issue").orElse(""),
                contents.articles(),
                contents.hasBookGap() ? without(formats, ReflowableFormat.EPUB) : formats,
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

    /** What cannot be called back is not made with a gap. */
    private static List<Format> without(List<Format> formats, Format left) {
        return formats.stream().filter(format -> format != left).toList();
    }

    private static List<Format> formats(Fields fields, String name) {
        return fields.texts(name).stream()
                .flatMap(word -> Format.of(word).stream())
                .distinct()
                .toList();
    }
}
