package org.kitepress.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

/**
 * A drawing that only draws.
 *
 * @param removed the names of what is no longer in it
 */
record CleanSvg(byte[] bytes, SvgSize size, Set<String> removed) {

    private static final int MOST_NAMES = 8;

    Picture picture(SourceFile file) {
        String name = new PictureName(file.path(), PictureHash.of(bytes)).of(size.width(), "svg");
        Picture.Copy copy = new Picture.Copy(name, "image/svg+xml", size.width(), size.height(), bytes);
        return new Picture(file.path(), List.of(copy), List.of());
    }

    Optional<Problem> loss(SourceFile file) {
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        String names = removed.stream()
                .sorted()
                .limit(MOST_NAMES)
                .map(name -> "`" + name.substring(0, Math.min(40, name.length())) + "`")
                .collect(Collectors.joining(", "));
        String more = removed.size() > MOST_NAMES ? " and " + (removed.size() - MOST_NAMES) + " more" : "";
        return Optional.of(new Problem(
                Code.PICTURE_CHANGED,
                "`" + file.name() + "` is shown without what does more than draw, or is not seen: " + names + more,
                "look at it on the page; if something is missing, save it from a drawing program as plain SVG, or as PNG",
                file.start()));
    }
}
