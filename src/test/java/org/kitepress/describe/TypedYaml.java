package org.kitepress.describe;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as an editor takes it, by the core schema of YAML 1.2: {@code 12} is a number there, and {@code 2026-05-01} a word. */
final class TypedYaml {

    private final JsonGenerator json;

    private TypedYaml(JsonGenerator json) {
        this.json = json;
    }

    static String json(String yaml) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new TypedYaml(json).write(new Yaml().compose(new StringReader(yaml)));
        }
        return text.toString();
    }

    private void write(Node node) throws IOException {
        if (node instanceof MappingNode mapping) {
            json.writeStartObject();
            for (NodeTuple tuple : mapping.getValue()) {
                json.writeFieldName(((ScalarNode) tuple.getKeyNode()).getValue());
                write(tuple.getValueNode());
            }
            json.writeEndObject();
        } else if (node instanceof SequenceNode sequence) {
            json.writeStartArray();
            for (Node item : sequence.getValue()) {
                write(item);
            }
            json.writeEndArray();
        } else {
            scalar((ScalarNode) node);
        }
    }

    private void scalar(ScalarNode scalar) throws IOException {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            json.writeString(text);
        } else if (text.matches("|~|null|Null|NULL")) {
            json.writeNull();
        } else if (text.matches("true|True|TRUE|false|False|FALSE")) {
            json.writeBoolean(text.equalsIgnoreCase("true"));
        } else if (text.matches("[-+]?[0-9]+(\\.[0-9]+)?")) {
            json.writeNumber(new BigDecimal(text));
        } else {
            json.writeString(text);
        }
    }
}
