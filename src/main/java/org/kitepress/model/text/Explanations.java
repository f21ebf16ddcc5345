package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.List;

/** What is explained in a text. */
public final class Explanations extends TextWalk {

    private final List<Inline.Explained> found = new ArrayList<>();

    private Explanations() {}

    /** In the order in which a reader meets it: the text first, and then its notes. */
    public static List<Inline.Explained> of(Text text) {
        Explanations walk = new Explanations();
        walk.walk(text);
        return List.copyOf(walk.found);
    }

    @Override
    public void explained(Inline.Explained explained) {
        found.add(explained);
    }
}
