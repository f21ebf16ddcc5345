package org.kitepress.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitepress.model.Picture;
import org.kitepress.model.output.Artifact;

/** Writes a book. */
final class BookWriter {

    private BookWriter() {}

    /**
     * The book as one file.
     *
     * @param path of the file
     * @param find the picture that an address of the website shows
     */
    static Artifact write(String path, Book book, Function<String, Optional<Picture>> find) {
        BookPictures pictures = new BookPictures(find);
        List<BookText> leaves =
                book.parts().stream().map(part -> BookText.of(part, pictures)).toList();
        new Linker(leaves).link();
        List<Artifact> files = new ArrayList<>();
        files.add(new PackageFile(book, leaves, pictures).write());
        files.add(new Contents(book, leaves).write());
        files.add(BookStyle.file());
        book.cover().ifPresent(cover -> {
            files.add(new Artifact(CoverPage.PICTURE, cover.bytes()));
            files.add(CoverPage.write(book));
        });
        leaves.forEach(leaf -> files.add(page(leaf)));
        pictures.files().forEach(files::add);
        return new Artifact(path, Container.pack(files));
    }

    private static Artifact page(BookText leaf) {
        Book.Part part = leaf.part();
        return XmlText.page(part.name(), part.title(), part.language(), body -> body.appendText("\n")
                .appendChildren(leaf.body().childNodes()));
    }
}
