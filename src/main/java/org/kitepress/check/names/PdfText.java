package org.kitepress.check.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a PDF: its text, its metadata, and every string in it, such as a bookmark or what is read in place of a picture. */
final class PdfText {

    private static final String HYPHEN_AT_END = "[-\u00AD\u2010]\\h*+\\R\\s*+";

    private PdfText() {}

    /** @throws IllegalStateException if it cannot be read, which a sheet of ours always can */
    static List<String> readings(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> readings = new ArrayList<>();
            readings.add(new PDFTextStripper().getText(pdf).replaceAll(HYPHEN_AT_END, "" + Spelling.SOFT));
            readings.add(strings(pdf));
            PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                readings.addAll(Markup.ofXml(new String(metadata.toByteArray(), StandardCharsets.UTF_8)));
            }
            return readings;
        } catch (IOException e) {
            throw new IllegalStateException("a sheet cannot be read back", e);
        }
    }

    private static String strings(PDDocument pdf) {
        StringBuilder strings = new StringBuilder();
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
            collect(pdf.getDocument().getObjectFromPool(key).getObject(), strings);
        }
        return strings.toString();
    }

    /** What is an object of its own is met by its own key. */
    private static void collect(COSBase base, StringBuilder strings) {
        if (base instanceof COSString string) {
            strings.append(string.getString()).append('\n');
        } else if (base instanceof COSArray array) {
            array.forEach(item -> collect(item, strings));
        } else if (base instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(item -> collect(item, strings));
        }
    }
}
