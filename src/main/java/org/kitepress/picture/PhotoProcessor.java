package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

/** Makes a picture of a photograph, or remembers the one that was made of it before. */
record PhotoProcessor(Programs programs, Memory<Hash, byte[]> memory) {

    private static final Set<String> HEIC = Set.of("heic", "heif");

    /** Whether it has to be read by another program first. */
    static boolean isHeic(SourceFile file) {
        return HEIC.contains(file.extension());
    }

    Picture develop(SourceFile file) throws UnusablePictureException, IOException {
        Hash key = PictureHash.of(file.bytes(), way(file).getBytes(StandardCharsets.UTF_8));
        Optional<Picture> known = memory.recall().apply(key).flatMap(entry -> PictureEntry.picture(file.path(), entry));
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Picture picture = make(file);
            memory.keep().accept(key, PictureEntry.of(picture));
            return picture;
        } catch (TimeoutException e) {
            throw new UnusablePictureException(
                    "keeps a program of this machine at work for too long",
                    "make the picture smaller, or save it anew in a picture program");
        }
    }

    /** What decides, beside the bytes of the file, what is made of it. */
    private String way(SourceFile file) {
        String reader = isHeic(file) ? programs.heic().version() + '\n' : "";
        return file.extension() + '\n' + reader + programs.webp().version();
    }

    private SourceFile readable(SourceFile file) throws UnusablePictureException, TimeoutException {
        return isHeic(file)
                ? new SourceFile(file.path(), programs.heic().jpeg(file.bytes()).orElseThrow(PixelReader::unreadable))
                : file;
    }

    private Picture make(SourceFile file) throws UnusablePictureException, IOException, TimeoutException {
        BufferedImage image = PixelReader.read(readable(file));
        PictureFormat format = PictureFormat.of(image, file.extension());
        PictureName name = new PictureName(file.path(), PictureHash.of(Pixels.of(image)));
        List<BufferedImage> widths = PictureWidths.of(image);
        List<Picture.Copy> copies = new ArrayList<>();
        for (BufferedImage sized : widths) {
            copies.add(copy(name, format.extension(), format.mediaType(), sized, format.encode(sized)));
        }
        return new Picture(file.path(), worthwhile(copies), worthwhile(lighter(webps(name, format, widths), copies)));
    }

    /** All widths or none: a browser takes a form as soon as one width of it is offered. */
    private List<Picture.Copy> webps(PictureName name, PictureFormat format, List<BufferedImage> widths)
            throws IOException, TimeoutException {
        WebpMaker webp = programs.webp();
        List<Picture.Copy> webps = new ArrayList<>();
        for (BufferedImage sized : webp.version().isEmpty() ? List.<BufferedImage>of() : widths) {
            Optional<byte[]> made = webp.make(PictureFormat.PNG.encode(sized), format == PictureFormat.PNG);
            if (made.isEmpty()) {
                return List.of();
            }
            webps.add(copy(name, "webp", "image/webp", sized, made.get()));
        }
        return webps;
    }

    private static Picture.Copy copy(
            PictureName name, String extension, String mediaType, BufferedImage image, byte[] bytes) {
        int width = image.getWidth();
        return new Picture.Copy(name.of(width, extension), mediaType, width, image.getHeight(), bytes);
    }

    private static List<Picture.Copy> lighter(List<Picture.Copy> webps, List<Picture.Copy> copies) {
        return weight(webps) < weight(copies) ? webps : List.of();
    }

    /** A narrower copy that is no lighter than a wider one is of no use to anybody: fine lines become many greys when they shrink. */
    private static List<Picture.Copy> worthwhile(List<Picture.Copy> copies) {
        LinkedList<Picture.Copy> kept = new LinkedList<>();
        for (int i = copies.size() - 1; i >= 0; i--) {
            if (kept.isEmpty() || copies.get(i).bytes().length < kept.getFirst().bytes().length) {
                kept.addFirst(copies.get(i));
            }
        }
        return kept;
    }

    private static long weight(List<Picture.Copy> copies) {
        return copies.stream().mapToLong(copy -> copy.bytes().length).sum();
    }
}
