package org.kitepress.model.address;

/**
 * Where a page stands on the site.
 *
 * @param path from the root of the site, beginning and ending in {@code /}
 */
public record Address(String path) implements Comparable<Address> {

    public static final Address ROOT = new Address("/");

    /** The address below this one: {@code /guides/} and {@code arrest} give {@code /guides/arrest/}. */
    public Address child(String slug) {
        return new Address(path + slug + "/");
    }

    /** The file that a host serves for it: {@code guides/arrest/index.html}. */
    public String file() {
        return path.substring(1) + "index.html";
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }
}
