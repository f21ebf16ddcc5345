package org.kitepress.parse;

import java.util.List;
import org.kitepress.source.Place;

/** A piece of YAML as it was typed: nothing is taken for a date, a number or a yes. */
sealed interface YamlNode {

    Place place();

    record Scalar(String text, Place place) implements YamlNode {}

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

    record Mapping(List<Entry> entries, Place place) implements YamlNode {}

    record Entry(String key, YamlNode value, Place place) {}
}
