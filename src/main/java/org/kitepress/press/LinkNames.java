package org.kitepress.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Names each link, as PDF/UA-1 asks for (ISO 14289-1, 7.18.5) and FOP does not. The name is the one that {@code LiveLink} gave to
 * its tag; a link that is parted by the end of a line has it twice.
 */
final class LinkNames {

    private LinkNames() {}

    static byte[] in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<Integer, COSObjectable> tags = new HashMap<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getParentTree(), tags);
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        link.setContents(name(tags.get(link.getStructParent())).orElse("link"));
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

    /** The tags of a tree by the numbers that their annotations know them by; to look up one alone reads a branch anew. */
    private static void collect(PDNumberTreeNode tree, Map<Integer, COSObjectable> tags) throws IOException {
        if (tree.getNumbers() != null) {
            tags.putAll(tree.getNumbers());
        }
        if (tree.getKids() != null) {
            for (PDNumberTreeNode branch : tree.getKids()) {
                collect(branch, tags);
            }
        }
    }

    private static Optional<String> name(COSObjectable tag) {
        return tag != null && tag.getCOSObject() instanceof COSDictionary known
                ? Optional.ofNullable(known.getString(COSName.ALT)).filter(name -> !name.isBlank())
                : Optional.empty();
    }
}
