package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.source.SourceFile;

/** Makes the file of a photograph anew from its pixels: upright, and with nothing else of what was in it. */
public final class PictureCleaner {

    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg");
    /** Nobody sees what is lost, even if it is done twice. */
    private static final float QUALITY = 0.95f;

    private PictureCleaner() {}

    /** @param told what the file told of people, each as it stands in a sentence; nothing if it was only turned */
    public record Clean(byte[] bytes, List<String> told) {}

    /** Whether it is a kind of file that can be cleaned: a drawing is written anew anyway, and other kinds may move. */
    public static boolean isFor(SourceFile file) {
        return KINDS.contains(file.extension());
    }

    /** Empty if the file tells nothing and stands upright, or cannot be read as a picture, which is reported. */
    public static Result<Optional<Clean>> clean(SourceFile file) {
        PictureTale tale = PictureTale.of(file);
        if (tale.told().isEmpty() && tale.orientation() == Orientation.TOP_LEFT) {
            return new Result<>(Optional.empty(), List.of());
        }
        try {
            BufferedImage pixels = PixelReader.read(file);
            PictureFormat format = file.extension().equals("png") ? PictureFormat.PNG : PictureFormat.JPEG;
            byte[] bytes = format == PictureFormat.PNG ? format.encode(pixels) : format.encode(pixels, QUALITY);
            return new Result<>(Optional.of(new Clean(bytes, tale.told())), List.of());
        } catch (UnusablePictureException e) {
            return refused(e.problem(file));
        } catch (IOException e) {
            return refused(PixelReader.unreadable().problem(file));
        }
    }

    private static Result<Optional<Clean>> refused(Problem problem) {
        return new Result<>(Optional.empty(), List.of(problem));
    }
}
