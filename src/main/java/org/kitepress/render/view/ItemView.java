package org.kitepress.render.view;

import java.util.List;

/**
 * A page as a list shows it.
 *
 * @param warning what a story deals with, or null
 * @param date of an event, its day; or null
 * @param past whether it is an event
 * that is over
 */
public record ItemView(
        String type,
        String title,
        String href,
        String summary,
        DateView date,
        boolean past,
        String warning,
        List<LinkView> terms) {}
