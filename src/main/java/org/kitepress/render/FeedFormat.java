package org.kitepress.render;

/** The ways in which feed readers ask for the same thing. */
enum FeedFormat {
    ATOM("Atom", "feed.xml", "application/atom+xml"),
    RSS("RSS", "rss.xml", "application/rss+xml"),
    JSON("JSON", "feed.json", "application/feed+json");

    private final String label;
    private final String file;
    private final String type;

    FeedFormat(String label, String file, String type) {
        this.label = label;
        this.file = file;
        this.type = type;
    }

    String label() {
        return label;
    }

    String file() {
        return file;
    }

    /** Its media type. */
    String type() {
        return type;
    }
}
