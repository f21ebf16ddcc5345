package org.kitepress.picture;

import com.drew.lang.KeyValuePair;
import com.drew.metadata.Directory;
import com.drew.metadata.ErrorDirectory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifInteropDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngChromaticitiesDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a tag beside the pixels tells, by its name, in whichever of the formats it stands. What only makes pixels is no such tag. */
enum MetadataTag {
    PLACE("the place where it was taken", "gps|latitude|longitude|location|city|country|province|state"),
    DEVICE("the device that took it", "\\bmake\\b|model|serial|lens|host ?computer|device|camera(?! ?owner)"),
    PERSON(
            "a person's name",
            "artist|author|owner|by-?line|creator(?! ?tool)|credit|person|copyright|rights|writer|contact|regions|face"),
    DAY("when it was made", "date|\\btime\\b|datetime|created|history"),
    COPY("in a small copy how it looked before it was changed", "thumb"),
    OTHER("", "");

    private static final int MOST_NAMES = 3;

    /** These say how the numbers of the pixels are meant, and nothing else. */
    private static final Set<Class<? extends Directory>> DRAWING = Set.of(
            FileTypeDirectory.class,
            JpegDirectory.class,
            HuffmanTablesDirectory.class,
            AdobeJpegDirectory.class,
            IccDirectory.class,
            PngChromaticitiesDirectory.class,
            HeifDirectory.class,
            ExifInteropDirectory.class,
            ErrorDirectory.class);

    private static final Set<Integer> DRAWING_EXIF = Set.of(
            ExifDirectoryBase.TAG_ORIENTATION,
            ExifDirectoryBase.TAG_IMAGE_WIDTH,
            ExifDirectoryBase.TAG_IMAGE_HEIGHT,
            ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH,
            ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT,
            ExifDirectoryBase.TAG_X_RESOLUTION,
            ExifDirectoryBase.TAG_Y_RESOLUTION,
            ExifDirectoryBase.TAG_RESOLUTION_UNIT,
            ExifDirectoryBase.TAG_BITS_PER_SAMPLE,
            ExifDirectoryBase.TAG_SAMPLES_PER_PIXEL,
            ExifDirectoryBase.TAG_COMPRESSION,
            ExifDirectoryBase.TAG_PHOTOMETRIC_INTERPRETATION,
            ExifDirectoryBase.TAG_PLANAR_CONFIGURATION,
            ExifDirectoryBase.TAG_YCBCR_COEFFICIENTS,
            ExifDirectoryBase.TAG_YCBCR_SUBSAMPLING,
            ExifDirectoryBase.TAG_YCBCR_POSITIONING,
            ExifDirectoryBase.TAG_REFERENCE_BLACK_WHITE,
            ExifDirectoryBase.TAG_COLOR_SPACE,
            ExifDirectoryBase.TAG_COMPONENTS_CONFIGURATION,
            ExifDirectoryBase.TAG_EXIF_VERSION,
            ExifDirectoryBase.TAG_FLASHPIX_VERSION,
            ExifDirectoryBase.TAG_PADDING);

    private static final Set<Integer> DRAWING_IPTC = Set.of(
            IptcDirectory.TAG_ENVELOPE_RECORD_VERSION,
            IptcDirectory.TAG_APPLICATION_RECORD_VERSION,
            IptcDirectory.TAG_CODED_CHARACTER_SET);

    private final String told;
    private final Predicate<String> names;

    MetadataTag(String told, String names) {
        this.told = told;
        this.names = Pattern.compile(names).asPredicate();
    }

    /** Everything that is told, each as it stands in a sentence; of what has no sentence, a few names. */
    static List<String> all(Metadata metadata) {
        Set<String> names = new LinkedHashSet<>();
        for (Directory directory : metadata.getDirectories()) {
            if (!DRAWING.contains(directory.getClass())) {
                names(directory).forEach(names::add);
            }
        }
        List<String> told = new ArrayList<>();
        for (MetadataTag tag : values()) {
            List<String> its =
                    names.stream().filter(name -> of(name) == tag).sorted().toList();
            if (!its.isEmpty()) {
                told.add(tag == OTHER ? others(its) : tag.told);
            }
        }
        return told;
    }

    private static MetadataTag of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(tag -> tag.names.test(plain))
                .findFirst()
                .orElseThrow();
    }

    private static String others(List<String> names) {
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining("`, `", "what was written into it (`", "`"))
                + more + ")";
    }

    private static Stream<String> names(Directory directory) {
        if (directory instanceof XmpDirectory xmp) {
            return xmp.getXmpProperties().entrySet().stream()
                    .filter(property ->
                            property.getValue() != null && !property.getValue().isBlank())
                    .map(property -> property.getKey().replaceFirst("\\[.*", ""));
        }
        return directory.getTags().stream().flatMap(tag -> names(directory, tag));
    }

    private static Stream<String> names(Directory directory, Tag tag) {
        Object value = directory.getObject(tag.getTagType());
        if (value instanceof List<?> texts) {
            return texts.stream().filter(KeyValuePair.class::isInstance).map(text -> ((KeyValuePair) text).getKey());
        }
        String described = tag.getDescription();
        String said = described == null ? directory.getString(tag.getTagType()) : described;
        boolean empty = said != null && said.isBlank();
        return empty || draws(directory, tag.getTagType()) ? Stream.of() : Stream.of(name(directory, tag));
    }

    /** Tags of the maker of a camera have names of their own, and come from a camera. */
    private static String name(Directory directory, Tag tag) {
        return directory.getName().contains("Thumbnail")
                ? "Thumbnail"
                : directory.getName().contains("Makernote") ? "Camera" : tag.getTagName();
    }

    private static boolean draws(Directory directory, int tag) {
        if (directory instanceof PngDirectory) {
            return tag != PngDirectory.TAG_LAST_MODIFICATION_TIME;
        } else if (directory instanceof JfifDirectory jfif) {
            boolean small = tag == JfifDirectory.TAG_THUMB_WIDTH || tag == JfifDirectory.TAG_THUMB_HEIGHT;
            return !small || Integer.valueOf(0).equals(jfif.getInteger(tag));
        } else if (directory instanceof IptcDirectory) {
            return DRAWING_IPTC.contains(tag);
        } else if (directory instanceof GpsDirectory) {
            return tag == GpsDirectory.TAG_VERSION_ID;
        }
        return directory instanceof ExifDirectoryBase
                && !directory.getName().contains("Thumbnail")
                && DRAWING_EXIF.contains(tag);
    }
}
