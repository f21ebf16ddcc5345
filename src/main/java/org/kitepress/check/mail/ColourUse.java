package org.kitepress.check.mail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Whether what is drawn asks for anything but black, white and grey, and whether a picture does. */
final class ColourUse {

    /** What a picture may be off grey and look grey all the same, of 255. */
    private static final int TOLERANCE = 4;

    /** A picture may stand on many pages. */
    private final Map<COSBase, Boolean> pictures = new HashMap<>();

    /** @param operator of a page or of a form on it, whose own content is another one's to go through */
    boolean isColoured(String operator, List<COSBase> operands, PDResources resources) throws IOException {
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
        if (!(resources.getXObject(name) instanceof PDImageXObject image)) {
            return false;
        }
        Boolean known = pictures.get(image.getCOSObject());
        boolean coloured = known == null ? isColoured(image.getImage()) : known;
        pictures.put(image.getCOSObject(), coloured);
        return coloured;
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
