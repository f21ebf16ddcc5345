package org.kitepress.pipeline.takedown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.model.Page;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Trait;
import org.kitepress.source.SourceFile;

/**
 * What is remembered of a page that a website shows, so that the next run knows whether it still may.
 *
 * @param path of its file
 * @param key what it shares with its translations
 * @param consented whether it is shown because somebody agreed to it
 * @param last the last day on which it may be shown
 * @param where the fields that say where it stands, for its {@link Tombstone}
 * @param addresses where it stands, as folders of the output
 */
record ShownPage(
        String path,
        String key,
        Set<Channel> channels,
        boolean consented,
        Optional<LocalDate> last,
        String where,
        List<String> addresses) {

    static ShownPage of(Page page) {
        Fields fields = page.document().fields();
        Optional<Fields> consent = fields.group("consent");
        Optional<LocalDate> last = Stream.of(fields.day("expires"), consent.flatMap(group -> group.day("until")))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        List<String> addresses = Stream.concat(Stream.of(page.address().path()), page.document().aliases().stream())
                .map(address -> address.replaceFirst("^/", ""))
                .toList();
        boolean consented = consent.isPresent() || page.document().schema().has(Trait.CONSENT);
        return new ShownPage(
                page.document().path(),
                page.key(),
                page.channels(),
                consented,
                last,
                Tombstone.where(fields),
                addresses);
    }

    /** The last part of its address, if it has one. */
    Optional<String> slug() {
        String[] parts = addresses.get(0).split("/");
        return Optional.of(parts[parts.length - 1]).filter(part -> !part.isEmpty());
    }

    SourceFile tombstone() {
        return Tombstone.of(path, where, channels.contains(Channel.WEB));
    }

    /** The same for writers to find, with the day on which it was taken back. */
    String tombstone(LocalDate withdrawn) {
        return Tombstone.of(where, withdrawn);
    }

    Encoder pack(Encoder out) {
        return out.text(path)
                .text(key)
                .all(new TreeSet<>(channels), (channel, to) -> to.number(channel.ordinal()))
                .number(consented ? 1 : 0)
                .all(last.stream().toList(), (day, to) -> to.number(day.toEpochDay()))
                .text(where)
                .all(addresses, (address, to) -> to.text(address));
    }

    static ShownPage unpack(Decoder in) {
        return new ShownPage(
                in.text(),
                in.text(),
                Set.copyOf(in.all(from -> Channel.values()[from.small()])),
                in.small() == 1,
                in.all(from -> LocalDate.ofEpochDay(from.number())).stream().findFirst(),
                in.text(),
                in.all(Decoder::text));
    }
}
