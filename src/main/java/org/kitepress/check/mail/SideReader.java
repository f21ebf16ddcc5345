package org.kitepress.check.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Goes through all sides of sheets once, for their letters and for their ink. It follows what draws letters and nothing else:
 * where they stand is of no matter, and to find it out takes most of the time that reading takes.
 */
final class SideReader extends PDFStreamEngine {

    private final ColourUse ink = new ColourUse();
    private final StringBuilder letters = new StringBuilder();
    private boolean coloured;

    /**
     * One side.
     *
     * @param letters in the order in which they are drawn, without what parts them
     * @param coloured whether it asks for anything but black, white and grey
     */
    record Side(String letters, boolean coloured) {}

    private SideReader() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    /** One a page, in their order. */
    static List<Side> read(PDDocument pdf) throws IOException {
        SideReader reader = new SideReader();
        List<Side> sides = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            sides.add(reader.side(page));
        }
        return sides;
    }

    private Side side(PDPage page) throws IOException {
        letters.setLength(0);
        coloured = false;
        processPage(page);
        return new Side(letters.toString(), coloured);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        coloured = coloured || ink.isColoured(operator.getName(), operands, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
        String letter = font.toUnicode(code);
        letters.append(letter == null ? "" : letter);
    }
}
