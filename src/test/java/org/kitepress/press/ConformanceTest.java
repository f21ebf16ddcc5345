package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.source.Sources;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a sheet: fit for screen readers and for archives. */
@Tag("slow")
class ConformanceTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER,PDFUA_1",
        "LETTER,PDFA_2_A",
        "READING,PDFUA_1",
        "READING,PDFA_2_A",
        "LARGE_PRINT,PDFUA_1",
        "LARGE_PRINT,PDFA_2_A"
    })
    void aFormatConforms(PaperFormat format, PDFAFlavour flavour) throws Exception {
        Newsroom room = Newsroom.full();
        byte[] pdf = new Press(Sources.of(List.of()))
                .press(room.edition(), format, room.site())
                .value()
                .get(0)
                .bytes();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }
}
