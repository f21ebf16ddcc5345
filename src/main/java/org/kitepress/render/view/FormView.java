package org.kitepress.render.view;

import java.util.List;

/**
 * A form.
 *
 * @param service who takes it in: {@code address}, {@code netlify}, {@code formspree} or {@code mail}; null, if it is printed
 *     and posted
 * @param action where a browser sends it; empty, if the host of the page takes it in by itself
 * @param mail the mail address that it goes to, or null
 * @param postTo or null
 */
public record FormView(
        String id,
        String title,
        String href,
        List<QuestionView> questions,
        String service,
        String action,
        String mail,
        ResourceView postTo) {

    /**
     * A question.
     *
     * @param id as labels name it: letters, digits and hyphens
     * @param type {@code text}, {@code textarea}, {@code email}, {@code phone}, {@code address}, {@code date}, {@code number},
     *     {@code choice} or {@code checkbox}
     * @param many whether more than one of the choices may be taken
     */
    public record QuestionView(
            String id,
            String name,
            String label,
            String type,
            boolean required,
            boolean many,
            String help,
            List<String> choices) {}
}
