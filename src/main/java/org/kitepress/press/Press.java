package org.kitepress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Site;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.press.facts.Complaints;
import org.kitepress.press.fo.Alphabet;
import org.kitepress.press.fo.ArticleId;
import org.kitepress.press.fo.Compositor;
import org.kitepress.press.fo.FoDigest;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.FopResources;
import org.kitepress.press.fo.Proof;
import org.kitepress.press.impose.Imposition;
import org.kitepress.press.sheet.EditionContext;
import org.kitepress.press.sheet.EditionWriter;
import org.kitepress.press.sheet.SheetStyle;
import org.kitepress.source.Sources;
import org.xml.sax.ContentHandler;

/** Sets editions on paper. One press serves a whole run: it reads its fonts once and sets one edition after another. */
public final class Press {

    private final Sources sources;
    private final FopResources shelf = new FopResources();
    private final Alphabet alphabet = Alphabet.common();
    /** Set up for the first sheet that nobody remembers. */
    private Compositor compositor;

    /** @param sources the files that the site is made from, to say on which line something stands that spoils a sheet */
    public Press(Sources sources) {
        this.sources = sources;
    }

    /** The edition as files of a format; whatever would spoil a sheet is a problem, told where it is written. */
    public synchronized Result<List<Artifact>> press(Edition edition, PaperFormat format, Site site) {
        List<Proof> proofs = proofs(edition, site, format);
        Proof proof = proofs.get(proofs.size() - 1);
        byte[] pages = proof.stamped(edition.day());
        List<Problem> problems = new ArrayList<>(proof.problems());
        boolean whole = pages.length > 0 && fits(format, pages, edition, problems);
        return new Result<>(whole ? files(format, pages, site.settings().paper()) : List.of(), problems);
    }

    /**
     * The files that are printed or shown.
     *
     * @param pages in the order in which they are read
     */
    private static List<Artifact> files(PaperFormat format, byte[] pages, Paper paper) {
        return Imposition.files(format, format.isForScreens() ? LinkNames.in(pages) : pages, paper);
    }

    /** What is folded from one sheet has so many pages and no more. */
    private static boolean fits(PaperFormat format, byte[] pages, Edition edition, List<Problem> problems) {
        int count = Imposition.pages(pages);
        int most = format.mostPages();
        if (count > most) {
            problems.add(new Problem(
                    Code.EDITION_TOO_LONG,
                    "a " + format.word() + " has " + most + " pages, and this edition would need " + count,
                    "take articles out of `contents`, or make an edition of its own for the " + format.word(),
                    edition.page().document().fields().placeOf("formats")));
        }
        return count <= most;
    }

    /**
     * The first page as a picture.
     *
     * @param sheets an edition that was pressed without a problem
     */
    public static Artifact cover(Artifact sheets) {
        return Cover.of(sheets.bytes());
    }

    /**
     * The edition set once, and again as long as a title stands at the foot of a page without its text: a title leaves room for
     * the first lines of a text, and not for a picture or a row of headings that may stand in their place. Those that were left
     * behind ask for more room. The last time all titles do, and those begin a page for which more was not enough.
     *
     * @return one at least and three at most; the last is the one to print
     */
    List<Proof> proofs(Edition edition, Site site, PaperFormat format) {
        Proof first = proof(edition, site, format, Set.of(), Set.of());
        Set<String> left = first.stranded(edition);
        if (left.isEmpty()) {
            return List.of(first);
        }
        Proof second = proof(edition, site, format, left, Set.of());
        Set<String> again = second.stranded(edition);
        if (again.isEmpty()) {
            return List.of(first, second);
        }
        again.retainAll(left);
        return List.of(first, second, proof(edition, site, format, Set.copyOf(ArticleId.all(edition)), again));
    }

    /**
     * @param roomy the titles that ask for more room
     * @param atTop those that begin a page
     */
    private Proof proof(Edition edition, Site site, PaperFormat format, Set<String> roomy, Set<String> atTop) {
        if (compositor == null) {
            compositor = Compositor.with(shelf);
        }
        Complaints complaints = complaints(edition);
        return compositor.proof(
                edition, format, complaints, roomy, out -> write(edition, site, format, atTop, complaints, out));
    }

    private Complaints complaints(Edition edition) {
        return new Complaints(edition.page().document().start(), sources);
    }

    private void write(
            Edition edition,
            Site site,
            PaperFormat format,
            Set<String> atTop,
            Complaints complaints,
            ContentHandler out) {
        SheetStyle style =
                new SheetStyle(site.theme().paper(), format, site.settings().paper());
        Messages words = Messages.of(site, edition.page().language(), complaints::tell);
        FoWriter fo = new FoWriter(out, alphabet, style.measure(), complaints);
        new EditionWriter(new EditionContext(edition, site, style, words, fo, shelf, atTop)).write();
    }

    /**
     * The hash of all that the sheets are made from: the edition is written as for paper, and not set. Empty if they will not be without
     * a problem.
     */
    public synchronized Optional<Hash> hash(Edition edition, PaperFormat format, Site site) {
        Complaints complaints = complaints(edition);
        FoDigest digest = new FoDigest(Hasher.begin()
                .add(format.name())
                .add(site.settings().paper().name())
                .add(edition.day().toEpochDay()));
        write(edition, site, format, Set.of(), complaints, digest);
        shelf.clear();
        return complaints.all().isEmpty() ? Optional.of(digest.hash()) : Optional.empty();
    }
}
