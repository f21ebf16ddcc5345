package org.kitepress.press;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Result;
import org.kitepress.model.Artifact;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.Site;

/** Sets editions on paper. One press serves a whole run: it reads its fonts once and sets one edition after another. */
public final class Press {

    private final Shelf shelf = new Shelf();
    private final Compositor compositor = Compositor.with(shelf);
    private final Alphabet alphabet = Alphabet.of(compositor.fonts());

    /** The edition as a file; whatever would spoil the sheet is a problem, told at the edition's own page. */
    public synchronized Result<Artifact> press(Edition edition, Format format, Site site) {
        Proof proof = lastProof(edition, site);
        byte[] pdf = PdfStamp.on(proof.pdf(), site.today());
        return new Result<>(new Artifact(format.file(), pdf), proof.problems());
    }

    /** The first page as a picture. @param sheets an edition that was pressed without a problem */
    public Artifact cover(Artifact sheets) {
        return Cover.of(sheets.bytes());
    }

    /**
     * A keep does not reach from a title, which spans the columns, to its text. So a proof is read: each title that stands
     * at the foot of a page without its text is sent to the next one, and the sheets are set again.
     */
    private Proof lastProof(Edition edition, Site site) {
        Set<String> atTop = new HashSet<>();
        Proof proof = proof(edition, site, atTop);
        while (stranded(proof, edition, atTop)) {
            proof = proof(edition, site, atTop);
        }
        return proof;
    }

    private Proof proof(Edition edition, Site site, Set<String> atTop) {
        Complaints complaints = new Complaints(edition.page().document().start());
        Style style = new Style(site.theme().paper());
        Vocabulary vocabulary = new Vocabulary(site, complaints);
        return compositor.proof(edition, site, complaints, out -> {
            FoWriter fo = new FoWriter(out, new Typesetter(alphabet, complaints));
            new LetterWriter(new Desk(edition, site, style, vocabulary, fo, shelf, atTop)).write();
        });
    }

    /** Finds the first stranded title and has it begin a page. */
    private static boolean stranded(Proof proof, Edition edition, Set<String> atTop) {
        List<String> articles = Desk.articleIds(edition);
        return articles.stream()
                .filter(id -> !atTop.contains(id))
                .filter(id -> proof.page(id) < proof.page(Desk.textId(id)))
                .findFirst()
                .map(atTop::add)
                .orElse(false);
    }
}
