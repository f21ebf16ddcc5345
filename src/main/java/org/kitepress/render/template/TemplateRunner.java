package org.kitepress.render.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.diag.Problem;
import org.kitepress.model.Messages;
import org.kitepress.render.view.DataGroup;

/** Fills templates in one language, and keeps as problems what they ask for in vain. */
public final class TemplateRunner {

    /** What a template may always ask for; what a page does not have is null. */
    private static final List<String> NAMES = List.of(
            "page",
            "site",
            "list",
            "lists",
            "taxonomies",
            "edition",
            "contact",
            "form",
            "event",
            "calendar",
            "resource",
            "resources",
            "choices",
            "level",
            "feeds",
            "meaning",
            "leaf",
            "years",
            "previous",
            "next",
            "related",
            "search");

    private final Templates templates;
    private final Messages words;
    private final DataGroup data;
    private final List<Problem> problems;

    /** Templates that would not end; what went wrong with each is told once. */
    private final Set<String> runaways = ConcurrentHashMap.newKeySet();

    /**
     * @param data what every template can ask for as {@code data}
     * @param problems takes what goes wrong, from many at once
     */
    public TemplateRunner(Templates templates, Messages words, DataGroup data, List<Problem> problems) {
        this.templates = templates;
        this.words = words;
        this.data = data;
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether there were any to forget. */
    public boolean forgetsProblems() {
        runaways.clear();
        return problems.removeIf(problem -> true);
    }

    public boolean has(String template) {
        return templates.has(template);
    }

    /** A page that the template makes of these; empty, and reported, if it cannot be filled or makes nothing. */
    public Optional<String> page(String template, Map<String, Object> variables) {
        Optional<String> page = filled(template, variables);
        page.filter(String::isBlank).ifPresent(blank -> problems.add(templates.nothing(template)));
        return page.filter(made -> !made.isBlank());
    }

    /** A part of a page; empty, and reported, if it cannot be filled. */
    public String fill(String template, Map<String, Object> variables) {
        return filled(template, variables).orElse("");
    }

    /** The paths of a template and of all that it extends. */
    public List<String> lineage(String template) {
        return templates.lineage(template);
    }

    private Optional<String> filled(String template, Map<String, Object> variables) {
        if (runaways.contains(template)) {
            return Optional.empty();
        }
        Map<String, Object> all = new HashMap<>();
        NAMES.forEach(name -> all.put(name, null));
        all.putAll(variables);
        all.put("data", data);
        try {
            Map<String, Object> given = new HashMap<>(all);
            given.put("words", words);
            return Optional.of(templates.render(template, given));
        } catch (PebbleException e) {
            if (Templates.isRunaway(e)) {
                runaways.add(template);
            }
            problems.add(templates.fault(e, template, all));
            return Optional.empty();
        }
    }
}
