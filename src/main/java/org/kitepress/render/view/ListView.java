package org.kitepress.render.view;

import java.util.List;

/**
 * A list of pages.
 *
 * @param name the folder or taxonomy it comes from
 */
public record ListView(String name, String title, String href, List<ItemView> items) {}
