package org.kitepress.fault;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A small site that has some of everything: texts of each type, a picture, a form, and two editions with sheets and a book. */
record SmallSite(Path folder) {

    /** That holds for everything. */
    static final String CONSENT =
            "consent: {given: 2026-01-01, channels: [web, print, epub, message, feed, search], identity: anonymous}\n";

    /** With a front page and as many posts as that. */
    static SmallSite ofPosts(Path folder, int posts) throws IOException {
        SmallSite site = new SmallSite(folder);
        site.write("site.yaml", "title: A lamp\nurl: https://lamp.example/\nmenu: [posts]\n");
        site.write("content/index.md", "---\ntitle: Home\n---\n\nA house with a lamp.\n");
        for (int n = 0; n < posts; n++) {
            site.post(n, "The first word.");
        }
        return site;
    }

    /** With texts of all types, a picture and a story, and without an edition. */
    static SmallSite ofTypes(Path folder) throws IOException {
        SmallSite site = ofPosts(folder, 3);
        site.page(
                "guides/mail.md",
                "jurisdiction: Nowhere\nreviewed: 2026-11-01\nsources: [{id: one, title: A book}]\n",
                "Keep the slip [@one].");
        site.page(
                "stories/a-walk.md",
                "date: 2026-10-01\nwarning: Cold hands\n" + CONSENT,
                "She walked through the unmistakable snowfield.");
        site.page("volunteer/cook.md", "role: A cook\n", "Cook a soup with us.");
        site.page("profiles/house.md", "country: US\n", "A house of friends.");
        site.page("events/supper.md", "starts: 2026-12-24\n", "Supper for all.");
        site.write(
                "content/resources/us.yaml",
                "name: Us\nkind: organization\nsource: us\nconfirmed: 2026-11-01\npost: \"PO Box 0, Example City, CA 00000\"\n");
        site.picture("content/pictures/lamp.png", Color.ORANGE);
        site.page("about.md", "", "![A lamp](pictures/lamp.png)");
        return site;
    }

    /** With two editions as well, of these formats. */
    static SmallSite ofEditions(Path folder, String formats, String published) throws IOException {
        SmallSite site = ofTypes(folder);
        for (String issue : new String[] {"1", "2"}) {
            site.page(
                    "editions/issue-" + issue + ".md",
                    "date: 2026-11-0" + issue + "\nissue: \"" + issue + "\"\nreply-to: us\nformats: " + formats
                            + "\npublish: " + published
                            + "\ncontents: [../posts/2026-10-01-p-0.md, ../stories/a-walk.md]\n",
                    "Dear reader.");
        }
        return site;
    }

    void post(int n, String words) throws IOException {
        write(
                "content/posts/2026-10-01-p-" + n + ".md",
                "---\ntitle: Post " + n + "\nauthor: The group\n---\n\n" + words + "\n");
    }

    private void page(String path, String fields, String text) throws IOException {
        String name = path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
        write("content/" + path, "---\ntitle: A " + name + "\n" + fields + "---\n\n" + text + "\n");
    }

    void picture(String path, Color color) throws IOException {
        BufferedImage picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(color);
        pen.fillOval(100, 100, 400, 200);
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path path(String path) {
        return folder.resolve(path);
    }
}
