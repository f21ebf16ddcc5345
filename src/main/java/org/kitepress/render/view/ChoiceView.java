package org.kitepress.render.view;

import java.util.List;

/**
 * One way of narrowing a list down.
 *
 * @param links all of it first; the one that is chosen is current
 */
public record ChoiceView(String label, List<LinkView> links) {}
