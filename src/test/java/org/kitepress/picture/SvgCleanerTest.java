package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.source.SourceFile;

@DisplayName("A drawing is cleaned down to what draws")
class SvgCleanerTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

    private static CleanSvg clean(String svg) throws UnusablePictureException {
        return SvgCleaner.clean(new SourceFile("content/a.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is left of something in a drawing. */
    private static String left(String inside) throws UnusablePictureException {
        String whole = new String(
                clean(
                                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='urn:x' xmlns:xlink='http://www.w3.org/1999/xlink'"
                                        + " viewBox='0 0 10 20'>" + inside + "</svg>")
                        .bytes(),
                StandardCharsets.UTF_8);
        return whole.substring(whole.indexOf('>') + 1).replace("</svg>", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<path d='M0 0L1 1' fill='red'/>|<path d=\"M0 0L1 1\" fill=\"red\"></path>",
                "<text x='1'>a &lt; b &amp; c</text>|<text x=\"1\">a &lt; b &amp; c</text>",
                "<script>x()</script><g/>|<g></g>",
                "<g><foreignObject><p>x</p></foreignObject></g>|<g></g>",
                "<g onclick='x()' ONLOAD='x()'/>|<g></g>",
                "<image href='https://a.example/b.png'/>|''",
                "<image href='data:image/png;base64,x'/>|''",
                "<a href='https://a.example'><g/></a>|''",
                "<style>@import url(//a.example)</style>|''",
                "<animate attributeName='href'/><set/>|''",
                "<filter id='f'><feImage href='//a.example'/></filter>|''",
                "<rect style='fill:red;-inkscape-x:y;background:url(//a.example)'/>|<rect fill=\"red\"></rect>",
                "<rect fill='red' style='fill:blue'/>|<rect fill=\"blue\"></rect>",
                "<rect fill='url(https://a.example/#a)'/>|<rect></rect>",
                "<rect fill='Expression(1)'/>|<rect></rect>",
                "<rect fill='url(#a)'/>|<rect fill=\"url(#a)\"></rect>",
                "<rect style=\"fill:url('#a')\"/>|<rect fill=\"url('#a')\"></rect>",
                "<rect fill='\\75 rl(//a.example)'/>|<rect></rect>",
                "<rect fill='URL(//a.example)'/>|<rect></rect>",
                "<use href='#a'/>|<use href=\"#a\"></use>",
                "<use xlink:href='#a'/>|<use href=\"#a\"></use>",
                "<use href='b.svg#a'/>|<use></use>",
                "<use xlink:href='javascript:x()'/>|<use></use>",
                "<g id='layer' class='x' data-name='Ana' x:label='Ana'/>|<g></g>",
                "<x:view><x:a>Ana</x:a></x:view><metadata>Ana</metadata><title>Ana</title><desc>Ana</desc>|''",
                "<!-- Ana --><?x Ana?><g/>|<g></g>",
                "<g style='display:none'><text>Ana</text></g><text display='none'>Ana</text>|''",
                "<defs><use href='#b'/><g id='a' mask='url(#c)'/></defs>|<defs><g id=\"a\"></g></defs>",
                "<linearGradient id='a'><stop offset='0'/></linearGradient>|<linearGradient id=\"a\"><stop offset=\"0\"></stop></linearGradient>"
            })
    void ofAllElseNothingIsLeft(String inside, String left) throws UnusablePictureException {
        assertThat(left(inside)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x='1' y='5' visibility='hidden'>Ana</text>",
                "<g style='visibility : hidden'><text y='5'>Ana</text></g>",
                "<text y='5' opacity='0'>Ana</text>",
                "<g opacity='0.01'><text y='5'>Ana</text></g>",
                "<text y='5' fill-opacity='0%'>Ana</text>",
                "<text y='5' font-size='0'>Ana</text>",
                "<text y='5' style='font-size:0.01px'>Ana</text>",
                "<text y='5' transform='scale(0.0001)'>Ana</text>",
                "<text y='5' fill='none'>Ana</text>",
                "<text y='5' fill='rgba(0,0,0,0)'>Ana</text>",
                "<text y='5' fill='white'>Ana</text>",
                "<g fill='#fff'><rect width='10' height='20'/><text y='5'>Ana</text></g>",
                "<defs><text y='5'>Ana</text></defs>",
                "<symbol><text y='5'>Ana</text></symbol>",
                "<text x='-100' y='5'>Ana</text>",
                "<text x='1' y='50'>Ana</text>",
                "<g transform='translate(500)'><text y='5'>Ana</text></g>",
                "<text y='5'>a<tspan opacity='0'>Ana</tspan></text>",
                "<text y='5' clip-path='url(#a)'>Ana</text>",
                "<g>Ana</g>",
                "<svg width='0'><text y='5'>Ana</text></svg>"
            })
    void wordsThatNobodySeesAreTakenOutAndTold(String inside) throws UnusablePictureException {
        CleanSvg clean = clean(OPEN + " viewBox='0 0 10 20'>" + inside + "</svg>");
        assertThat(new String(clean.bytes(), StandardCharsets.UTF_8)).as(inside).doesNotContain("Ana");
        assertThat(clean.removed()).as(inside).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x='1' y='5'>Ana</text>",
                "<text y='5' fill='#333' opacity='0.9' font-size='.8em'>Ana</text>",
                "<rect width='10' height='20' fill='navy'/><text y='5' fill='white'>Ana</text>",
                "<g transform='translate(500)'><text x='-499' y='5'>Ana</text></g>",
                "<g clip-path='url(#a)'><text y='5' fill='url(#b)'>A<tspan x='2' dy='3'>na</tspan></text></g>",
                "<rect width='10' height='20' fill='navy'/><text y='5'>Ana</text><rect x='5' y='9' width='1' height='1'/>",
                "<text y='5'>Ana</text><rect width='10' height='20' fill='red' opacity='.3'/>"
            })
    void wordsThatAreSeenStay(String inside) throws UnusablePictureException {
        CleanSvg clean = clean(OPEN + " viewBox='0 0 10 20'>" + inside + "</svg>");
        assertThat(new String(clean.bytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""))
                .isEqualTo("Ana");
        assertThat(clean.removed()).isEmpty();
    }

    /** The cleaner takes a transformation away that it cannot read whole, and the words lie where it had brought them from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g transform='translate(500)rn:x'><text x='-499' y='5'>Ana</text></g>",
                "<g transform='scale(10)rn:x'><text y='.5' font-size='.04'>Ana</text></g>"
            })
    void wordsThatNobodySeesInWhatIsLeftAreTakenOutToo(String inside) throws UnusablePictureException {
        CleanSvg clean = clean(OPEN + " viewBox='0 0 10 20'>" + inside + "</svg>");
        assertThat(new String(clean.bytes(), StandardCharsets.UTF_8)).doesNotContain("Ana");
        assertThat(clean.removed()).contains("text", "transform");
    }

    @Test
    void isRefusedIfABoxHidesItsWordsFromEyesAlone() {
        assertThatThrownBy(() -> left("<text y='5' font-size='2'>Ana</text><rect width='9' height='6' fill='black'/>"))
                .hasMessage("has a box over its words, and whoever copies them can read them");
    }

    @Test
    void tellsWhatCouldBeMissedAndNotWhatAnEditorKeptForItself() throws UnusablePictureException {
        assertThat(clean(OPEN + " viewBox='0 0 1 1' onload='x()'><style/><image href='a.png'/><use href='b.svg#c'/>"
                                + "<metadata/><g id='a' class='b'/><desc/></svg>")
                        .removed())
                .containsExactlyInAnyOrder("onload", "style", "image", "href");
        assertThat(clean(OPEN + " viewBox='0 0 1 1'><g style='display:none'/></svg>")
                        .removed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 300 200'|300|200",
                "viewBox='-1.5,-2,300.5,200'|300|200",
                "width='30' height='20' viewBox='0 0 300 200'|30|20",
                "width='30px' height='20.5px'|30|20",
                "width='100%' height='100%' viewBox='0 0 300 200'|300|200",
                "width='8in' height='4in' viewBox='0 0 8 4'|8|4"
            })
    void knowsItsSize(String attributes, int width, int height) throws UnusablePictureException {
        assertThat(clean(OPEN + " " + attributes + "/>").size()).isEqualTo(new SvgSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<html/>",
                "<svg viewBox='0 0 1 1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>",
                "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>",
                "<!-- a --> <?a b?>\n<!DOCTYPE svg [<!ENTITY a",
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"
            })
    void isRefusedIfItIsNone(String svg) {
        assertThatThrownBy(() -> clean(svg)).isInstanceOf(UnusablePictureException.class);
    }

    /** Where it could be seen: before the JDK reads any of it, and says so on the terminal. */
    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE svg [<!ENTITY a', true",
        "'\uFEFF<?xml version=\"1.0\"?>\n<!-- a --><!DOCTYPE svg>', true",
        "'<!-- <!DOCTYPE svg> --><svg/>', false",
        "'<svg><!DOCTYPE svg></svg>', false",
        "'<!-- <!DOCTYPE svg>', false",
        "' ', false"
    })
    void tellsItsDoctypeBeforeItIsRead(String file, boolean has) {
        assertThat(SvgProlog.hasDoctype(file)).isEqualTo(has);
    }

    @Test
    void isRefusedIfItIsTooDeepOrHasTooManyParts() {
        assertThatThrownBy(() -> left("<g>".repeat(50_000) + "</g>".repeat(50_000)))
                .hasMessageContaining("too many parts");
        assertThatThrownBy(() -> left("<g/>".repeat(50_000))).hasMessageContaining("too many parts");
    }

    @Test
    void mayBeDeepInWhatIsPassedOver() throws UnusablePictureException {
        assertThat(left("<script>" + "<g>".repeat(50_000) + "</g>".repeat(50_000) + "</script>"))
                .isEmpty();
    }

    @Test
    void isCleanAlready() throws UnusablePictureException {
        String once = left("<defs><g id='a'/></defs><g style='fill:red' onclick='x'><use href='#a'/></g>");
        assertThat(left(once)).isEqualTo(once);
    }

    @Test
    void isReadOrRefusedHoweverItIsDamaged() throws UnusablePictureException {
        String whole = OPEN
                + " viewBox='0 0 1 1'><defs><g id='a'/></defs><text style='fill:red'>&#65;<![CDATA[x]]></text></svg>";
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                read += SvgCleaner.clean(new SourceFile("content/a.svg", bytes)).bytes().length > 0 ? 1 : 0;
            } catch (UnusablePictureException e) {
                assertThat(e)
                        .hasMessageMatching(
                                "cannot be read as SVG|does not say how large it is|has a `DOCTYPE` or entities in it");
            }
        }
        assertThat(read).isBetween(1, 1999);
    }
}
