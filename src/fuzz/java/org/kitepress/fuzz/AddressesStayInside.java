package org.kitepress.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.kitepress.diag.Result;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.address.Slug;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.link.OutsideTarget;
import org.kitepress.render.html.HtmlWriter;
import org.kitepress.render.html.Urls;

/**
 * Whatever words are a title, a slug, an alias, a tag or the target of a link: no address leads out of the site's folder or has a
 * control character in it, a slug of a slug is the same, and a link that is published is one of those that may be.
 */
public final class AddressesStayInside {

    private static final int LONGEST = 60;
    private static final Pattern PART = Pattern.compile("(?!\\.{1,2}$)[^\\p{C}\\p{Z}/\\\\:*?\"<>|]+");
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*|");
    private static final Pattern HREF =
            Pattern.compile("(https?://[^/@\\s]+([/?#]\\S*)?|(mailto|tel|sms):\\S+|/(?!/)\\S*|#\\S*)");
    /** A file that has them in it, each in its place; the words themselves stand between quotation marks. */
    private static final String FRONT =
            "---\ntitle: %s\nslug: %s\naliases: [%s]\ntags: [%s]\ndate: 2026-11-02\n---\n\n%s\n";

    private AddressesStayInside() {}

    /** The first byte says what the words are. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            String words = new String(Arrays.copyOfRange(data, 1, data.length), StandardCharsets.UTF_8);
            slug(words);
            outside(words);
            inside(words, data[0] & 0xFF);
        }
    }

    private static void slug(String words) {
        String slug = Slug.of(words);
        Finding.unless(slug.length() <= LONGEST, "too long: " + slug);
        Finding.unless(SLUG.matcher(slug).matches(), "no slug: " + slug);
        Finding.unless(Slug.of(slug).equals(slug), "another slug of `" + slug + "`: " + Slug.of(slug));
        boolean nothing = words.codePoints().noneMatch(Character::isLetterOrDigit);
        Finding.unless(nothing || !slug.isEmpty(), "no slug of `" + words + "`");
    }

    private static void outside(String words) {
        OutsideTarget.of(words).ifPresent(target -> {
            String url = target instanceof Target.Outside outside
                    ? outside.url()
                    : target instanceof Target.Contact contact ? contact.url() : "#";
            Finding.unless(HREF.matcher(url).matches() && isPlain(url), "leads to `" + url + "`");
        });
    }

    private static boolean isPlain(String url) {
        return url.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    private static void inside(String words, int kind) {
        String typed = quoted(words);
        String other = quoted("/other/");
        Result<Site> made = OnePageSite.of(
                switch (kind % 5) {
                    case 0 -> FRONT.formatted(typed, "tale", other, "a", "");
                    case 1 -> FRONT.formatted("Tale", typed, other, "a", "");
                    case 2 -> FRONT.formatted("Tale", "tale", typed, "a", "");
                    case 3 -> FRONT.formatted("Tale", "tale", other, typed, "");
                    default -> FRONT.formatted("Tale", "tale", other, "a", "[words](<" + words + ">)");
                });
        if (!OnePageSite.isStopped(made)) {
            addresses(made.value()).forEach(AddressesStayInside::isInside);
            OnePageSite.page(made.value()).ifPresent(page -> links(page, made.value()));
        }
    }

    /** In YAML, with all that is not plain as a number. */
    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.chars()
                .forEach(c -> out.append(
                        c >= ' ' && c < 0x7F && c != '"' && c != '\\' ? "" + (char) c : "\\u%04x".formatted(c)));
        return out.append('"').toString();
    }

    private static Stream<String> addresses(Site site) {
        Stream<String> pages = site.pages().stream().map(page -> page.address().path());
        Stream<String> lists =
                site.sections().stream().map(section -> section.address().path());
        Stream<String> terms = site.taxonomies().stream()
                .flatMap(taxonomy -> taxonomy.terms().stream())
                .map(term -> term.address().path());
        Stream<String> moved = site.pages().stream().flatMap(page -> page.document().aliases().stream());
        return Stream.of(pages, lists, terms, moved).flatMap(all -> all);
    }

    private static void isInside(String address) {
        boolean whole = address.startsWith("/") && address.endsWith("/");
        boolean parts = address.equals("/")
                || whole
                        && Arrays.stream(address.substring(1, address.length() - 1)
                                        .split("/", -1))
                                .allMatch(part -> PART.matcher(part).matches());
        Finding.unless(parts, "an address `" + address + "`");
    }

    private static void links(Page page, Site site) {
        Messages words = Messages.of(site, page.language(), problem -> {});
        Urls urls = new Urls(site.settings());
        String html =
                new HtmlWriter(site, page, urls, words, HtmlWriter.Parts.NONE).write(site.text(page, Channel.WEB));
        Jsoup.parseBodyFragment(html).select("[href], [src]").forEach(link -> {
            String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            Finding.unless(HREF.matcher(href).matches() && isPlain(href), "links to `" + href + "`");
        });
    }
}
