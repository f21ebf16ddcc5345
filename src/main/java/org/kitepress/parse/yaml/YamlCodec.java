package org.kitepress.parse.yaml;

import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.source.Place;

/** Packs the YAML of one file; that all its places are in this file need not be said each time. */
final class YamlCodec {

    private static final int SCALAR = 0;
    private static final int WRAPPED = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    private final String file;

    YamlCodec(String file) {
        this.file = file;
    }

    void pack(YamlNode node, Encoder out) {
        if (node instanceof YamlNode.Scalar scalar) {
            out.number(scalar.wrapped() ? WRAPPED : SCALAR).text(scalar.text());
        } else if (node instanceof YamlNode.Sequence sequence) {
            out.number(SEQUENCE).all(sequence.items(), this::pack);
        } else if (node instanceof YamlNode.Mapping mapping) {
            out.number(MAPPING).all(mapping.entries(), this::entry);
        }
        place(node.place(), out);
    }

    private void entry(YamlNode.Entry entry, Encoder out) {
        pack(entry.value(), out.name(entry.key()));
        place(entry.place(), out);
    }

    private static void place(Place place, Encoder out) {
        out.number(place.line()).number(place.column());
    }

    YamlNode.Mapping mapping(Decoder in) {
        if (node(in) instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("no fields");
    }

    private YamlNode node(Decoder in) {
        return switch (in.small()) {
            case SCALAR -> new YamlNode.Scalar(in.text(), false, place(in));
            case WRAPPED -> new YamlNode.Scalar(in.text(), true, place(in));
            case SEQUENCE -> new YamlNode.Sequence(in.all(this::node), place(in));
            case MAPPING -> new YamlNode.Mapping(in.all(this::entry), place(in));
            default -> throw new IllegalArgumentException("no such node");
        };
    }

    private YamlNode.Entry entry(Decoder in) {
        return new YamlNode.Entry(in.name(), node(in), place(in));
    }

    private Place place(Decoder in) {
        return new Place(file, in.small(), in.small());
    }
}
