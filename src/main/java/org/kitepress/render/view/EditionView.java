package org.kitepress.render.view;

import java.util.List;

/** An edition. @param issue may be empty @param files what can be taken away */
public record EditionView(String issue, List<ItemView> contents, List<FileView> files) {

    /** A file. @param format its name: {@code letter} @param size for people: {@code 210 kB} */
    public record FileView(String format, String href, String size) {}
}
