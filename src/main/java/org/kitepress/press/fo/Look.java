package org.kitepress.press.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.format.PaperStyle.Property;

/** What a formatting object looks like: properties as XSL-FO has them, each at most once. */
public record Look(List<Property> properties) {

    public static final Look PLAIN = new Look(List.of());

    public Look {
        properties = List.copyOf(properties);
    }

    /** @param namesAndValues in turn */
    public static Look of(String... namesAndValues) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.add(new Property(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Look(properties);
    }

    /** This look, with one property more; it replaces one of the same name. */
    public Look with(String name, String value) {
        return with(List.of(new Property(name, value)));
    }

    /** This look, and over it these properties. */
    public Look with(List<Property> others) {
        List<String> names = others.stream().map(Property::name).toList();
        Stream<Property> kept = properties.stream().filter(property -> !names.contains(property.name()));
        return new Look(Stream.concat(kept, others.stream()).toList());
    }

    /** Only the properties that are named, or all but these. */
    public Look only(boolean named, List<String> names) {
        return new Look(properties.stream()
                .filter(p -> names.contains(p.name()) == named)
                .toList());
    }
}
