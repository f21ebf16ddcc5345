package org.kitepress.fault;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A small site with something of everything that is written to a disk. */
final class SampleSite {

    private SampleSite() {}

    /** @param posts how many there are */
    static void write(Path site, int posts) throws IOException {
        put(site, "site.yaml", "title: A site\nurl: https://a.example/\nmenu: [posts, stories]\n");
        put(site, "content/index.md", "---\ntitle: Welcome\n---\n\nHello.\n");
        put(
                site,
                "content/stories/mine.md",
                "---\ntitle: Mine\ndate: 2026-05-03\nauthor: A.\nconsent: {given: 2026-05-01, identity: working-name, channels: [web, print],"
                        + " record: r-1}\n---\n\nMy own words.\n");
        for (int i = 0; i < posts; i++) {
            put(
                    site,
                    "content/posts/p-" + i + ".md",
                    "---\ntitle: Post " + i + "\ndate: 2026-05-01\n---\n\nWords of post " + i + ".\n");
        }
        put(site, "content/posts/seen.md", "---\ntitle: Seen\ndate: 2026-05-02\n---\n\n![A square.](square.png)\n");
        put(
                site,
                "content/editions/may.md",
                "---\ntitle: May\ndate: 2026-05-10\nformats: [letter]\ncontents: [../posts/p-0.md]\n---\n\nDear reader.\n");
        try (OutputStream out = Files.newOutputStream(site.resolve("content/posts/square.png"))) {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        }
    }

    /** What a day brings: a text is another one, one is new, and one is gone. */
    static void edit(Path site) throws IOException {
        put(site, "content/posts/p-0.md", "---\ntitle: Post 0\ndate: 2026-05-01\n---\n\nOther words.\n");
        put(site, "content/posts/new.md", "---\ntitle: New\ndate: 2026-05-04\n---\n\nNew words.\n");
        Files.delete(site.resolve("content/posts/seen.md"));
        Files.delete(site.resolve("content/posts/square.png"));
    }

    private static void put(Path site, String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }
}
