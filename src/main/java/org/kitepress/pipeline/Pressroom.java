package org.kitepress.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kitepress.diag.Result;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.memo.Memory;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.press.Press;
import org.kitepress.press.message.EditionMessages;
import org.kitepress.render.epub.Books;

/** Presses the editions of one run, or remembers their sheets, and makes the books of them. */
final class Pressroom {

    private final Site site;
    private final ProblemCollector notebook;
    private final TextCache texts;
    private final Function<String, Memory<Hash, List<Artifact>>> memories;
    /** Set up for the first sheet that nobody knows: its fonts cost more than a small site. */
    private Press press;

    /**
     * @param texts among the surroundings that sheets show, too
     * @param memories what is remembered of the sheets in a folder of the output
     */
    Pressroom(
            Site site,
            ProblemCollector notebook,
            TextCache texts,
            Function<String, Memory<Hash, List<Artifact>>> memories) {
        this.site = site;
        this.notebook = notebook;
        this.texts = texts;
        this.memories = memories;
    }

    /** What the website offers of the edition: its formats, and the first page as a picture if there is one. */
    List<Artifact> publish(Edition edition, String folder) {
        Memory<Hash, List<Artifact>> memory = memories.apply(folder);
        List<Artifact> sheets = sheets(edition, edition.published(), memory);
        Optional<Artifact> cover = cover(sheets, memory);
        return Stream.of(
                        sheets,
                        book(edition, edition.published(), cover, memory),
                        cover.stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The edition in these formats, each file by its own name. */
    List<Artifact> press(Edition edition, List<Format> formats) {
        Memory<Hash, List<Artifact>> memory = memories.apply(edition.slug());
        List<Artifact> made = new ArrayList<>(sheets(edition, formats, memory));
        made.addAll(book(
                edition,
                formats,
                formats.contains(ReflowableFormat.EPUB) ? cover(made, memory) : Optional.empty(),
                memory));
        return made;
    }

    /** All but the book, which has a picture of them. */
    private List<Artifact> sheets(Edition edition, List<Format> formats, Memory<Hash, List<Artifact>> memory) {
        return formats.stream()
                .filter(format -> format != ReflowableFormat.EPUB)
                .flatMap(format -> notebook
                        .note(
                                format instanceof PaperFormat paper
                                        ? sheets(edition, paper, memory)
                                        : EditionMessages.of(edition, site))
                        .stream())
                .toList();
    }

    private Result<List<Artifact>> sheets(Edition edition, PaperFormat format, Memory<Hash, List<Artifact>> memory) {
        Supplier<Result<List<Artifact>>> make = () -> press().press(edition, format, site);
        return hash(edition, format).map(hash -> remembered(hash, memory, make)).orElseGet(make);
    }

    private Optional<Hash> hash(Edition edition, PaperFormat format) {
        return texts.cache().hash(key(edition, format), () -> press().hash(edition, format, site));
    }

    /** Nothing is kept of what has a problem: it would not be told again. */
    private static Result<List<Artifact>> remembered(
            Hash hash, Memory<Hash, List<Artifact>> memory, Supplier<Result<List<Artifact>>> make) {
        Optional<List<Artifact>> known = memory.recall().apply(hash);
        if (known.isPresent()) {
            return new Result<>(known.get(), List.of());
        }
        Result<List<Artifact>> made = make.get();
        if (made.problems().isEmpty()) {
            memory.keep().accept(hash, made.value());
        }
        return made;
    }

    /** Of all that the sheets can show, so that they need not be written to know what they are made from; empty if that is not known. */
    private Optional<Hash> key(Edition edition, Format format) {
        return texts.surroundings().flatMap(surroundings -> {
            Hasher all = Hasher.begin().add("sheets").add(format.name()).add(surroundings);
            for (Page page : Stream.concat(Stream.of(edition.page()), edition.contents().stream())
                    .toList()) {
                Optional<Hash> text = texts.key(page);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                all.add(text.get());
            }
            return Optional.of(all.hash());
        });
    }

    private Press press() {
        if (press == null) {
            press = new Press(notebook.sources());
        }
        return press;
    }

    private Optional<Artifact> cover(List<Artifact> sheets, Memory<Hash, List<Artifact>> memory) {
        return sheets.stream()
                .filter(sheet -> sheet.path().equals(PaperFormat.LETTER.file()))
                .map(sheet -> cover(sheet, memory))
                .findFirst();
    }

    private static Artifact cover(Artifact sheet, Memory<Hash, List<Artifact>> memory) {
        Hash hash = Hasher.begin().add("cover").add(sheet.bytes()).hash();
        return remembered(hash, memory, () -> new Result<>(List.of(Press.cover(sheet)), List.of()))
                .value()
                .get(0);
    }

    private List<Artifact> book(
            Edition edition, List<Format> formats, Optional<Artifact> cover, Memory<Hash, List<Artifact>> memory) {
        if (!formats.contains(ReflowableFormat.EPUB)) {
            return List.of();
        }
        Supplier<Result<List<Artifact>>> make = () -> Books.make(site, edition, cover);
        return notebook.note(key(edition, ReflowableFormat.EPUB)
                .map(key -> remembered(book(key, cover), memory, make))
                .orElseGet(make));
    }

    private static Hash book(Hash key, Optional<Artifact> cover) {
        Hasher book = Hasher.begin().add("book").add(key);
        cover.ifPresent(picture -> book.add(picture.bytes()));
        return book.hash();
    }
}
