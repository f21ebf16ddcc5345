package org.kitepress.parse.schema;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Problem;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * A type as a site describes it.
 *
 * @param name of the type: its file's
 */
record TypeFile(SourceFile file, String name, YamlNode.Mapping node) {

    /** Empty, and reported, if it is no YAML. */
    static Optional<TypeFile> read(SourceFile file, List<Problem> problems) {
        String name = file.name().substring(0, file.name().lastIndexOf('.'));
        return TextDecoder.decode(file, problems)
                .flatMap(text -> YamlReader.read(file.path(), text, 1, problems))
                .map(node -> new TypeFile(file, name, node));
    }

    /** The type that it extends. */
    Optional<String> base() {
        return SchemaBuilder.child(node, "extends")
                .filter(YamlNode.Scalar.class::isInstance)
                .map(scalar -> ((YamlNode.Scalar) scalar).text());
    }

    /** Where one of its entries stands, or the file begins. */
    Place placeOf(String key) {
        return node.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(YamlNode.Entry::place)
                .findFirst()
                .orElse(file.start());
    }
}
