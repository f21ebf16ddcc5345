package org.kitepress.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.kitepress.model.Artifact;
import org.kitepress.model.Picture;

/** The pictures that the parts of a book show, each of them once, under a number for a name. */
final class Pictures {

    /** A tablet's screen is seldom wider, in pixels; more would only make the book heavier. */
    private static final int WIDEST = 1280;

    private final Function<String, Optional<Picture>> find;
    private final List<Picture.Copy> used = new ArrayList<>();

    /** @param find the picture that an address of the website shows */
    Pictures(Function<String, Optional<Picture>> find) {
        this.find = find;
    }

    /** Shows the book's own copy; of a picture that nobody knows, its words are left. */
    void own(Element img) {
        Optional<Picture.Copy> copy = find.apply(img.attr("src")).map(Pictures::fitting);
        if (copy.isEmpty()) {
            img.replaceWith(new Element("span").text(img.attr("alt")));
            return;
        }
        List.of("srcset", "sizes", "loading").forEach(img::removeAttr);
        img.attr("src", name(copy.get()));
        img.attr("width", String.valueOf(copy.get().width()));
        img.attr("height", String.valueOf(copy.get().height()));
    }

    private static Picture.Copy fitting(Picture picture) {
        return picture.copies().stream()
                .filter(copy -> copy.width() <= WIDEST)
                .reduce((narrower, wider) -> wider)
                .orElse(picture.narrowest());
    }

    private String name(Picture.Copy copy) {
        if (!used.contains(copy)) {
            used.add(copy);
        }
        return name(used.indexOf(copy));
    }

    private String name(int index) {
        String file = used.get(index).file();
        return "picture-" + (index + 1) + file.substring(file.lastIndexOf('.'));
    }

    /** What they are, in the order of their files. */
    List<String> mediaTypes() {
        return used.stream().map(Picture.Copy::mediaType).toList();
    }

    List<Artifact> files() {
        List<Artifact> files = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            files.add(new Artifact(name(i), used.get(i).bytes()));
        }
        return files;
    }
}
