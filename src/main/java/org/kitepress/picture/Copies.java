package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

/** Makes the copies of a picture, and names them. */
final class Copies {

    private static final int HASH_LENGTH = 10;

    private Copies() {}

    static List<Picture.Copy> of(SourceFile file, BufferedImage image) throws IOException {
        PictureFormat format = PictureFormat.of(image, file.extension());
        List<Picture.Copy> copies = new ArrayList<>();
        for (BufferedImage sized : PictureWidths.of(image)) {
            copies.add(named(
                    file,
                    format.extension(),
                    format.mediaType(),
                    sized.getWidth(),
                    sized.getHeight(),
                    format.encode(sized)));
        }
        return copies;
    }

    /** One that stands where its original stood, under a name that tells its width and is another for other bytes. */
    static Picture.Copy named(
            SourceFile file, String extension, String mediaType, int width, int height, byte[] bytes) {
        String path =
                file.path().substring(file.path().indexOf('/') + 1, file.path().lastIndexOf('.'));
        String name = path + "-" + width + "-" + hash(bytes).substring(0, HASH_LENGTH) + "." + extension;
        return new Picture.Copy(name, mediaType, width, height, bytes);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
