package org.kitepress.press;

/** The line at the head of a page: what is read on it, and whose it is. A page that was taken out can be told by it. */
record RunningHead(FoWriter fo, Layout layout, int line, String group) {

    private static final String CLASS = "article";
    private static final int LEAST = 12;

    static RunningHead of(Desk desk) {
        return new RunningHead(
                desk.fo(),
                desk.style().layout(),
                desk.style().layout().line(desk.style().paper()),
                desk.site().settings().title());
    }

    /** Says of a part of the text which article it belongs to. It has to be the first thing in its block. */
    void mark(String title) {
        if (layout.hasHead()) {
            fo.element("marker", Look.of("marker-class-name", CLASS), () -> fo.text(cut(title)));
        }
    }

    void write() {
        fo.element(
                "retrieve-marker",
                Look.of("retrieve-class-name", CLASS, "retrieve-position", "first-including-carryover"));
        fo.leader("space");
        fo.text(isShort() ? group : "");
    }

    /** A long title would go on in a second line, where there is no room. */
    private String cut(String title) {
        int room = Math.max(LEAST, line - (isShort() ? group.length() + 2 : 0));
        return title.codePointCount(0, title.length()) <= room
                ? title
                : title.substring(0, title.offsetByCodePoints(0, room - 1)).stripTrailing() + "…";
    }

    private boolean isShort() {
        return 2 * group.length() < line;
    }
}
