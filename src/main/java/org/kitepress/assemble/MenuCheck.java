package org.kitepress.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.Trait;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.link.OutsideTarget;
import org.kitepress.model.settings.Settings;

/** The menu leads to folders and files that exist; one whose pages are all waiting or taken down is left out in silence. */
final class MenuCheck {

    private MenuCheck() {}

    static void check(Settings settings, Content content, List<Problem> problems) {
        List<ContentPath> paths = Stream.concat(
                        content.documents().stream()
                                .filter(document -> !document.schema().has(Trait.PAGELESS))
                                .map(Document::path),
                        content.unread().stream())
                .map(path -> ContentPath.of(path, settings.languages()))
                .toList();
        List<String> known = paths.stream()
                .flatMap(path -> path.section().isEmpty()
                        ? Stream.of(path.key() + ".md")
                        : Stream.of(path.section(), path.key() + ".md"))
                .distinct()
                .toList();
        settings.menu().stream()
                .filter(item -> !known.contains(item.text()))
                .forEach(item -> problems.add(unknown(item, known)));
    }

    private static Problem unknown(Value.Text item, List<String> known) {
        if (OutsideTarget.of(item.text()).isPresent()) {
            return new Problem(
                    Code.NAME_UNKNOWN,
                    "the menu leads to `" + item.text() + "`, which is no folder and no file of this site",
                    "write a page with a link to it, such as `content/links.md`, and name that page in the menu",
                    item.place());
        }
        String bare = item.text().replaceFirst("^/?(content/)?", "").replaceFirst("/$", "");
        String hint =
                known.contains(bare) ? "write `" + bare + "`: its way begins in `content/`" : hint(item.text(), known);
        return new Problem(
                Code.NAME_UNKNOWN, "the menu leads to `" + item.text() + "`, which is not there", hint, item.place());
    }

    /** Folders, and the pages beside them; of pages in a folder there may be thousands. */
    private static String hint(String typed, List<String> known) {
        return Nearest.hint(
                typed,
                known.stream()
                        .filter(name -> name.indexOf('/') < 0 && !name.equals("index.md"))
                        .toList());
    }
}
