package org.kitepress.check.mail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Whether one page asks for anything but black, white and grey: in what it draws, and in its pictures. */
final class Ink {

    /** What a picture may be off grey and look grey all the same, of 255. */
    private static final int TOLERANCE = 4;

    /** Forms and pictures of this page that were looked at before. */
    private final Set<COSBase> seen = new HashSet<>();

    /** @param content a page, or a form on it */
    boolean isColoured(PDContentStream content) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                if (isColoured(operator.getName(), operands, content.getResources())) {
                    return true;
                }
                operands.clear();
            }
        }
        return false;
    }

    private boolean isColoured(String operator, List<COSBase> operands, PDResources resources) throws IOException {
        return switch (operator) {
            case "rg", "RG", "sc", "SC", "scn", "SCN" -> !isGrey(operands);
            case "k", "K" -> !isGrey(operands.subList(0, Math.max(0, operands.size() - 1)));
            case "sh", "BI" -> true;
            case "Do" -> !operands.isEmpty() && operands.get(0) instanceof COSName name && isColoured(name, resources);
            default -> false;
        };
    }

    /** As much of one color as of the others. */
    private static boolean isGrey(List<COSBase> amounts) {
        return amounts.stream()
                        .map(amount -> amount instanceof COSNumber number ? number.floatValue() : Float.NaN)
                        .distinct()
                        .count()
                <= 1;
    }

    private boolean isColoured(COSName name, PDResources resources) throws IOException {
        PDXObject object = resources.getXObject(name);
        if (object == null || !seen.add(object.getCOSObject())) {
            return false;
        }
        return object instanceof PDFormXObject form && isColoured(form)
                || object instanceof PDImageXObject image && isColoured(image.getImage());
    }

    private static boolean isColoured(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                int red = pixel >> 16 & 255;
                int green = pixel >> 8 & 255;
                int blue = pixel & 255;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > TOLERANCE) {
                    return true;
                }
            }
        }
        return false;
    }
}
