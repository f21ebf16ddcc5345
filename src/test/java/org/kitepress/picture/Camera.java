package org.kitepress.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes files of pictures for tests, and puts into them what cameras and programs put there. */
final class Camera {

    /** What must never be published. */
    static final String SECRET = "ZQSECRET";

    private static final int PNG_HEAD = 33;

    private Camera() {}

    /** Half red, half blue. */
    static BufferedImage drawing(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    /** As many colours as a photograph has. */
    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /**
     * A JPEG with one more part behind its first two bytes.
     *
     * @param marker the second byte of the part's name
     */
    static byte[] withPart(byte[] jpeg, int marker, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(ByteBuffer.allocate(4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (bytes.length + 2))
                .array());
        out.write(bytes);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A PNG with one more chunk behind its first one. */
    static byte[] withChunk(byte[] png, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEAD);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        byte[] named = (name + new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        out.write(named);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, PNG_HEAD, png.length - PNG_HEAD);
        return out.toByteArray();
    }

    static byte[] withTail(byte[] file, byte[] tail) {
        return ByteBuffer.allocate(file.length + tail.length)
                .put(file)
                .put(tail)
                .array();
    }

    /** A picture that says of itself that it is of another size. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] liar = png.clone();
        ByteBuffer.wrap(liar).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(liar, 12, 17);
        ByteBuffer.wrap(liar).putInt(29, (int) sum.getValue());
        return liar;
    }

    /**
     * Exif with one entry: the way the camera was held. The secret follows.
     *
     * @param held from 1 to 8
     */
    static String exif(int held) {
        return "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0" + (char) held + "\0\0\0\0\0\0" + SECRET;
    }

    static byte[] secret() {
        return SECRET.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            packer.write(plain);
        }
        return out.toByteArray();
    }
}
