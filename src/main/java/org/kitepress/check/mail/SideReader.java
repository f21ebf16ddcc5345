package org.kitepress.check.mail;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Goes through all sides of sheets once, for their words and for their ink. */
final class SideReader extends PDFTextStripper {

    private static final Side EMPTY = new Side("", false);

    private final Ink ink = new Ink();
    private final StringWriter words = new StringWriter();
    private final List<Side> sides;
    private boolean coloured;

    /** One side. @param words as they are read @param coloured whether it asks for anything but black, white and grey */
    record Side(String words, boolean coloured) {}

    private SideReader(int sides) {
        this.sides = new ArrayList<>(Collections.nCopies(sides, EMPTY));
    }

    /** One a page, in their order. */
    static List<Side> read(PDDocument pdf) throws IOException {
        SideReader reader = new SideReader(pdf.getNumberOfPages());
        reader.writeText(pdf, reader.words);
        return List.copyOf(reader.sides);
    }

    @Override
    protected void startPage(PDPage page) {
        words.getBuffer().setLength(0);
        coloured = false;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        coloured = coloured || ink.isColoured(operator.getName(), operands, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    protected void endPage(PDPage page) {
        sides.set(getCurrentPageNo() - 1, new Side(words.toString(), coloured));
    }
}
