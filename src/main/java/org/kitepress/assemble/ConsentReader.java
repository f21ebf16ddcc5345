package org.kitepress.assemble;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.consent.Consent;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Document;

/** Reads what the owner of a story has agreed to; what is not there is not agreed to. */
final class ConsentReader {

    private ConsentReader() {}

    /** The consent on a document, if it carries one that can be read. */
    static Optional<Consent> read(Document document) {
        return document.fields().group("consent").flatMap(ConsentReader::consent);
    }

    /** Says what is missing, what is wrong, what has ended and what is about to. */
    static void check(Document document, BuildDay day, List<Problem> problems) {
        Optional<Consent> read = read(document);
        boolean silent = document.fields().value("consent").isEmpty();
        if (silent && document.schema().has(Trait.CONSENT)) {
            problems.add(
                    problem(
                            document,
                            Code.CONSENT_MISSING,
                            "this story says nothing of its owner's consent",
                            "add `consent: {given: …, channels: [web], identity: …}` once they have agreed; until then it cannot be shown"));
        } else if (read.isEmpty() && document.fields().value("consent").isEmpty()) {
            StoryMarks.of(document)
                    .ifPresent(mark -> problems.add(new Problem(
                            Code.CONSENT_MISSING,
                            "`" + mark.name() + "` is what stories say, and nothing is said of an owner's consent",
                            "move the file to where stories are, and add their consent; if it is nobody's story, give the field another name",
                            mark.place())));
        }
        read.filter(consent -> consent.withdrawn().isEmpty())
                .ifPresent(consent -> standing(consent, document, day, problems));
    }

    private static void standing(Consent consent, Document document, BuildDay day, List<Problem> problems) {
        if (consent.isToCome(day)) {
            problems.add(problem(
                    document,
                    Code.CONSENT_MISSING,
                    "the consent is dated " + consent.given() + ", a day that is still to come",
                    "write the day on which its owner said yes; until then it cannot be shown"));
        }
        if (consent.isExpired(day)) {
            problems.add(problem(
                    document,
                    Code.CONSENT_EXPIRED,
                    "the consent ended on " + consent.until().orElseThrow() + ", and the page is taken down",
                    "ask its owner again, or delete the file"));
        }
        if (consent.isEnding(day)) {
            problems.add(problem(
                    document,
                    Code.CONSENT_ENDING,
                    "the consent ends on " + consent.until().orElseThrow() + ", and the page is then taken down",
                    "ask its owner now, and write down the new day once they have agreed"));
        }
        if (consent.anonymous() && document.author().isPresent()) {
            problems.add(new Problem(
                    Code.CONSENT_IDENTITY,
                    "its owner wants to stay anonymous, and `author` names somebody",
                    "take `author` out; if they have chosen a name since, change `identity`",
                    document.fields().placeOf("author")));
        }
    }

    private static Problem problem(Document document, Code code, String message, String hint) {
        return new Problem(code, message, hint, document.fields().placeOf("consent"));
    }

    /** Whether a document without a readable consent has to stay closed. */
    static boolean isOwed(Document document) {
        return document.schema().has(Trait.CONSENT) || StoryMarks.of(document).isPresent();
    }

    /** One that was taken back needs nothing else: it may stand where nobody ever asked for a yes. */
    private static Optional<Consent> consent(Fields fields) {
        Optional<LocalDate> withdrawn = fields.day("withdrawn");
        boolean bare = withdrawn.isPresent() && fields.value("channels").isEmpty();
        return fields.day("given")
                .or(() -> withdrawn)
                .map(given -> new Consent(
                        given,
                        fields.day("until"),
                        bare ? EnumSet.allOf(Channel.class) : channels(fields),
                        fields.text("identity").filter("anonymous"::equals).isPresent(),
                        withdrawn));
    }

    /** The channels that a field {@code channels} names. */
    static Set<Channel> channels(Fields fields) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        fields.texts("channels").forEach(word -> channels.add(Channel.valueOf(word.toUpperCase(Locale.ROOT))));
        return channels;
    }
}
