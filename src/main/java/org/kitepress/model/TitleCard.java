package org.kitepress.model;

/** The picture that stands for a page where somebody shares a link to it: its title on paper, and whose it is. */
public final class TitleCard {

    /** Its name, in the folder of its page. */
    public static final String FILE = "card.png";

    /** In pixels, as the Open Graph protocol's readers ask for it. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private TitleCard() {}

    /** What can be read on it. */
    public static String words(String title, String site) {
        return title.equals(site) ? title : title + " · " + site;
    }
}
