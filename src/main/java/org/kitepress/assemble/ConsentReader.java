package org.kitepress.assemble;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Channel;
import org.kitepress.model.Consent;
import org.kitepress.model.Document;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Trait;

/** Reads what the owner of a story has agreed to; what is not there is not agreed to. */
final class ConsentReader {

    private ConsentReader() {}

    /** The consent on a document, if it carries one; what is missing or has ended is reported. */
    static Optional<Consent> read(Document document, LocalDate today, List<Problem> problems) {
        Optional<Consent> consent = document.fields().group("consent").flatMap(ConsentReader::consent);
        if (consent.isEmpty() && document.schema().has(Trait.CONSENT)) {
            problems.add(new Problem(
                    Code.CONSENT_MISSING,
                    "this story says nothing of its owner's consent",
                    "add `consent: {given: …, channels: [web], identity: …}` once they have agreed; until then it cannot be shown",
                    document.fields().placeOf("consent")));
        }
        boolean expired = consent.isPresent()
                && consent.get().withdrawn().isEmpty()
                && consent.get().isExpired(today);
        if (expired) {
            problems.add(new Problem(
                    Code.CONSENT_EXPIRED,
                    "the consent ended on " + consent.get().until().orElseThrow() + ", and the page is taken down",
                    "ask its owner again, or delete the file",
                    document.fields().placeOf("consent")));
        }
        return consent;
    }

    /** Whether a document without a readable consent has to stay closed. */
    static boolean isOwed(Document document) {
        return document.schema().has(Trait.CONSENT)
                || document.fields().value("consent").isPresent();
    }

    private static Optional<Consent> consent(Fields fields) {
        return fields.day("given")
                .map(given -> new Consent(given, fields.day("until"), channels(fields), fields.day("withdrawn")));
    }

    /** The channels that a field {@code channels} names. */
    static Set<Channel> channels(Fields fields) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        fields.texts("channels").forEach(word -> channels.add(Channel.valueOf(word.toUpperCase(Locale.ROOT))));
        return channels;
    }
}
