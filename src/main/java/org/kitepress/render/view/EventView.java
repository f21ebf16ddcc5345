package org.kitepress.render.view;

/**
 * Something that takes place.
 *
 * @param first the day it begins
 * @param from the time it begins, or null if it takes all day
 * @param last the day it ends, or null if that is the first
 * @param until the time it ends, or null
 * @param place where it is, or null
 * @param past whether it is over
 * @param calendar the address of the file for calendars
 */
public record EventView(
        DateView first, TimeView from, DateView last, TimeView until, String place, boolean past, String calendar) {}
