package org.kitepress.render.view;

import java.util.List;

/** A page as a list shows it. @param warning what a story deals with, or null @param date or null */
public record ItemView(
        String type, String title, String href, String summary, DateView date, String warning, List<LinkView> terms) {}
