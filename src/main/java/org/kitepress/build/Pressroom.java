package org.kitepress.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.Artifact;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.Site;
import org.kitepress.press.Press;
import org.kitepress.render.Books;

/** Presses the editions of one run, and makes the books of them. */
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
        List<Artifact> sheets = sheets(edition, edition.published());
        Optional<Artifact> cover = cover(sheets);
        return Stream.of(
                        sheets,
                        book(edition, edition.published(), cover),
                        cover.stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The edition in these formats, each file by its own name. */
    List<Artifact> press(Edition edition, List<Format> formats) {
        List<Artifact> made = new ArrayList<>(sheets(edition, formats));
        made.addAll(book(edition, formats, formats.contains(Format.EPUB) ? cover(made) : Optional.empty()));
        return made;
    }

    private List<Artifact> sheets(Edition edition, List<Format> formats) {
        List<Format> paper = formats.stream().filter(Format::isPressed).toList();
        if (press == null && !paper.isEmpty()) {
            press = new Press();
        }
        return paper.stream()
                .flatMap(format -> notebook.note(press.press(edition, format, site)).stream())
                .toList();
    }

    private Optional<Artifact> cover(List<Artifact> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.path().equals(Format.LETTER.file()))
                .map(sheet -> press.cover(sheet))
                .findFirst();
    }

    private List<Artifact> book(Edition edition, List<Format> formats, Optional<Artifact> cover) {
        return formats.contains(Format.EPUB) ? notebook.note(Books.make(site, edition, cover)) : List.of();
    }
}
