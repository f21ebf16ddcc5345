package org.kitepress.check.made;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Place;

/**
 * No picture that is published says more than its pixels do, whoever made its file: it is read again part by part, and each
 * part has to be one that only draws.
 */
public final class PictureFileCheck {

    private static final Set<String> UNKNOWN =
            Set.of("gif", "bmp", "tif", "tiff", "heic", "heif", "avif", "jxl", "psd");

    /** By the paths of their files. */
    private final Map<String, Problem> problems = new ConcurrentSkipListMap<>();

    /** Several files may be looked at at once. */
    public void look(Artifact made) {
        stranger(made).ifPresent(part -> problems.put(made.path(), problem(made, part)));
    }

    /** What was met. */
    public List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    /** The first part that does more than draw, in words. */
    private static Optional<String> stranger(Artifact artifact) {
        String extension =
                artifact.path().substring(artifact.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "jpg", "jpeg" -> JpegParts.stranger(new FileBytes(artifact.bytes()));
            case "png" -> PngParts.stranger(new FileBytes(artifact.bytes()));
            case "webp" -> WebpParts.stranger(new FileBytes(artifact.bytes()));
            default ->
                UNKNOWN.contains(extension) ? Optional.of("a form that cannot be looked into") : Optional.empty();
        };
    }

    private static Problem problem(Artifact artifact, String part) {
        String name = artifact.path().substring(artifact.path().lastIndexOf('/') + 1);
        return new Problem(
                Code.PICTURE_METADATA,
                "`" + artifact.path() + "` has more in it than a picture: " + part,
                "if the file comes with the theme, save it as PNG or JPEG and run `exiftool -all= " + name
                        + "`; if Kitepress made it, this is our mistake: please tell us",
                new Place("site/" + artifact.path(), 1, 1));
    }
}
