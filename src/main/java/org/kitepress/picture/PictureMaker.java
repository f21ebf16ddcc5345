package org.kitepress.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.source.SourceFile;

/** Makes every picture anew: upright, in the widths that screens ask for, without the place, day and device of a photograph. */
public final class PictureMaker {

    private static final Set<String> PHOTOGRAPHS = Set.of("png", "jpg", "jpeg", "heic", "heif");
    private static final Set<String> DRAWINGS = Set.of("svg");
    private static final Set<String> OTHERS = Set.of("webp", "gif", "avif", "jxl", "tif", "tiff", "bmp");

    private final PhotoProcessor darkroom;
    private final List<Picture> made = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PictureMaker(PhotoProcessor darkroom) {
        this.darkroom = darkroom;
    }

    /** The pictures among these files; one that cannot be read is reported and left out, one that tells too much is reported. */
    public static Result<Pictures> make(List<SourceFile> files, Programs programs, Memory<Hash, byte[]> memory) {
        PictureMaker maker = new PictureMaker(new PhotoProcessor(programs, memory));
        files.stream().filter(PictureMaker::isPicture).forEach(maker::add);
        return new Result<>(new Pictures(maker.made, maker.unread), maker.problems);
    }

    private static boolean isPicture(SourceFile file) {
        String extension = file.extension();
        return file.path().startsWith("content/")
                && (PHOTOGRAPHS.contains(extension) || DRAWINGS.contains(extension) || OTHERS.contains(extension));
    }

    private void add(SourceFile file) {
        if (PhotoProcessor.isHeic(file) && darkroom.programs().heic().version().isEmpty()) {
            problems.add(new Problem(
                    Code.FILE_IGNORED,
                    "`" + file.name() + "` is of a kind that only another program can read, and was left out",
                    "install `libheif-examples`, or save it as JPEG in a picture program",
                    file.start()));
            return;
        }
        try {
            made.add(picture(file.loaded()));
        } catch (UnusablePictureException e) {
            leaveOut(file, e);
        } catch (IOException e) {
            leaveOut(file, PixelReader.unreadable());
        }
    }

    private void leaveOut(SourceFile file, UnusablePictureException reason) {
        unread.add(file.path());
        problems.add(reason.problem(file));
    }

    private Picture picture(SourceFile file) throws UnusablePictureException, IOException {
        if (OTHERS.contains(file.extension())) {
            throw new UnusablePictureException(
                    "is of a kind that cannot be made clean",
                    "open it in a picture program and save it as JPEG if it is a photograph, or as PNG");
        }
        if (DRAWINGS.contains(file.extension())) {
            CleanSvg clean = SvgCleaner.clean(file);
            clean.loss(file).ifPresent(problems::add);
            return clean.picture(file);
        }
        Picture picture = darkroom.develop(file);
        PictureTale.of(file).advice(file).ifPresent(problems::add);
        return picture;
    }
}
