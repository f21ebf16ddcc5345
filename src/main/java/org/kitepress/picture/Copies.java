package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

/** Makes the copies of a picture, and names them. */
final class Copies {

    private Copies() {}

    static List<Picture.Copy> of(SourceFile file, BufferedImage image) throws IOException {
        PictureFormat format = PictureFormat.of(image, file.extension());
        PictureName name = new PictureName(file.path(), Fingerprint.of(Pixels.of(image)));
        List<Picture.Copy> copies = new ArrayList<>();
        for (BufferedImage sized : PictureWidths.of(image)) {
            String copy = name.of(sized.getWidth(), format.extension());
            copies.add(new Picture.Copy(
                    copy, format.mediaType(), sized.getWidth(), sized.getHeight(), format.encode(sized)));
        }
        return copies;
    }
}
