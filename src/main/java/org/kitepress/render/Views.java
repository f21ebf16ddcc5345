package org.kitepress.render;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what a template sees, and what each view has to offer. */
final class Views {

    private static final String ROOM = "org.kitepress.render.view";

    private Views() {}

    /** Whether this is one of the records that are made for templates. */
    static boolean isView(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals(ROOM);
    }

    /** The names in a view; none if it is no view. */
    static Set<String> names(Class<?> type) {
        return isView(type)
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
