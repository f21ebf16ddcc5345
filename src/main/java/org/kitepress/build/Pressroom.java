package org.kitepress.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kitepress.memo.Memory;
import org.kitepress.model.Artifact;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.Site;
import org.kitepress.press.Press;
import org.kitepress.render.Books;

/** Presses the editions of one run, or remembers their sheets, and makes the books of them. */
final class Pressroom {

    private final Site site;
    private final Notebook notebook;
    /** Set up for the first sheet: its fonts cost more than a small site. */
    private Press press;

    private final Function<String, Memory<List<Artifact>>> memories;

    /** @param memories what is remembered of the sheets in a folder of the output */
    Pressroom(Site site, Notebook notebook, Function<String, Memory<List<Artifact>>> memories) {
        this.site = site;
        this.notebook = notebook;
        this.memories = memories;
    }

    /** What the website offers of the edition: its formats, and the first page as a picture if there is one. */
    List<Artifact> publish(Edition edition, String folder) {
        Memory<List<Artifact>> memory = memories.apply(folder);
        List<Artifact> sheets = sheets(edition, edition.published(), memory);
        Optional<Artifact> cover = cover(sheets, memory);
        return Stream.of(
                        sheets,
                        book(edition, edition.published(), cover),
                        cover.stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The edition in these formats, each file by its own name. */
    List<Artifact> press(Edition edition, List<Format> formats) {
        Memory<List<Artifact>> memory = memories.apply(edition.slug());
        List<Artifact> made = new ArrayList<>(sheets(edition, formats, memory));
        made.addAll(book(edition, formats, formats.contains(Format.EPUB) ? cover(made, memory) : Optional.empty()));
        return made;
    }

    private List<Artifact> sheets(Edition edition, List<Format> formats, Memory<List<Artifact>> memory) {
        List<Format> paper = formats.stream().filter(Format::isPressed).toList();
        if (press == null && !paper.isEmpty()) {
            press = new Press(notebook.sources());
        }
        return paper.stream()
                .flatMap(format -> notebook.note(press.press(edition, format, site, memory)).stream())
                .toList();
    }

    private Optional<Artifact> cover(List<Artifact> sheets, Memory<List<Artifact>> memory) {
        return sheets.stream()
                .filter(sheet -> sheet.path().equals(Format.LETTER.file()))
                .map(sheet -> press.cover(sheet, memory))
                .findFirst();
    }

    private List<Artifact> book(Edition edition, List<Format> formats, Optional<Artifact> cover) {
        return formats.contains(Format.EPUB) ? notebook.note(Books.make(site, edition, cover)) : List.of();
    }
}
