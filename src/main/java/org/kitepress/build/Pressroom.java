package org.kitepress.build;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.Artifact;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.Site;
import org.kitepress.press.Press;

/** Presses the editions of one run. */
final class Pressroom {

    private final Site site;
    private final Notebook notebook;
    /** Set up for the first sheet: its fonts cost more than a small site. */
    private Press press;

    Pressroom(Site site, Notebook notebook) {
        this.site = site;
        this.notebook = notebook;
    }

    /** What the website offers of the edition: its formats, and the first page as a picture if there is one. */
    List<Artifact> publish(Edition edition) {
        List<Artifact> sheets = press(edition, edition.published());
        Stream<Artifact> cover = sheets.stream()
                .filter(sheet -> sheet.path().equals(Format.LETTER.file()))
                .map(sheet -> press.cover(sheet));
        return Stream.concat(sheets.stream(), cover).toList();
    }

    /** The edition in these formats, each file by its own name. */
    List<Artifact> press(Edition edition, List<Format> formats) {
        if (press == null && !formats.isEmpty()) {
            press = new Press();
        }
        return formats.stream()
                .flatMap(format -> notebook.note(press.press(edition, format, site)).stream())
                .toList();
    }
}
