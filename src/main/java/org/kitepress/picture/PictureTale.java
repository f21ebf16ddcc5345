package org.kitepress.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/** What the file of a picture tells beside its pixels: how it was held, and whatever cameras, programs and people put there. */
final class PictureTale {

    private final Metadata metadata;

    private PictureTale(Metadata metadata) {
        this.metadata = metadata;
    }

    /** A file whose metadata cannot be read tells nothing. */
    static PictureTale of(SourceFile file) {
        try {
            return new PictureTale(
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(PngWithoutBombs.of(file.bytes()))));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return new PictureTale(new Metadata());
        }
    }

    /**
     * How the camera was held, as Exif has it. Thumbnailator finds that out by itself only where {@code ImageIO} may write
     * files, which it may not here.
     */
    Orientation orientation() {
        Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer said = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return said == null || said < 1 || said > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(said);
    }

    /** Advice to take it out of the file: what is published is clean, but a repository keeps the file for ever. */
    Optional<Problem> advice(SourceFile file) {
        List<String> told = told();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.PRIVACY_PICTURE,
                        "`" + file.name() + "` tells " + String.join(", ", told)
                                + "; what is published does not, but the file does",
                        PictureCleaner.isFor(file)
                                ? "take it out before you commit: `kitepress clean-pictures " + file.path()
                                        + "` puts a clean one in its place"
                                : "save it as JPEG before you commit, and let `kitepress clean-pictures` take it out of that",
                        file.start()));
    }

    /** What the file tells, each as it stands in a sentence. */
    List<String> told() {
        return MetadataTag.all(metadata);
    }
}
