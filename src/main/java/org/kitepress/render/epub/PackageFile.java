package org.kitepress.render.epub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;

/** Writes what a book says of itself, what is in it, and in which order it is read. */
final class PackageFile {

    static final String NAME = "package.opf";
    private static final String PAGE = "application/xhtml+xml";

    private final Book book;
    private final List<BookText> leaves;
    private final BookPictures pictures;

    PackageFile(Book book, List<BookText> leaves, BookPictures pictures) {
        this.book = book;
        this.leaves = leaves;
        this.pictures = pictures;
    }

    Artifact write() {
        return XmlText.file(NAME, "package", "http://www.idpf.org/2007/opf", root -> {
            root.attr("version", "3.0")
                    .attr("unique-identifier", "book")
                    .attr("xml:lang", book.language().tag())
                    .attr("dir", book.language().direction());
            metadata(XmlText.line(root, "metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/"));
            manifest(XmlText.line(root, "manifest"));
            spine(XmlText.line(root, "spine"));
        });
    }

    /** The same for every making of one edition. */
    private String identifier() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(book.key().getBytes(StandardCharsets.UTF_8));
    }

    private void metadata(Element metadata) {
        XmlText.line(metadata, "dc:identifier").attr("id", "book").text(identifier());
        XmlText.line(metadata, "dc:title").text(book.title());
        languages().forEach(language -> XmlText.line(metadata, "dc:language").text(language.tag()));
        XmlText.line(metadata, "dc:creator").text(book.publisher());
        XmlText.line(metadata, "dc:publisher").text(book.publisher());
        book.date().ifPresent(day -> XmlText.line(metadata, "dc:date").text(day.toString()));
        meta(metadata, "dcterms:modified", book.modified() + "T00:00:00Z");
        accessibility(metadata);
    }

    private Set<Language> languages() {
        Set<Language> languages = new LinkedHashSet<>(List.of(book.language()));
        leaves.forEach(leaf -> languages.add(leaf.part().language()));
        return languages;
    }

    /** Only what holds of every book that is made here; that a book conforms to a standard is for people to find. */
    private void accessibility(Element metadata) {
        boolean shows = !pictures.used().isEmpty() || book.cover().isPresent();
        meta(metadata, "schema:accessMode", "textual");
        if (shows) {
            meta(metadata, "schema:accessMode", "visual");
        }
        if (describesAll()) {
            meta(metadata, "schema:accessModeSufficient", "textual");
        }
        if (shows && describesAll()) {
            meta(metadata, "schema:accessibilityFeature", "alternativeText");
        }
        List.of("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability")
                .forEach(feature -> meta(metadata, "schema:accessibilityFeature", feature));
        meta(metadata, "schema:accessibilityHazard", "none");
        meta(metadata, "schema:accessibilitySummary", book.labels().accessibility());
    }

    private boolean describesAll() {
        return leaves.stream().allMatch(leaf -> leaf.body().select("img").stream()
                .noneMatch(img -> img.attr("alt").isBlank()));
    }

    private static void meta(Element metadata, String property, String value) {
        XmlText.line(metadata, "meta").attr("property", property).text(value);
    }

    private void manifest(Element manifest) {
        item(manifest, Contents.NAME, Contents.NAME + XmlText.XHTML, PAGE).attr("properties", "nav");
        item(manifest, "style", BookStyle.FILE, "text/css");
        if (book.cover().isPresent()) {
            item(manifest, "cover-picture", CoverPage.PICTURE, "image/png").attr("properties", "cover-image");
            item(manifest, CoverPage.NAME, CoverPage.NAME + XmlText.XHTML, PAGE);
        }
        leaves.forEach(leaf -> item(manifest, leaf.part().name(), leaf.file(), PAGE));
        pictures.used()
                .forEach(picture -> item(
                        manifest, picture.id(), picture.file(), picture.copy().mediaType()));
    }

    private static Element item(Element manifest, String id, String file, String type) {
        return XmlText.line(manifest, "item").attr("id", id).attr("href", file).attr("media-type", type);
    }

    private void spine(Element spine) {
        spine.attr("page-progression-direction", book.language().direction());
        if (book.cover().isPresent()) {
            XmlText.line(spine, "itemref").attr("idref", CoverPage.NAME);
        }
        XmlText.line(spine, "itemref").attr("idref", Contents.NAME);
        leaves.forEach(
                leaf -> XmlText.line(spine, "itemref").attr("idref", leaf.part().name()));
    }
}
