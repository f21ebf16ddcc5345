package org.kitepress.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/** What the file of a picture tells beside its pixels: how it was held, and where, with what and by whom it was taken. */
final class PictureTale {

    private static final int[] PLACE = {IptcDirectory.TAG_CITY, IptcDirectory.TAG_SUB_LOCATION};
    private static final int[] DEVICE = {
        ExifDirectoryBase.TAG_MAKE,
        ExifDirectoryBase.TAG_MODEL,
        ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER,
        ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER
    };
    private static final int[] OWNER = {
        ExifDirectoryBase.TAG_ARTIST,
        ExifDirectoryBase.TAG_CAMERA_OWNER_NAME,
        ExifDirectoryBase.TAG_WIN_AUTHOR,
        ExifDirectoryBase.TAG_COPYRIGHT
    };

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

    /** What the file tells of people, each as it stands in a sentence. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        if (hasSpot() || has(IptcDirectory.class, PLACE) || hasXmp("gpslatitude", "photoshop:city", "location")) {
            told.add("the place where it was taken");
        }
        if (has(ExifDirectoryBase.class, DEVICE) || hasXmp("tiff:model", "serialnumber")) {
            told.add("the device that took it");
        }
        if (has(ExifDirectoryBase.class, OWNER)
                || has(IptcDirectory.class, IptcDirectory.TAG_BY_LINE)
                || hasXmp("dc:creator", "ownername")) {
            told.add("a person's name");
        }
        if (has(ExifThumbnailDirectory.class, ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET)) {
            told.add("in a small copy how it looked before it was changed");
        }
        return told;
    }

    private boolean hasSpot() {
        return has(
                GpsDirectory.class,
                GpsDirectory.TAG_LATITUDE,
                GpsDirectory.TAG_LONGITUDE,
                GpsDirectory.TAG_AREA_INFORMATION);
    }

    private <D extends Directory> boolean has(Class<D> type, int... tags) {
        for (Directory directory : metadata.getDirectories()) {
            for (int tag : tags) {
                String value = type.isInstance(directory) ? directory.getString(tag) : null;
                if (value != null && !value.isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasXmp(String... names) {
        for (XmpDirectory xmp : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            for (String property : xmp.getXmpProperties().keySet()) {
                for (String name : names) {
                    if (property.toLowerCase(Locale.ROOT).contains(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
