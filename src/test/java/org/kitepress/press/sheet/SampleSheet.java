package org.kitepress.press.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.press.facts.Complaints;
import org.kitepress.press.fo.Alphabet;
import org.kitepress.press.fo.Compositor;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.FopResources;
import org.kitepress.press.fo.Look;
import org.kitepress.press.fo.Proof;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** One text as paper has it, in the letter's own hand, on a sheet as wide as a column. */
public final class SampleSheet {

    private static final float DOTS_PER_INCH = 120;
    private static final int MARGIN = 8;
    private static final int WHITE = 0xF8;
    /** The fonts are read once for all sheets. */
    private static final FopResources SHELF = new FopResources();

    private static final Compositor COMPOSITOR = Compositor.with(SHELF);
    private static final Alphabet ALPHABET = Alphabet.common();

    private final Edition edition;
    private final Site site;
    private final Page page;
    private final boolean wide;
    private final Complaints complaints;

    /** @param wide whether it runs across both columns */
    public SampleSheet(Edition edition, Site site, Page page, boolean wide) {
        this.edition = edition;
        this.site = site;
        this.page = page;
        this.wide = wide;
        this.complaints = new Complaints(page.document().start());
    }

    /** A number that is another one as soon as anything on the sheet is set in another way. */
    public String name() throws NoSuchAlgorithmException {
        Transcript transcript = new Transcript();
        write(transcript);
        SHELF.clear();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(transcript.bytes());
        return HexFormat.of().formatHex(digest, 0, 4);
    }

    /** What a printer makes of it. */
    public byte[] picture() throws IOException {
        Proof proof = COMPOSITOR.proof(edition, PaperFormat.LETTER, complaints, Set.of(), this::write);
        if (!proof.problems().isEmpty()) {
            throw new AssertionError(proof.problems());
        }
        try (PDDocument pdf = Loader.loadPDF(proof.pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(
                    trimmed(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY)), "png", out);
            return out.toByteArray();
        }
    }

    private void write(ContentHandler out) {
        SheetStyle style = new SheetStyle(site.theme().paper(), PaperFormat.LETTER, Paper.LETTER);
        FoWriter fo = new FoWriter(out, ALPHABET, style.measure(), complaints);
        EditionContext desk = new EditionContext(
                edition, site, style, Messages.of(site, page.language(), complaints::tell), fo, SHELF, Set.of());
        fo.element("root", Look.of("xml:lang", "en"), () -> {
            fo.element(
                    "layout-master-set",
                    Look.PLAIN,
                    () -> fo.element(
                            "simple-page-master",
                            Look.of("master-name", "m", "page-width", wide ? "7.3in" : "3.5in", "page-height", "11in"),
                            () -> fo.element("region-body", Look.of("margin", "0.1in"))));
            new Xmp(fo).title("Sample");
            fo.element(
                    "page-sequence",
                    Look.of("master-reference", "m"),
                    () -> fo.element(
                            "flow",
                            style.of(org.kitepress.model.format.PaperStyle.Kind.TEXT)
                                    .with("flow-name", "xsl-region-body"),
                            () -> new BodyWriter(desk.galley(page), "sample").write()));
        });
    }

    private static BufferedImage trimmed(BufferedImage sheet) {
        int top = sheet.getHeight();
        int bottom = 0;
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                if ((sheet.getRGB(x, y) & 0xFF) < WHITE) {
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        int from = Math.max(0, top - MARGIN);
        int to = Math.min(sheet.getHeight(), bottom + MARGIN);
        return sheet.getSubimage(0, from, sheet.getWidth(), Math.max(1, to - from));
    }

    /** Writes down what a sheet is told. */
    private static final class Transcript extends DefaultHandler {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void startElement(String uri, String name, String prefixed, Attributes attributes) {
            out.append('<').append(prefixed);
            for (int i = 0; i < attributes.getLength(); i++) {
                out.append(' ').append(attributes.getQName(i)).append('=').append(attributes.getValue(i));
            }
            out.append('>');
        }

        @Override
        public void endElement(String uri, String name, String prefixed) {
            out.append("</>");
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            out.append(letters, start, length);
        }

        private byte[] bytes() {
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
