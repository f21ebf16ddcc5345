package org.kitepress.press.impose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.press.Newsroom;
import org.kitepress.press.Press;
import org.kitepress.source.Sources;

@DisplayName("A folded sheet")
class FoldingTest {

    private static final Folding LETTER = new Folding(Paper.LETTER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|0",
                "3|0 1 2",
                "4|3 0 1 2",
                "5|0 1 2 3 4",
                "8|7 0 1 6 5 2 3 4",
            })
    void ofABookletHasItsPagesInThisOrder(int pages, String order) {
        String placed = String.join(
                " ",
                LETTER.booklet(pages).stream()
                        .flatMap(sheet -> sheet.places().stream())
                        .map(place -> String.valueOf(place.page()))
                        .toList());
        assertThat(placed).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 31})
    void ofABookletReadsFromTheFirstPageToTheLastWhenItIsFolded(int pages) {
        assertThat(folded(LETTER.booklet(pages), pages))
                .containsExactlyElementsOf(IntStream.range(0, pages).boxed().toList());
    }

    /** Nests the sheets, and turns the leaves: a right half is followed by the left half on its back. */
    private static List<Integer> folded(List<SheetSide> sides, int pages) {
        int leaves = sides.size();
        Integer[] read = new Integer[2 * leaves];
        for (int sheet = 0; sheet < leaves / 2; sheet++) {
            put(sides.get(2 * sheet), 792 / 2f, read, 2 * sheet);
            put(sides.get(2 * sheet + 1), 0, read, 2 * sheet + 1);
            put(sides.get(2 * sheet + 1), 792 / 2f, read, 2 * leaves - 2 - 2 * sheet);
            put(sides.get(2 * sheet), 0, read, 2 * leaves - 1 - 2 * sheet);
        }
        return IntStream.range(0, pages).mapToObj(i -> read[i]).toList();
    }

    private static void put(SheetSide side, float x, Integer[] read, int leaf) {
        side.places().stream().filter(place -> place.x() == x).forEach(place -> read[leaf] = place.page());
    }

    @Test
    void ofABrochureHasTheFrontOnTheRightAndANarrowFlap() {
        List<SheetSide> sides = LETTER.brochure(6);
        assertThat(sides.get(0).places()).extracting(SheetSide.Place::page).containsExactly(4, 5, 0);
        assertThat(sides.get(1).places()).extracting(SheetSide.Place::page).containsExactly(1, 2, 3);
        assertThat(sides.get(0).places()).extracting(SheetSide.Place::x).containsExactly(0f, 263.25f, 528.75f);
        assertThat(sides.get(1).places()).extracting(SheetSide.Place::x).containsExactly(2.25f, 267.75f, 531f);
    }

    @Test
    void ofAZineStandsOnItsHeadInTheUpperRow() {
        List<SheetSide.Place> places = LETTER.zine(8).get(0).places();
        assertThat(places).extracting(SheetSide.Place::page).containsExactly(6, 5, 4, 3, 7, 0, 1, 2);
        assertThat(places)
                .filteredOn(SheetSide.Place::turned)
                .extracting(SheetSide.Place::page)
                .containsExactly(6, 5, 4, 3);
        assertThat(places).filteredOn(place -> place.y() > 0).allMatch(SheetSide.Place::turned);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isFilledByItsPages(Paper paper) {
        SheetSide booklet = new Folding(paper).booklet(4).get(0);
        assertThat(booklet.width()).isGreaterThan(booklet.height());
        assertThat(booklet.places().get(1).x()).isEqualTo(booklet.width() / 2);
        SheetSide cards = new Folding(paper).cards(4).get(0);
        assertThat(cards.width()).isLessThan(cards.height());
        assertThat(cards.places().get(1).x()).isEqualTo(cards.width() / 2);
        assertThat(cards.places().get(0).y()).isEqualTo(cards.height() / 2);
    }

    @Tag("slow")
    @Test
    void ofABookletShowsOnPaperWhatItsPlacesSay() throws IOException {
        Newsroom room = Newsroom.full();
        List<Artifact> made = new Press(Sources.of(List.of()))
                .press(room.edition(), PaperFormat.BOOKLET, room.site())
                .value();
        assertThat(made)
                .extracting(Artifact::path)
                .containsExactly("booklet.pdf", "booklet-manual-duplex-fronts.pdf", "booklet-manual-duplex-backs.pdf");
        List<String> sides = halves(made.get(0).bytes());
        int pages = sides.size() / 2 * 2;
        List<String> numbers = new ArrayList<>();
        LETTER.booklet(pages(made)).forEach(sheet -> sheet.places()
                .forEach(place -> numbers.add("page " + (place.page() + 1) + " of " + pages(made))));
        List<String> found = sides.stream()
                .flatMap(half -> half.lines().filter(line -> line.contains("page ")))
                .map(line -> line.substring(line.lastIndexOf("page ")).strip())
                .filter(line -> line.matches("page \\d+ of \\d+"))
                .toList();
        assertThat(found).isEqualTo(numbers);
        assertThat(pages).isPositive();
    }

    private static int pages(List<Artifact> made) {
        try {
            String all = String.join("\n", halves(made.get(0).bytes()));
            return Integer.parseInt(all.replaceAll("(?s).*page \\d+ of (\\d+).*", "$1"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What stands on the left and on the right of each side. */
    private static List<String> halves(byte[] pdf) throws IOException {
        List<String> halves = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                halves.add(text(page, 0));
                halves.add(text(page, 396));
            }
        }
        return halves;
    }

    private static String text(PDPage page, int x) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("half", new Rectangle2D.Float(x, 0, 396, 612));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("half");
    }
}
