package org.kitepress.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.source.SourceFile;

/** Makes every picture anew: upright, in the widths that screens ask for, without the place, day and device of a photograph. */
public final class PictureMaker {

    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "svg");

    private PictureMaker() {}

    /** The pictures among these files; one that cannot be read is reported and left out, one that tells too much is reported. */
    public static Result<Pictures> make(List<SourceFile> files) {
        List<Picture> pictures = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        files.stream()
                .filter(f -> f.path().startsWith("content/") && EXTENSIONS.contains(f.extension()))
                .forEach(file -> make(file, problems).ifPresentOrElse(pictures::add, () -> unread.add(file.path())));
        return new Result<>(new Pictures(pictures, unread), problems);
    }

    private static Optional<Picture> make(SourceFile file, List<Problem> problems) {
        try {
            if (file.extension().equals("svg")) {
                return Optional.of(drawing(file, problems));
            }
            Picture picture = new Picture(file.path(), Copies.of(file, PixelReader.read(file)), List.of());
            PictureTale.of(file).advice(file).ifPresent(problems::add);
            return Optional.of(picture);
        } catch (UnusablePictureException e) {
            problems.add(e.problem(file));
        } catch (IOException e) {
            problems.add(PixelReader.unreadable().problem(file));
        }
        return Optional.empty();
    }

    private static Picture drawing(SourceFile file, List<Problem> problems) throws UnusablePictureException {
        CleanSvg clean = SvgCleaner.clean(file);
        clean.loss(file).ifPresent(problems::add);
        return clean.picture(file);
    }
}
