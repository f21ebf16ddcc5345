package org.kitepress.render.view;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Fields of a file of data as a template goes through them: in their order, and nothing else of a map. */
public final class DataGroup extends AbstractMap<String, Object> {

    private final Map<String, Object> fields;
    private final Set<String> known;

    /** @param known the names that may be asked for; one that is not among the fields is null */
    public DataGroup(Map<String, Object> fields, Set<String> known) {
        this.fields = Collections.unmodifiableMap(fields);
        this.known = known;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }

    /** Whether a template may ask for it, be it there or not. */
    @Override
    public boolean containsKey(Object name) {
        return known.contains(name);
    }

    @Override
    public Object get(Object name) {
        return fields.get(name);
    }

    public Set<String> known() {
        return known;
    }
}
