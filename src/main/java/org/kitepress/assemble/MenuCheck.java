package org.kitepress.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Content;
import org.kitepress.model.ContentPath;
import org.kitepress.model.Document;
import org.kitepress.model.Settings;

/** The menu leads to folders and files that exist; one whose pages are all waiting or taken down is left out in silence. */
final class MenuCheck {

    private MenuCheck() {}

    static void check(Settings settings, Content content, List<Problem> problems) {
        List<ContentPath> paths = Stream.concat(
                        content.documents().stream().map(Document::path), content.unread().stream())
                .map(path -> ContentPath.of(path, settings.languages()))
                .toList();
        List<String> known = paths.stream()
                .flatMap(path -> path.section().isEmpty()
                        ? Stream.of(path.key() + ".md")
                        : Stream.of(path.section(), path.key() + ".md"))
                .distinct()
                .toList();
        List<String> folders =
                known.stream().filter(name -> !name.endsWith(".md")).toList();
        settings.menu().stream()
                .filter(item -> !known.contains(item.text()))
                .forEach(item -> problems.add(new Problem(
                        Code.NAME_UNKNOWN,
                        "the menu leads to `" + item.text() + "`, which is not there",
                        Nearest.hint(item.text(), folders),
                        item.place())));
    }
}
