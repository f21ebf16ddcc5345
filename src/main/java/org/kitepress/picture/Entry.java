package org.kitepress.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitepress.model.Picture;

/** A picture as it is remembered: the fingerprint of all that follows, and its copies. Its name is not in it. */
final class Entry {

    private static final int SUM = 64;

    private Entry() {}

    static byte[] of(Picture picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int named = PictureName.stem(picture.path()).length();
        write(picture.copies(), named, out);
        write(picture.webp(), named, out);
        byte[] rest = bytes.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(Fingerprint.of(rest).getBytes(StandardCharsets.US_ASCII));
        whole.write(rest);
        return whole.toByteArray();
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
        if (entry.length < SUM) {
            return Optional.empty();
        }
        byte[] rest = Arrays.copyOfRange(entry, SUM, entry.length);
        String sum = new String(entry, 0, SUM, StandardCharsets.US_ASCII);
        if (!sum.equals(Fingerprint.of(rest))) {
            return Optional.empty();
        }
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
