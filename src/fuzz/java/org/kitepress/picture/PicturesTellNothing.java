package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.kitepress.check.made.PictureFileCheck;
import org.kitepress.diag.Code;
import org.kitepress.diag.Result;
import org.kitepress.fuzz.Finding;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.SourceFile;

/**
 * Whatever the bytes of a picture are, it becomes one that tells nothing but its pixels, or a problem. The first byte says
 * which kind of file it calls itself.
 */
public final class PicturesTellNothing {

    private static final List<String> NAMES = List.of("content/a.png", "content/a.jpg", "content/a.jpeg");
    private static final Set<Code> ADVICE = Set.of(Code.PRIVACY_PICTURE);

    private PicturesTellNothing() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length > 0) {
            String name = NAMES.get((data[0] & 0xFF) % NAMES.size());
            look(new SourceFile(name, Arrays.copyOfRange(data, 1, data.length)));
        }
    }

    private static void look(SourceFile file) throws IOException {
        Result<Pictures> made = PictureMaker.make(List.of(file), Programs.none(), Memory.none());
        boolean refused = made.problems().stream().anyMatch(problem -> !ADVICE.contains(problem.code()));
        int pictures = made.value().made().size();
        Finding.unless(pictures == (refused ? 0 : 1), pictures + " pictures and " + made.problems());
        for (Picture picture : made.value().made()) {
            for (Picture.Copy copy : picture.copies()) {
                tellsNothing(copy.file(), copy.bytes());
                BufferedImage seen = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
                Finding.unless(seen.getWidth() == copy.width() && seen.getHeight() == copy.height(), "of another size");
            }
        }
        PictureCleaner.clean(file).value().ifPresent(clean -> tellsNothing(file.path(), clean.bytes()));
    }

    private static void tellsNothing(String name, byte[] bytes) {
        PictureFileCheck check = new PictureFileCheck();
        check.look(new Artifact(name, bytes));
        Finding.unless(check.problems().isEmpty(), "tells more: " + check.problems());
        List<String> told =
                PictureTale.of(new SourceFile("content/" + name, bytes)).told();
        Finding.unless(told.isEmpty(), "tells " + told);
    }
}
