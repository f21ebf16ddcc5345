package org.kitepress.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.output.Artifact;

@DisplayName("A name that must not be published")
class NamesTest {

    private static boolean isIn(String name, String path, byte[] content) {
        Names names = Names.of(List.of(new ForbiddenName(3, name)));
        return MadeText.readings(new Artifact(path, content)).stream()
                .anyMatch(text -> names.in(Spelling.of(text)).contains(3));
    }

    private static boolean isIn(String name, String path, String content) {
        return isIn(name, path, content.replace('¶', '\n').getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "José  Nuñez|a.txt|by JOSE NUNEZ, here",
                "jose nunez|a.txt|Jose\u0301 Nun\u0303ez",
                "Ana|a.txt|Ana",
                "Ana|a.txt|Ana's",
                "Ana|a.txt|“Ana”",
                "Weiß|a.txt|WEISS",
                "Fiona|a.txt|ﬁona",
                "Jean-Luc Roux|a.txt|jean luc roux",
                "Ana Roux|a.txt|Ana\u00A0Roux",
                "Ana Roux|a.txt|A\u00ADna Ro\u200Bux",
                "Ana Roux|a.html|<p>Ana¶  Roux</p>",
                "Ana Roux|a.html|<p>A<b>n</b>a <i>Roux</i></p>",
                "Ana Roux|a.html|<p>Ana<br>Roux</p>",
                "Ana Roux|a.html|<table><tr><td>Ana</td><td>Roux</td></tr></table>",
                "Ana|a.html|<a>Menu</a><a>Ana</a>",
                "María|a.html|<p>Mar&iacute;a</p>",
                "María|a.html|<p>Mar&#237;a Mar&#xed;a</p>",
                "María|a.html|<img alt='Mar&iacute;a'>",
                "María|a.html|<a href='/mar%C3%ADa-x/'>x</a>",
                "María|a.html|<!-- María -->",
                "María|a.html|<script>x = 'Mar\\u00eda'</script>",
                "María|a.html|<style>/* María */</style>",
                "María|a.js|x = 'Mar\\xeda'",
                "Ana Roux|a.json|{\"a\": \"b\\nAna\\nRoux\"}",
                "María|feed.xml|<a><b>&lt;p&gt;Mar&amp;iacute;a&lt;/p&gt;</b></a>",
                "María|feed.xml|<a><b t='María'/></a>",
                "María|a.svg|<svg><title>María</title></svg>",
                "María|_headers|/mar%C3%ADa/*",
                "María|_redirects|/maria/ /x/",
                "María López|stories/maria-lopez/index.html|x",
                "María López|stories/mar%C3%ADa_l%C3%B3pez.png|x",
                "王小明|a.html|<p>我是王小明的朋友</p>",
                "王小明|a.html|<p>王¶小<b>明</b></p>",
                "김민수|a.txt|김민수는",
                "สมชาย|a.txt|คุณสมชายครับ",
                "राम|a.txt|राम, हाँ",
                "Анна|a.txt|АННА",
                "O'Brien|a.txt|O’Brien",
            })
    void isFound(String name, String path, String content) {
        assertThat(isIn(name, path, content)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana|a.txt|banana, Anas, Ana2, xAna, Diana",
                "Anabel|a.html|<li>Ana</li><li>Bel</li>",
                "Ana Roux|a.txt|Ana, and Roux; Roux Ana",
                "Ana Roux|a.txt|AnaRoux",
                "Ana|a.png|Ana",
                "राम|a.txt|रमा",
                "이수|a.txt|이순신",
                "王小明|a.txt|王小",
            })
    void isNotSeenWhereItIsNot(String name, String path, String content) {
        assertThat(isIn(name, path, content)).isFalse();
    }

    @Test
    void isFoundInAnArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("text/one.xhtml"));
            zip.write("<p>A<b>na</b> Roux</p>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(isIn("Ana Roux", "a.epub", bytes.toByteArray())).isTrue();
        assertThat(isIn("Text One", "a.epub", bytes.toByteArray())).isTrue();
        assertThat(isIn("Ana Ruiz", "a.epub", bytes.toByteArray())).isFalse();
    }

    @Test
    void isFoundInASheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.beginText();
                text.setLeading(14);
                text.newLineAtOffset(72, 700);
                for (String line : List.of("So says Ana", "Roux, and so says Fio-", "na.")) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            pdf.getDocumentInformation().setTitle("María");
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem bookmark = new PDOutlineItem();
            bookmark.setTitle("王小明");
            outline.addLast(bookmark);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            pdf.save(bytes);
        }
        for (String name : List.of("Ana Roux", "Fiona", "Maria", "王小明")) {
            assertThat(isIn(name, "letter.pdf", bytes.toByteArray())).as(name).isTrue();
        }
        assertThat(isIn("Says", "letter.pdf", bytes.toByteArray())).isTrue();
        assertThat(isIn("Ana Fiona", "letter.pdf", bytes.toByteArray())).isFalse();
    }

    @Test
    void isToldByItsLine() {
        assertThat(new ForbiddenName(3, "Ana")).hasToString("the name on line 3");
    }

    @Tag("slow")
    @Test
    void isLookedForInNoTimeHoweverHostileTheText() {
        Names names = Names.of(List.of(new ForbiddenName(1, "a ".repeat(90)), new ForbiddenName(2, "a".repeat(190))));
        String soft = ("a" + Spelling.SOFT).repeat(1 << 15);
        for (String text : List.of(soft, "a ".repeat(1 << 15), "a".repeat(1 << 16))) {
            assertThat(names.in(text)).hasSizeLessThanOrEqualTo(2);
        }
    }
}
