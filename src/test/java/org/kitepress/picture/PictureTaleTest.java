package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.source.SourceFile;

@DisplayName("What the file of a picture tells beside its pixels")
class PictureTaleTest {

    private static final int COMMENT = 0xFE;
    private static final int EXIF = 0xE1;
    private static final int PHOTOSHOP = 0xED;

    @ParameterizedTest
    @CsvSource({
        "Author, a person's name",
        "Comment, what was written into it (`Comment`)",
        "Software, what was written into it (`Software`)",
        "Creation Time, when it was made"
    })
    void isEachWordInAPng(String key, String told) throws IOException {
        assertThat(png("tEXt", key + "\0Ana")).containsExactly(told);
        assertThat(png("iTXt", key + "\0\0\0\0\0Ana")).containsExactly(told);
    }

    @Test
    void isTheTimeOfAPng() throws IOException {
        assertThat(png("tIME", "\7\u00ea\1\1\1\1\1")).containsExactly("when it was made");
    }

    @Test
    void isTheCommentOfAJpeg() throws IOException {
        assertThat(jpeg(COMMENT, "Ana")).containsExactly("what was written into it (`JPEG Comment`)");
    }

    /** Tags as numbers: Exif 2.32, 4.6.4. */
    @ParameterizedTest
    @CsvSource({
        "010E, what was written into it (`Image Description`)",
        "9286, what was written into it (`User Comment`)",
        "013C, the device that took it",
        "0132, when it was made",
        "9003, when it was made",
        "A420, what was written into it (`Unique Image ID`)",
        "013B, a person's name",
        "A430, a person's name",
        "0110, the device that took it",
        "FFF0, what was written into it (`Unknown tag (0xfff0)`)"
    })
    void isEachTagOfExif(String tag, String told) throws IOException {
        int number = Integer.parseInt(tag, 16);
        String entry = "" + (char) (number >> 8) + (char) (number & 255) + "\0\2\0\0\0\4Ana\0";
        assertThat(jpeg(EXIF, "Exif\0\0MM\0*\0\0\0\10\0\1" + entry + "\0\0\0\0"))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "http://iptc.org/std/Iptc4xmpExt/2008-02-29/, PersonInImage, a person's name",
        "http://ns.adobe.com/xap/1.0/mm/, DerivedFrom, what was written into it (`xmpMM:DerivedFrom`)",
        "http://ns.adobe.com/photoshop/1.0/, City, the place where it was taken",
        "http://ns.adobe.com/xap/1.0/, CreateDate, when it was made",
        "http://example.org/, Anything, what was written into it (`p:Anything`)"
    })
    void isEachPropertyOfXmp(String space, String name, String told) throws IOException {
        String packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:p='" + space
                + "'><p:" + name + ">2020-01-01</p:" + name + "></rdf:Description></rdf:RDF></x:xmpmeta>";
        assertThat(jpeg(EXIF, "http://ns.adobe.com/xap/1.0/\0" + packet)).containsExactly(told);
    }

    /** Records of application data: IIM 4.2, 2:80, 2:120 and 2:25. */
    @ParameterizedTest
    @CsvSource({
        "80, a person's name",
        "120, what was written into it (`Caption/Abstract`)",
        "25, what was written into it (`Keywords`)"
    })
    void isEachRecordOfIptc(int record, String told) throws IOException {
        String iptc = "\34\2" + (char) record + "\0\3Ana";
        assertThat(jpeg(PHOTOSHOP, "Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0" + (char) iptc.length() + iptc))
                .containsExactly(told);
    }

    @Test
    void isNothingIfItOnlySaysHowPixelsAreMeant() throws IOException {
        assertThat(jpeg(EXIF, Camera.exif(6))).isEmpty();
        assertThat(told("a.jpg", Camera.encoded(Camera.drawing(4, 4), "jpg"))).isEmpty();
        assertThat(png("pHYs", "\0\0\1\0\0\0\1\0\1")).isEmpty();
    }

    @Test
    void isToldInAFewNames() throws IOException {
        byte[] file = Camera.encoded(Camera.drawing(4, 4), "png");
        for (String key : List.of("A", "B", "C", "D", "E")) {
            file = Camera.withChunk(file, "tEXt", (key + "\0x").getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(told("a.png", file)).containsExactly("what was written into it (`A`, `B`, `C` and 2 more)");
    }

    private static List<String> png(String chunk, String content) throws IOException {
        byte[] plain = Camera.encoded(Camera.drawing(4, 4), "png");
        return told("a.png", Camera.withChunk(plain, chunk, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<String> jpeg(int marker, String content) throws IOException {
        return told("a.jpg", Camera.withPart(Camera.encoded(Camera.drawing(4, 4), "jpg"), marker, content));
    }

    private static List<String> told(String name, byte[] bytes) {
        return PictureTale.of(new SourceFile("content/" + name, bytes)).told();
    }
}
