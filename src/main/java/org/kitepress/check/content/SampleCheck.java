package org.kitepress.check.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.language.SampleText;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** What the program wrote for somebody to begin with is not published. */
public final class SampleCheck {

    /** What {@code new site} writes, and what RFC 2606 sets aside for examples. */
    private static final Set<String> HOSTS = Set.of("your-group.example", "example.com", "example.net", "example.org");

    private SampleCheck() {}

    /** The rule for pages: a text says something of its own, but for a draft that somebody looks at. */
    public static void check(Page page, List<Problem> problems) {
        if (page.document().isDraft()) {
            return;
        }
        new TextWalk() {
            @Override
            public void paragraph(Block.Paragraph paragraph) {
                look(paragraph.content(), paragraph.place(), problems);
            }

            @Override
            public void heading(Block.Heading heading) {
                look(heading.content(), heading.place(), problems);
            }
        }.walk(page.document().text());
    }

    private static void look(List<Inline> content, Place place, List<Problem> problems) {
        SampleText.in(PlainText.of(content))
                .map(sample -> sample.equals(SampleText.PAGE) ? page(place) : left(sample, place))
                .ifPresent(problems::add);
    }

    private static Problem left(String sample, Place place) {
        return new Problem(
                Code.SAMPLE_LEFT,
                "this is not anybody's text, but what a new file begins with: \u201c" + sample + "\u201d",
                "put your own words in its place, or write `draft: true` until you have them",
                place);
    }

    private static Problem page(Place place) {
        return new Problem(
                Code.SAMPLE_PAGE,
                "this page still says what a new site begins with",
                "put your own words in the place of all that stands there, and take this sentence out",
                place);
    }

    /** The rule for settings: a site says where it stands. */
    public static void check(Site site, List<Problem> problems) {
        String url = site.settings().url();
        if (HOSTS.contains(host(url))) {
            problems.add(new Problem(
                    Code.SAMPLE_ADDRESS,
                    "`" + url + "` is a sample, and no site of yours",
                    "put the real address in its place before you publish: feeds and previews lead there",
                    site.settings().fields().placeOf("url")));
        }
    }

    private static String host(String url) {
        String host = URI.create(url.replaceFirst("[^\\x21-\\x7e].*", "")).getHost();
        return host == null
                ? ""
                : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceFirst("\\.$", "");
    }
}
