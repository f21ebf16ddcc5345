package org.kitepress.pipeline.takedown;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.memo.SetHash;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.model.Site;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Document;
import org.kitepress.pipeline.job.Job;
import org.kitepress.source.SourceFile;
import org.kitepress.write.SourceArchive;

/**
 * What the website in an output was made from. Of a text that is not shown nothing is in it; where one was shown and is gone stands a
 * {@link Tombstone}.
 *
 * @param day on which it was made
 * @param drafts whether drafts were shown, too
 * @param shown its pages
 * @param pictures a number for each by its path: the pictures themselves are not kept
 * @param files its texts, settings and themes
 */
record Snapshot(
        BuildDay day, boolean drafts, List<ShownPage> shown, Map<String, Long> pictures, List<SourceFile> files) {

    private static final String INDEX = "index";

    static Snapshot of(SiteToday today) {
        Job job = today.job();
        Site site = today.site();
        Set<String> pictures = site.pictures().stream().map(Picture::path).collect(Collectors.toSet());
        Set<String> open =
                site.pages().stream().map(page -> page.document().path()).collect(Collectors.toSet());
        Map<String, Document> absent = today.documents().stream()
                .filter(document -> !document.schema().has(Trait.PAGELESS) && !open.contains(document.path()))
                .collect(Collectors.toMap(Document::path, document -> document));
        List<SourceFile> kept = new ArrayList<>();
        for (SourceFile file : today.files()) {
            if (absent.containsKey(file.path())) {
                Tombstone.of(absent.get(file.path()), job).ifPresent(kept::add);
            } else if (!pictures.contains(file.path())) {
                kept.add(file);
            }
        }
        Map<String, Long> prints = new HashMap<>();
        site.pictures().forEach(picture -> prints.put(picture.path(), print(picture)));
        return new Snapshot(
                job.day(),
                job.drafts(),
                site.pages().stream().map(ShownPage::of).toList(),
                prints,
                kept);
    }

    private static long print(Picture picture) {
        Picture.Copy widest = picture.widest();
        return SetHash.of(SetHash.of(widest.file()), widest.bytes().length, Arrays.hashCode(widest.bytes()));
    }

    /** Its pictures, as far as they are the same today. */
    Pictures pictures(Pictures today) {
        List<Picture> all = today.made().stream()
                .filter(picture -> Long.valueOf(print(picture)).equals(pictures.get(picture.path())))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> there = all.stream().map(Picture::path).collect(Collectors.toSet());
        pictures.keySet().stream()
                .filter(path -> !there.contains(path))
                .sorted()
                .map(Blank::picture)
                .forEach(all::add);
        return new Pictures(all, List.of());
    }

    /** The same without some texts that were shown, by their paths. */
    Snapshot without(Set<String> closed) {
        Map<String, ShownPage> gone = shown.stream()
                .filter(page -> closed.contains(page.path()))
                .collect(Collectors.toMap(ShownPage::path, page -> page));
        List<SourceFile> left = files.stream()
                .map(file -> Optional.ofNullable(gone.get(file.path()))
                        .map(ShownPage::tombstone)
                        .orElse(file))
                .toList();
        List<ShownPage> still =
                shown.stream().filter(page -> !gone.containsKey(page.path())).toList();
        return new Snapshot(day, drafts, still, pictures, left);
    }

    /** @param known the hash of the content of a file, by its path; empty if nobody knows */
    void keep(SourceArchive archive, Function<String, Optional<Hash>> known) {
        Encoder index = new Encoder()
                .number(day.today().toEpochDay())
                .number(day.clock().toEpochDay())
                .number(drafts ? 1 : 0)
                .all(shown, (page, to) -> page.pack(to))
                .all(pictures.entrySet(), (picture, to) -> to.text(picture.getKey())
                        .text(Long.toString(picture.getValue())));
        List<SourceFile> all = new ArrayList<>(files);
        all.add(new SourceFile(INDEX, Checksummed.of(index.bytes())));
        archive.keep(all, known);
    }

    /** Empty if there is none, or it is damaged. */
    static Optional<Snapshot> recall(SourceArchive archive) {
        List<SourceFile> all = archive.recall();
        return all.stream()
                .filter(file -> file.path().equals(INDEX))
                .findFirst()
                .flatMap(index -> Checksummed.unpack(index.bytes(), in -> unpack(in, all)));
    }

    private static Snapshot unpack(Decoder in, List<SourceFile> all) {
        BuildDay day = new BuildDay(LocalDate.ofEpochDay(in.number()), LocalDate.ofEpochDay(in.number()));
        boolean drafts = in.small() == 1;
        List<ShownPage> shown = in.all(ShownPage::unpack);
        Map<String, Long> pictures = new HashMap<>();
        in.each(from -> pictures.put(from.text(), Long.valueOf(from.text())));
        return new Snapshot(
                day,
                drafts,
                shown,
                pictures,
                all.stream().filter(file -> !file.path().equals(INDEX)).toList());
    }

    /** The text of a file as it was published; empty if it is not in it. */
    Optional<String> text(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8));
    }
}
