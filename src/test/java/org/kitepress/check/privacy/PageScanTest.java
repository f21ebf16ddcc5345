package org.kitepress.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.diag.Problem;

@DisplayName("A line of a page")
class PageScanTest {

    private static List<Problem> told(String... lines) {
        return new PageScan("content/a.md", Rules.ALL, PublicContacts.of(List.of())).scan(List.of(lines), List.of());
    }

    /** Each finding as {@code code column found}. */
    private static List<String> findings(String... lines) {
        return told(lines).stream()
                .map(p -> p.code().word().substring("privacy-".length()) + " "
                        + p.place().column() + " "
                        + (p.message().startsWith("`") ? p.message().split("`")[1] : ""))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Call Ana at 415-555-0100.|phone 13 415-555-0100",
                "(415) 555-0100|phone 1 (415) 555-0100",
                "(415)555-0100|phone 1 (415)555-0100",
                "415.555.0100|phone 1 415.555.0100",
                "415 555 0100|phone 1 415 555 0100",
                "415/555-0100|phone 1 415/555-0100",
                "4155550100|phone 1 4155550100",
                "+1 415 555 0100|phone 1 +1 415 555 0100",
                "1-415-555-0100|phone 1 1-415-555-0100",
                "**415-555-0100**|phone 3 415-555-0100",
                "[call](tel:+14155550100)|phone 12 +14155550100",
                "+34 612 34 56 78|phone 1 +34 612 34 56 78",
                "+44 (0)20 7946 0018|phone 1 +44 (0)20 7946 0018",
                "+52 555 123 4567|phone 1 +52 555 123 4567",
                "0034 612 345 678|phone 1 0034 612 345 678",
                "call me at 555-0100|phone 12 555-0100",
                "Phone: 020 7946 0018|phone 8 020 7946 0018",
                "Tel. 91 555 01 00|phone 6 91 555 01 00",
                "Teléfono: 91 555 01 00|phone 11 91 555 01 00",
                "llámame al 612 345 678|phone 12 612 345 678",
                "WhatsApp 612345678|phone 10 612345678",
                "４１５-５５５-０１００|phone 1 415-555-0100",
                "٤١٥-٥٥٥-٠١٠٠|phone 1 415-555-0100",
                "415‑555–0100|phone 1 415-555-0100",
                "(415) 555 0100|phone 1 (415) 555 0100",
                "4\u200B15-555-0100|invisible 2, phone 1 415-555-0100",
                "415&#45;555&nbsp;0100|phone 1 415-555 0100",
                "write to mary@example.org.|email 10 mary@example.org",
                "Mary.Jones+list@mail.example.co.uk|email 1 Mary.Jones+list@mail.example.co.uk",
                "<mary@example.org>|email 2 mary@example.org",
                "[mail](mailto:mary@example.org)|email 15 mary@example.org",
                "mary (at) example (dot) org|email 1 mary@example.org",
                "mary[at]example[dot]org|email 1 mary@example.org",
                "maría (arroba) ejemplo (punto) org|email 1 maría@ejemplo.org",
                "mary at example dot org|email 1 mary at example dot org",
                "mary\\_jones\\@example.org|email 1 mary_jones@example.org",
                "mary&#64;example.org|email 1 mary@example.org",
                "mary＠example．org|email 1 mary@example.org",
                "She lives at 123 Main Street.|address 14 123 Main Street",
                "123 Main St, Oakland|address 1 123 Main St",
                "1600 Pennsylvania Ave NW|address 1 1600 Pennsylvania Ave",
                "22 West 9th street|address 1 22 West 9th street",
                "500 MLK Blvd #3|address 1 500 MLK Blvd",
                "77 Martin Luther King Boulevard|address 1 77 Martin Luther King Boulevard",
                "12B Oak Road in town|address 1 12B Oak Road",
                "123 Main St. San Francisco, CA|address 1 123 Main St",
                "12 Sunset Drive, Oakland|address 1 12 Sunset Drive",
                "9 Elm Court Apt 4|address 1 9 Elm Court, address 13 Apt 4",
                "come to Apt 4|address 9 Apt 4",
                "vive en Calle Mayor 12|address 9 Calle Mayor 12",
                "C/ Mayor, 12|address 1 C/ Mayor, 12",
                "Av. de los Insurgentes Sur 1234|address 1 Av. de los Insurgentes Sur 1234",
                "Avda. de la Paz n.º 7|address 1 Avda. de la Paz n.º 7",
                "Plaza de España 3|address 1 Plaza de España 3",
                "Calle 45 # 12-34|address 1 Calle 45 # 12-34",
                "40.7128, -74.0060|coordinates 1 40.7128, -74.0060",
                "40°42'46\"N 74°0'22\"W|coordinates 1 40°42'46\"N 74°0'22\"W",
                "40° 42.767′ N, 74° 0.36′ W|coordinates 1 40° 42.767' N, 74° 0.36' W",
                "[map](https://maps.example/@40.7128,-74.0060,15z)|coordinates 28 @40.7128,-74.0060",
                "[map](geo:40.71,-74.00)|coordinates 7 geo:40.71,-74.00",
                "https://maps.example/?q=40.7128,-74.0060|coordinates 22 ?q=40.7128,-74.0060",
                "https://osm.example/#map=17/40.71280/-74.00600|coordinates 21 #map=17/40.71280/-74.00600",
                "She was born on 3 May 1985.|birth 17 3 May 1985",
                "born May 3, 1985|birth 6 May 3, 1985",
                "born in Austin, on May 3rd 1985|birth 20 May 3rd 1985",
                "DOB: 05/03/1985|birth 6 05/03/1985",
                "D.O.B. 1985-05-03|birth 8 1985-05-03",
                "date of birth is 5/3/85|birth 18 5/3/85",
                "nacida el 3 de mayo de 1985|birth 11 3 de mayo de 1985",
                "nació en Lima el 3 de mayo de 1985|birth 18 3 de mayo de 1985",
                "fecha de nacimiento: 03/05/1985|birth 22 03/05/1985",
                "Her birthday is May 3.|birth 17 May 3",
                "inmate number 12345-678|number 15 12345-678",
                "Inmate #12345678|number 9 12345678",
                "prisoner A1234BC|number 10 A1234BC",
                "CDCR # X12345|number 8 X12345",
                "CDCR No. AB1234|number 10 AB1234",
                "TDCJ 01234567|number 6 01234567",
                "Register No. 01234-567|number 14 01234-567",
                "Reg. No. 01234-567|number 10 01234-567",
                "DIN # 12-A-3456|number 7 12-A-3456",
                "case no. 2:19-cv-01234|number 10 2:19-cv-01234",
                "Case Number: 21CR00456|number 14 21CR00456",
                "docket 21-CR-00456|number 8 21-CR-00456",
                "United States v. Doe, 2:19-cr-01234|number 23 2:19-cr-01234",
                "número de recluso 12345-678|number 19 12345-678",
                "número de interna: 123456|number 20 123456",
                "expediente n.º 123/2020|number 16 123/2020",
                "DNI 12345678Z|number 5 12345678Z",
                "SSN 123-45-6789|number 5 123-45-6789",
                "A-number 012345678|number 10 012345678",
                "license plate ABC-1234|plate 15 ABC-1234",
                "a car, licence plate: 7ABC123|plate 23 7ABC123",
                "matrícula 1234 BCD|plate 11 1234 BCD",
                "placa ABC 123|plate 7 ABC 123",
                "https://example.org/?utm_source=x&utm_medium=y|tracking 22 utm_source=",
                "[a](https://example.org/?a=b&fbclid=123)|tracking 30 fbclid=",
                "[a](https://docs.example/d/1/edit?usp=sharing)|tracking 35 usp=",
                "https://youtu.be/abc?si=def|tracking 22 si=",
                "https://www.youtube.com/watch?v=abc&si=def|tracking 37 si=",
                "user\u202Egnp.exe|invisible 5 ",
                "one\u2066two|invisible 4 ",
                "hap\u200Bpy|invisible 4 ",
                "hap\u2060py|invisible 4 ",
                "hap\uFEFFpy|invisible 4 ",
                "hap\u200Dpy|invisible 4 ",
                "hap\u200Epy|invisible 4 ",
                "a\uDB40\uDC41|invisible 2 ",
            })
    void givesSomethingAway(String line, String findings) {
        assertThat(String.join(", ", findings(line))).isEqualTo(findings == null ? "" : findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $415 555 0100 and $1,234,567.89 or € 4155550100.",
                "On 2026-11-23, 11/23/2026 and 23.11.2026.",
                "Oakland, CA 94612-1234",
                "ISBN 978-3-16-148410-0, ISBN 316-148-4100, ISBN 3161484100, ISBN-10: 3161484100",
                "28 C.F.R. § 540.71, Penal Code 647(b), 18 U.S.C. 1591",
                "Penal Code § 43.0211, 43.0311",
                "Procunier v. Martinez, 416 U.S. 396 (1974)",
                "Mathis v. Doe, 135 S. Ct. 2071 (2015); 42 Pa. Super. Ct. 100; 12 F. Supp. 3d 345",
                "No. 22-451, slip opinion; Bill No. 1234; SB 357; H.R. 1865",
                "Call 911, text 988, dial 211, text HOME to 741741.",
                "Call 9.00-17.00, or between 9:00 and 17:00; Monday 09.00-17.00",
                "Call 2026-11-23 or 23/11/2026.",
                "version 3.12.10, 192.168.100.100, issue no. 12345, pages 100-200",
                "2019–2021, 2019-2020, 1999/2000; the years 2019 2020 2021",
                "In 2019 Supreme Court judges met. 9 District Court, 5 Federal Court, 12 Family Court.",
                "title: 10 Tips For Street Workers",
                "title: 5 Great Street Outreach Ideas",
                "title: 3 Women Drive Change",
                "title: 12 Step Way Home",
                "10 Wall Street bankers",
                "In 1987 Mary St. John spoke with 3 Dr. Jones.",
                "P.O. Box 3535, Norco, CA",
                "10,000 people on the street; 5 May Main Street",
                "Calle 13 played; la Plaza de Mayo 1977; Carrera de Derecho 2020; Av. Siempreviva",
                "40.71, -74.00 and 12.345, 67.890; 5.1234 kg",
                "It was 40° N of nothing, 90° 12.",
                "born in 1985; she was born in Texas; the 3 May 1985 march",
                "nacida en 1985; nacida en Lima",
                "In case 2020 brings 10000 more; case no. 5; the case of 20000 people",
                "prisoner 2019, inmates 20000, register 10000 voters, docket 2021, doc 12345",
                "prison 12345; Social Security 65000; interno 12345",
                "license plate holders; number plates were 12 DOLLARS; matrícula abierta 2024; plates 12 US",
                "@handle, @name@example.org, logo@2x.png, git@github.com:a/b, package@1.2.3,"
                        + " https://a.example:443@b.example/",
                "meet (at) home, look at example.org, i.e. at noon dot",
                "https://example.org/415-555-0100/4155550100?id=4155550100",
                "[a](../posts/415-555-0100.md)",
                "https://example.org/?si=1&a=utm_source https://example.org/utm_source",
                "The part `?utm_source=x` tells where you came from.",
                "<!--more-->",
                "Write `<!-- so -->` in code.",
                "hy\u00ADphen",
                "\uD83D\uDC69\u200D\uD83D\uDCBB and \u2764\uFE0F\u200D\uD83D\uDD25",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0915\u094D\u200D\u0937",
                "\u05E9\u05DC\u05D5\u05DD (a)\u200F!\u200E",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
            })
    void givesNothingAway(String line) {
        assertThat(findings(line)).isEmpty();
    }

    @Test
    void isToldOfFiveTimesAtMost() {
        assertThat(findings("415-555-0100 ".repeat(9), "mary@example.org ".repeat(9), "\u200B".repeat(9)))
                .hasSize(15);
    }

    @Test
    void sumsUpInAMessageAndAHint() {
        assertThat(told("call 415-555-0100"))
                .containsExactly(new Problem(
                        org.kitepress.diag.Code.PRIVACY_PHONE,
                        "`415-555-0100` looks like a telephone number",
                        "take it out, or put the number of a help line into a resource;"
                                + " if it may stand, say why: `accept: {privacy-phone: \"…\"}`",
                        new org.kitepress.source.Place("content/a.md", 1, 6)));
    }

    /** Each is repeated to a mebibyte. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "5",
                "555",
                "1 ",
                "1-",
                "1.",
                "1 - ",
                "415-555-",
                "415 555 010 ",
                "+1 ",
                "(",
                "(at)",
                "@",
                "a@",
                "a@a.",
                "a.",
                "a",
                "A ",
                "Aa ",
                "1 Aa ",
                "12 Main ",
                "12 Main Street ",
                "Calle ",
                "Calle Aa ",
                "de la ",
                "call ",
                "call me ",
                "phone 1 ",
                "born ",
                "born in ",
                "born in a ",
                "case no. ",
                "inmate ",
                "inmate a1",
                "plate ",
                "license plate A ",
                "matrícula A1 ",
                "https://",
                "https://a?",
                "https://a?utm_",
                "?a&",
                "youtu.be/",
                "youtu.be/?a&",
                "<!--",
                "<!--a-->",
                "`",
                "```",
                "\u200B",
                "\u200D",
                "\u200E",
                "\uDB40\uDC41",
                "40.7128,",
                "40°",
                "40°42'46\"N ",
                "\\",
                "&",
                "&#64;",
                "[",
                "](",
                "a at b dot ",
                "-",
                " ",
                "５",
                "\u00A0"
            })
    void isReadInNoTimeHoweverHostile(String piece) {
        String line = piece.repeat((1 << 20) / piece.length());
        // hours, if it grew with the square: the limit of the whole suite would end it
        assertThat(told(line)).isNotNull();
    }
}
