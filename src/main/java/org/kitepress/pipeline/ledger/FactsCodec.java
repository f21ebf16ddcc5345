package org.kitepress.pipeline.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Document;
import org.kitepress.model.document.Imprint;
import org.kitepress.model.document.SourceFacts;
import org.kitepress.model.text.TextFacts;
import org.kitepress.source.Place;

/** Packs what is remembered of one file; that all its places are in this file need not be said each time. */
final class FactsCodec {

    private final String file;

    FactsCodec(String file) {
        this.file = file;
    }

    void pack(SourceFacts facts, Encoder out) {
        pack(facts.schema(), facts.fields(), facts.text(), out);
        out.hash(facts.shown());
        pack(facts.problems(), out);
    }

    private void pack(String schema, Fields fields, TextFacts text, Encoder out) {
        out.name(schema);
        pack(fields, out);
        out.all(text.headings(), (id, to) -> to.text(id));
        out.all(text.unseen(), (id, to) -> to.text(id));
        out.all(text.questions(), (question, to) -> to.number(question.kind().ordinal())
                .text(question.name()));
        out.number(text.steps() ? 1 : 0);
    }

    /** As {@link SourceFacts#shown}. */
    Hash shown(Document document) {
        Encoder all = new Encoder();
        pack(document.schema().name(), document.fields(), document.facts(), all);
        return Hasher.begin().add(all.bytes()).hash();
    }

    SourceFacts unpack(Decoder in, Imprint imprint) {
        return new SourceFacts(in.name(), imprint, fields(in), text(in), in.hash(), problems(in));
    }

    private static TextFacts text(Decoder in) {
        return new TextFacts(
                in.all(Decoder::text), in.all(Decoder::text), in.all(FactsCodec::question), in.small() == 1);
    }

    private static TextFacts.Question question(Decoder in) {
        return new TextFacts.Question(TextFacts.Question.Kind.values()[in.small()], in.text());
    }

    void pack(List<Problem> problems, Encoder out) {
        out.all(problems, this::pack);
    }

    List<Problem> problems(Decoder in) {
        return in.all(this::problem);
    }

    void pack(Problem problem, Encoder out) {
        out.name(problem.code().name()).text(problem.message()).text(problem.hint());
        pack(problem.place(), out);
    }

    Problem problem(Decoder in) {
        return new Problem(Code.valueOf(in.name()), in.text(), in.text(), place(in));
    }

    private void pack(Fields fields, Encoder out) {
        out.all(fields.entries(), (entry, to) -> {
            to.name(entry.name());
            pack(entry.value(), to);
            pack(entry.place(), to);
        });
        pack(fields.start(), out);
    }

    private Fields fields(Decoder in) {
        return new Fields(in.all(from -> new Fields.Entry(from.name(), value(from), place(from))), place(in));
    }

    private void pack(Place place, Encoder out) {
        out.number(place.line()).number(place.column());
    }

    private Place place(Decoder in) {
        return new Place(file, in.small(), in.small());
    }

    /** By the order of {@link Value}'s kinds, with the place at the end. */
    private void pack(Value value, Encoder out) {
        if (value instanceof Value.Text text) {
            out.number(0).text(text.text());
        } else if (value instanceof Value.Day day) {
            out.number(1).number(day.day().toEpochDay());
        } else if (value instanceof Value.Span span) {
            out.number(2).name(span.period().toString()).text(span.text());
        } else if (value instanceof Value.Flag flag) {
            out.number(3).number(flag.on() ? 1 : 0);
        } else if (value instanceof Value.Items items) {
            out.number(4).all(items.values(), this::pack);
        } else if (value instanceof Value.Group group) {
            pack(group.fields(), out.number(5));
        } else if (value instanceof Value.Unread) {
            out.number(6);
        }
        pack(value.place(), out);
    }

    private Value value(Decoder in) {
        return switch (in.small()) {
            case 0 -> new Value.Text(in.text(), place(in));
            case 1 -> new Value.Day(LocalDate.ofEpochDay(in.number()), place(in));
            case 2 -> new Value.Span(Period.parse(in.name()), in.text(), place(in));
            case 3 -> new Value.Flag(in.small() == 1, place(in));
            case 4 -> new Value.Items(in.all(this::value), place(in));
            case 5 -> new Value.Group(fields(in), place(in));
            case 6 -> new Value.Unread(place(in));
            default -> throw new IllegalArgumentException("no such value");
        };
    }
}
