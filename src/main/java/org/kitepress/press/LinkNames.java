package org.kitepress.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Names each link, as PDF/UA-1 asks for (ISO 14289-1, 7.18.5) and FOP does not. The name is the one that {@link LiveLink} gave to
 * its tag; a link that is parted by the end of a line has it twice.
 */
final class LinkNames {

    private LinkNames() {}

    static byte[] in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDNumberTreeNode tags =
                    document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        link.setContents(name(link, tags).orElse("link"));
                    }
                }
            }
            document.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> name(PDAnnotationLink link, PDNumberTreeNode tags) throws IOException {
        Object tag = tags.getValue(link.getStructParent());
        return tag instanceof org.apache.pdfbox.pdmodel.common.COSObjectable object
                        && object.getCOSObject() instanceof COSDictionary dictionary
                ? Optional.ofNullable(dictionary.getString(COSName.ALT)).filter(name -> !name.isBlank())
                : Optional.empty();
    }
}
