package org.kitepress.press.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.press.facts.Complaints;
import org.kitepress.press.fo.Alphabet;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.FopResources;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a page says on paper: all that a sheet is told, before it is set. */
public final class PaperWords {

    private static final FopResources SHELF = new FopResources();
    private static final Alphabet ALPHABET = Alphabet.common();

    private PaperWords() {}

    /** Empty if the fonts lack a sign of it, which is told: such a sheet is not printed. */
    public static Optional<String> of(Page page, Site site) {
        Edition edition = site.editions().get(0);
        Complaints complaints = new Complaints(page.document().start());
        Transcript out = new Transcript();
        SheetStyle style = new SheetStyle(site.theme().paper(), PaperFormat.LETTER, Paper.LETTER);
        FoWriter fo = new FoWriter(out, ALPHABET, style.measure(), complaints);
        Messages words = Messages.of(site, page.language(), complaints::tell);
        EditionContext desk = new EditionContext(edition, site, style, words, fo, SHELF, Set.of());
        new BodyWriter(desk.galley(page), "a").write();
        SHELF.clear();
        return List.copyOf(complaints.all()).isEmpty() ? Optional.of(out.words.toString()) : Optional.empty();
    }

    private static final class Transcript extends DefaultHandler {
        private final StringBuilder words = new StringBuilder();

        @Override
        public void startElement(String uri, String name, String prefixed, Attributes attributes) {
            String alt = attributes.getValue("fox:alt-text");
            words.append(alt == null ? "" : alt);
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            words.append(letters, start, length);
        }
    }
}
