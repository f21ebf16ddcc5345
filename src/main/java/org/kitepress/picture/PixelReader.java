package org.kitepress.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.kitepress.source.SourceFile;

/** Reads the pixels of a PNG or JPEG, in the colours of the web, and turned upright. */
final class PixelReader {

    /** About four times what a good telephone takes; a bomb has thousands of times as many. */
    private static final long MOST_PIXELS = 50_000_000;
    /** What has this many more pixels each way than the widest copy is read with gaps, to spare memory. */
    private static final int MUCH_WIDER = 2 * PictureWidths.WIDEST;

    private static final String SAVE_AGAIN =
            "open it in a picture program and save it again as PNG or JPEG, at most 50 million pixels large";

    static {
        // else a copy of every picture lies on the disk for a while
        ImageIO.setUseCache(false);
    }

    private PixelReader() {}

    /** @throws UnusablePictureException whatever is wrong with the file */
    static BufferedImage read(SourceFile file) throws UnusablePictureException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(PngClearGrey.of(file.bytes())))) {
            BufferedImage held = decode(in);
            return ExifFilterUtils.getFilterForOrientation(orientation(file))
                    .apply(inWebColours(inGreysOfTheWeb(held), !file.extension().equals("png")));
            // whatever a decoder throws at a damaged file, the file is damaged
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
    }

    /** A HEIC is upright when it has been read: what turns it are marks of its own, which its Exif only repeats. */
    private static Orientation orientation(SourceFile file) {
        return PhotoProcessor.isHeic(file)
                ? Orientation.TOP_LEFT
                : PictureTale.of(file).orientation();
    }

    static UnusablePictureException unreadable() {
        return new UnusablePictureException("cannot be read as a picture", SAVE_AGAIN);
    }

    private static BufferedImage decode(ImageInputStream in) throws IOException, UnusablePictureException {
        ImageReader reader = reader(in);
        try {
            // what is not pixels may be packed to a thousandth of its size, and is not unpacked
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw tooLarge(width, height);
            }
            ImageReadParam thin = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width, height) / MUCH_WIDER);
            thin.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thin);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException, UnusablePictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (Set.of("JPEG", "png").contains(reader.getFormatName())) {
                return reader;
            }
        }
        throw unreadable();
    }

    private static UnusablePictureException tooLarge(int width, int height) {
        return new UnusablePictureException(
                "is " + width + " by " + height + " pixels large",
                "make it smaller in a picture program: 2000 pixels on its long side are plenty, and 50 million in all the most");
    }

    /** @param onPaper whether it becomes a JPEG, where what is seen through shows white paper */
    private static BufferedImage inWebColours(BufferedImage image, boolean onPaper) {
        boolean opaque = onPaper || image.getTransparency() == BufferedImage.OPAQUE;
        BufferedImage plain = new BufferedImage(
                image.getWidth(), image.getHeight(), opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(image, 0, 0, opaque ? Color.WHITE : null, null);
        brush.dispose();
        return plain;
    }

    /**
     * Java holds that the numbers of a grey picture with alpha, or with 16 bits, count light; a PNG's are as dark as those of its
     * colors. So they are taken as they are.
     */
    private static BufferedImage inGreysOfTheWeb(BufferedImage image) {
        boolean counted = image.getColorModel().getColorSpace() == ColorSpace.getInstance(ColorSpace.CS_GRAY);
        return counted && image.getType() != BufferedImage.TYPE_BYTE_GRAY ? copied(image) : image;
    }

    private static BufferedImage copied(BufferedImage grey) {
        boolean clear = grey.getColorModel().hasAlpha();
        int width = grey.getWidth();
        BufferedImage plain = new BufferedImage(
                width, grey.getHeight(), clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Raster pixels = grey.getRaster();
        int excess = grey.getColorModel().getComponentSize(0) - 8;
        int[] row = new int[width];
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int alpha = clear ? pixels.getSample(x, y, 1) >> excess : 0xFF;
                row[x] = alpha << 24 | (pixels.getSample(x, y, 0) >> excess) * 0x010101;
            }
            plain.setRGB(0, y, width, 1, row, 0, width);
        }
        return plain;
    }
}
