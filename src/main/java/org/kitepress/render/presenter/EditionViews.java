package org.kitepress.render.presenter;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Edition;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.format.Format;
import org.kitepress.model.language.Conventions;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.ArtifactInfo;
import org.kitepress.render.html.Dates;
import org.kitepress.render.html.Urls;
import org.kitepress.render.view.EditionView;

/** Makes what templates see of editions, with what was pressed of them. */
public final class EditionViews {

    /** Where a PNG says how wide and how high it is (https://www.w3.org/TR/png/#11IHDR), in bytes. */
    private static final int PNG_WIDTH = 16;

    private static final int PNG_HEIGHT = 20;

    private final ViewMaker views;
    private final Urls urls;
    private final Dates dates;
    private final Conventions conventions;
    private final Map<String, ArtifactInfo> pressed = new HashMap<>();

    /** @param pressed the files of all editions */
    public EditionViews(ViewMaker views, Urls urls, Language language, List<ArtifactInfo> pressed) {
        this.views = views;
        this.urls = urls;
        this.dates = new Dates(language);
        this.conventions = new Conventions(language);
        pressed.forEach(artifact -> this.pressed.put(artifact.path(), artifact));
    }

    public EditionView of(Edition edition) {
        return new EditionView(
                edition.page().title(),
                urls.of(edition.page().address()),
                edition.issue(),
                edition.page().date().map(dates::of).orElse(null),
                edition.contents().stream()
                        .filter(page -> page.isOpen(Channel.WEB))
                        .map(views::item)
                        .toList(),
                edition.published().stream()
                        .flatMap(format -> file(edition, format.file()).map(made -> file(format, made)).stream())
                        .toList(),
                file(edition, Edition.COVER).map(this::cover).orElse(null));
    }

    private EditionView.FileView file(Format format, ArtifactInfo made) {
        String size = conventions.number(Math.max(1, Math.round(made.size() / 1000f)), 0) + " kB";
        return new EditionView.FileView(format.word(), format.kind(), urls.ofFile(made.path()), size);
    }

    private EditionView.CoverView cover(ArtifactInfo png) {
        ByteBuffer bytes = ByteBuffer.wrap(png.head());
        return new EditionView.CoverView(urls.ofFile(png.path()), bytes.getInt(PNG_WIDTH), bytes.getInt(PNG_HEIGHT));
    }

    private Optional<ArtifactInfo> file(Edition edition, String name) {
        return Optional.ofNullable(pressed.get(path(edition, name)));
    }

    private static String path(Edition edition, String name) {
        return edition.page().address().path().substring(1) + name;
    }
}
