package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

/** Makes every picture anew from its pixels: turned upright, no wider than a page, without the place, day and device of a photograph. */
public final class PictureMaker {

    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg");
    private static final int WIDEST = 1600;
    /** About four times what a good telephone takes; a bomb has thousands of times as many. */
    private static final long MOST_PIXELS = 50_000_000;

    private PictureMaker() {}

    /** The pictures among these files; one that cannot be read is reported and left out, one that tells too much is reported. */
    public static Result<List<Picture>> make(List<SourceFile> files) {
        List<Picture> pictures = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        files.stream()
                .filter(f -> f.path().startsWith("content/") && EXTENSIONS.contains(f.extension()))
                .forEach(file -> make(file, problems).ifPresent(pictures::add));
        return new Result<>(List.copyOf(pictures), problems);
    }

    private static Optional<Picture> make(SourceFile file, List<Problem> problems) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            PictureTale tale = PictureTale.of(file);
            Picture picture = encode(file, fitted(decode(in, tale.orientation())));
            tale.advice(file).ifPresent(problems::add);
            return Optional.of(picture);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            problems.add(new Problem(
                    Code.PICTURE_BROKEN,
                    "`" + file.name() + "` cannot be read as a picture",
                    "open it in a picture program and save it again as PNG or JPEG, at most 50 million pixels large",
                    file.start()));
            return Optional.empty();
        }
    }

    /** The pixels, turned upright; too large a picture is refused for the price of its header. */
    private static BufferedImage decode(ImageInputStream in, Orientation held) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no reader");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("too large");
            }
            return ExifFilterUtils.getFilterForOrientation(held).apply(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage image) throws IOException {
        return image.getWidth() <= WIDEST
                ? image
                : Thumbnails.of(image).width(WIDEST).asBufferedImage();
    }

    private static Picture encode(SourceFile file, BufferedImage image) throws IOException {
        boolean png = file.extension().equals("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, png ? "png" : "jpeg", out)) {
            throw new IOException("no writer");
        }
        return new Picture(
                file.path(), png ? "image/png" : "image/jpeg", image.getWidth(), image.getHeight(), out.toByteArray());
    }
}
