package org.kitepress.render;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows what a template sees, and what each view has to offer. */
final class Views {

    private static final String ROOM = "org.kitepress.render.view";

    private Views() {}

    /** Whether this is one of the records that are made for templates. */
    static boolean isView(Object object) {
        return object.getClass().isRecord()
                && object.getClass().getPackageName().equals(ROOM);
    }

    /** The names in this view; empty if it is none. */
    static Optional<List<String>> names(Object object) {
        return isView(object)
                ? Optional.of(Stream.of(object.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList())
                : Optional.empty();
    }
}
