package org.kitepress.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.Target;

@DisplayName("What leads outside leads where it says")
class OutsideTargetTest {

    private static final int STRINGS = 60_000;

    private static final List<String> PIECES = List.of(
            "https",
            "http",
            "HTTPS",
            "ｈttps",
            "javascript",
            "ｊavascript",
            "data",
            "vbscript",
            "file",
            "blob",
            "mailto",
            "tel",
            "sms",
            "ftp",
            ":",
            ":",
            ":",
            "：",
            "%3A",
            "%253A",
            "//",
            "//",
            "//",
            "/",
            "\\",
            "／",
            "///",
            "@",
            "%40",
            "good.example",
            "nswp.org",
            "nswр.org",
            "xn--nsw-dmd.org",
            "evil.example",
            "bit.ly",
            "www.",
            "EXAMPLE.org",
            "example．org",
            "192.0.2.1",
            "[::1]",
            "2130706433",
            "0x7f.1",
            "0300.0.0.1",
            "1e3",
            "localhost",
            ".",
            "..",
            "-",
            "_",
            "content",
            "a.md",
            "#one",
            "?",
            "?bcc=",
            "?subject=x",
            "&body=",
            "%0A",
            "%0d",
            "%00",
            "%",
            "%zz",
            "%E0%A4",
            ";ext=1",
            ",",
            "+1555",
            "0100",
            " ",
            "\t",
            "\n",
            "\0",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "\uE000",
            "\uFFFF",
            "é",
            "e\u0301",
            "漢",
            "😀",
            "&#106;",
            "&Tab;",
            "\"",
            "<",
            ">",
            "{",
            "|",
            "^",
            "`",
            "alert(1)",
            ":80",
            ":8080",
            ":99999999999",
            "a",
            "1");

    /** What begins as most links do gets further than a heap of pieces. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "",
            "https://",
            "https://",
            "http://",
            "https://example.org",
            "mailto:",
            "mailto:a@example.org",
            "tel:",
            "sms:");

    @Tag("slow")
    @Test
    void whateverItIsMadeOf() {
        Random random = new Random(20261123);
        int outside = 0;
        int contacts = 0;
        for (int i = 0; i < STRINGS; i++) {
            String typed = typed(random);
            Target target = OutsideTarget.of(typed).orElse(null);
            if (target instanceof Target.Outside address) {
                outside++;
                assertTrusted(typed, address);
            } else if (target instanceof Target.Contact contact) {
                contacts++;
                assertThat(contact.url()).as(typed).matches("(mailto|tel|sms):[^\\p{Cc}\\p{Cf}]+");
                assertThat(contact.url().toLowerCase(Locale.ROOT)).as(typed).doesNotContain("&bcc=", "org?bcc=", "%00");
            } else if (target != null) {
                assertThat(target).as(typed).isInstanceOf(Target.Unsafe.class);
            } else {
                assertThat(typed).doesNotMatch("(?is)\\s*[a-z][a-z0-9+.-]*:.*").doesNotContain("\\", "\0");
            }
        }
        assertThat(outside).as("web addresses among them").isGreaterThan(STRINGS / 100);
        assertThat(contacts).as("contacts among them").isGreaterThan(STRINGS / 100);
    }

    private static String typed(Random random) {
        StringBuilder out = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
        for (int count = random.nextInt(6); count > 0; count--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return out.toString();
    }

    private static void assertTrusted(String typed, Target.Outside address) {
        URI uri = URI.create(address.url());
        assertThat(uri.getScheme()).as(typed).isIn("https", "http");
        assertThat(uri.getRawUserInfo()).as(typed).isNull();
        assertThat(uri.getPort()).as(typed).isIn(-1, 80, 443);
        assertThat(uri.getHost()).as(typed).matches("(?!(?i)(.*\\.)?xn--)[A-Za-z0-9.-]*[A-Za-z][A-Za-z0-9-]*\\.?");
        assertThat(address.host())
                .as(typed)
                .isEqualTo(uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        assertThat(address.host())
                .as(typed)
                .doesNotMatch("(.*\\.)?(0x[0-9a-f]*|[0-9]+)")
                .isNotEqualTo("bit.ly");
        assertThat(address.url()).as(typed).matches("[\\x21-\\x7E]+");
        assertThat(OutsideTarget.of(address.url())).as(typed).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md",
                "../b/a.md#c:d",
                "./a:b.md",
                "#one:two",
                "?x=a:b",
                "/a/b.md",
                "",
                "é：a.md",
                "a%20b.md#c%3Ad"
            })
    void leavesPathsAndHeadingsAlone(String typed) {
        assertThat(OutsideTarget.of(typed)).isEmpty();
    }

    @Test
    void theShortWayFindsWhatTheLongWayFinds() {
        List<String> pieces = List.of(
                "a", "org", "1", "0x1", "xn--", "-", ".", "..", "/", "?", "#", "##", "@", ":", ":80", "bit.ly", "t.co",
                "_", "~", "%20", "[", " ", "\n", "A", "é", "&x=1");
        Random random = new Random(3);
        int plain = 0;
        for (int i = 0; i < STRINGS; i++) {
            StringBuilder typed = new StringBuilder(random.nextBoolean() ? "https://a" : "http://");
            for (int length = random.nextInt(8); length > 0; length--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            Optional<Target> found = PlainTarget.of(typed.toString());
            plain += found.isPresent() ? 1 : 0;
            found.ifPresent(target -> assertThat(Optional.of(target))
                    .as(typed.toString())
                    .isEqualTo(OutsideTarget.read(typed.toString())));
        }
        assertThat(plain).isGreaterThan(STRINGS / 100);
    }

    @Tag("slow")
    @Test
    void isReadInTimeHoweverLongItIs() {
        for (String piece : List.of("a", "%", "a.", "xn--", "&x=", "%25", "1", "(", "@", "?", "\uFDFA")) {
            for (String beginning : BEGINNINGS) {
                assertThat(OutsideTarget.of(beginning + piece.repeat(1_000_000 / piece.length())))
                        .as(beginning + piece)
                        .isNotNull();
            }
        }
    }
}
