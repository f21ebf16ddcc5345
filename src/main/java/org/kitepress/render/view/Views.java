package org.kitepress.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.memo.ValueHash;

/** Knows what a template sees, and what each view has to offer. */
public final class Views {

    private static final String ROOM = Views.class.getPackageName();

    private Views() {}

    /** Whether this is one of the records that are made for templates. */
    public static boolean isView(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals(ROOM);
    }

    /** The names in a view; none if it is no view. */
    public static Set<String> names(Class<?> type) {
        return isView(type)
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Of all that a template sees: a text that is safe is shown as it is, as a text that needs no escaping is. */
    public static ValueHash hash() {
        return new ValueHash(Set.of(SafeString.class), Set.of(ItemView.class, ResourceView.class, FeedEntry.class));
    }
}
