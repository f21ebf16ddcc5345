package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** How pixels become a file: nothing goes in but the pixels. */
enum PictureFormat {
    /** For drawings, screenshots and what can be seen through. Its quality is how little time is taken to pack it. */
    PNG("png", "image/png", 0f),
    /** For photographs. Below this quality a face begins to show blocks. */
    JPEG("jpg", "image/jpeg", 0.8f);

    /** What is drawn has few colours, also where its edges are soft; a photograph has tens of thousands. */
    private static final int FEW_COLOURS = 4096;

    private final String extension;
    private final String mediaType;
    private final float quality;

    PictureFormat(String extension, String mediaType, float quality) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.quality = quality;
    }

    /**
     * The one for these pixels.
     *
     * @param original the extension of the file that they came in
     */
    static PictureFormat of(BufferedImage image, String original) {
        Pixels pixels = Pixels.of(image);
        boolean keep = original.equals("png") && (!pixels.isOpaque() || !pixels.hasMoreColoursThan(FEW_COLOURS));
        return keep ? PNG : JPEG;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] encode(BufferedImage image) throws IOException {
        return encode(image, quality);
    }

    /** @param finer how much of a photograph is kept, up to 1 */
    byte[] encode(BufferedImage image, float finer) throws IOException {
        Pixels pixels = Pixels.of(image);
        return write(this == PNG ? pixels.compact() : pixels.plain(BufferedImage.TYPE_INT_RGB), finer);
    }

    private byte[] write(BufferedImage image, float finer) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings(writer, finer));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** On a slow line, a picture appears as a whole and then becomes sharp. */
    private ImageWriteParam settings(ImageWriter writer, float finer) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(finer);
        settings.setProgressiveMode(this == JPEG ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return settings;
    }
}
