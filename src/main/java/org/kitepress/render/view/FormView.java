package org.kitepress.render.view;

import java.util.List;

/** A form. @param action or null, if it is printed and posted @param postTo or null */
public record FormView(
        String id, String title, String href, List<QuestionView> questions, String action, ResourceView postTo) {

    /** A question. @param type {@code text}, {@code textarea}, {@code email}, {@code choice} or {@code checkbox} */
    public record QuestionView(
            String name, String label, String type, boolean required, String help, List<String> choices) {}
}
