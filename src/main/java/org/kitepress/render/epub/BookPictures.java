package org.kitepress.render.epub;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.kitepress.model.Picture;
import org.kitepress.model.output.Artifact;

/** The pictures that the parts of a book show, each of them once, under a number for a name. */
final class BookPictures {

    /** A tablet's screen is seldom wider, in pixels; more would only make the book heavier. */
    private static final int WIDEST = 1280;

    /** @param id what the book calls it: {@code picture-1} */
    record Used(String id, Picture.Copy copy) {

        String file() {
            return id + copy.file().substring(copy.file().lastIndexOf('.'));
        }
    }

    private final Function<String, Optional<Picture>> find;
    private final Map<String, Used> used = new LinkedHashMap<>();

    /** @param find the picture that an address of the website shows */
    BookPictures(Function<String, Optional<Picture>> find) {
        this.find = find;
    }

    /** Shows the book's own copy; of a picture that nobody knows, its words are left. */
    void own(Element img) {
        find.apply(img.attr("src"))
                .map(BookPictures::fitting)
                .ifPresentOrElse(
                        copy -> show(img, copy), () -> img.replaceWith(new Element("span").text(img.attr("alt"))));
    }

    private void show(Element img, Picture.Copy copy) {
        Used picture = used.computeIfAbsent(copy.file(), file -> new Used("picture-" + (used.size() + 1), copy));
        List.of("srcset", "sizes", "loading").forEach(img::removeAttr);
        img.attr("src", picture.file());
        img.attr("width", String.valueOf(copy.width()));
        img.attr("height", String.valueOf(copy.height()));
    }

    private static Picture.Copy fitting(Picture picture) {
        return picture.copies().stream()
                .filter(copy -> copy.width() <= WIDEST)
                .reduce((narrower, wider) -> wider)
                .orElse(picture.narrowest());
    }

    /** In the order in which they are met. */
    Collection<Used> used() {
        return used.values();
    }

    Stream<Artifact> files() {
        return used().stream()
                .map(picture -> new Artifact(picture.file(), picture.copy().bytes()));
    }
}
