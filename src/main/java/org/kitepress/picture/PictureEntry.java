package org.kitepress.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.memo.Checksummed;
import org.kitepress.model.Picture;

/** A picture as it is remembered: its copies, sealed. Its name is not in it. */
final class PictureEntry {

    private PictureEntry() {}

    static byte[] of(Picture picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int named = PictureName.stem(picture.path()).length();
        write(picture.copies(), named, out);
        write(picture.webp(), named, out);
        return Checksummed.of(bytes.toByteArray());
    }

    private static void write(List<Picture.Copy> copies, int named, DataOutputStream out) throws IOException {
        out.writeInt(copies.size());
        for (Picture.Copy copy : copies) {
            out.writeUTF(copy.file().substring(named));
            out.writeUTF(copy.mediaType());
            out.writeInt(copy.width());
            out.writeInt(copy.height());
            out.writeInt(copy.bytes().length);
            out.write(copy.bytes());
        }
    }

    /** @return empty if the entry was damaged */
    static Optional<Picture> picture(String path, byte[] entry) {
        return Checksummed.open(entry).flatMap(rest -> read(path, rest));
    }

    private static Optional<Picture> read(String path, byte[] rest) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest))) {
            return Optional.of(
                    new Picture(path, copies(PictureName.stem(path), in), copies(PictureName.stem(path), in)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Picture.Copy> copies(String stem, DataInputStream in) throws IOException {
        List<Picture.Copy> copies = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            copies.add(new Picture.Copy(
                    stem + in.readUTF(), in.readUTF(), in.readInt(), in.readInt(), in.readNBytes(in.readInt())));
        }
        return copies;
    }
}
