package org.kitepress.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.kitepress.model.Picture;

/** Writes a picture so that a browser loads the narrowest copy that looks well on its screen, and only when it comes into view. */
final class PictureTag {

    /** A column of 65 characters is about this many pixels wide; a narrower screen shows a picture from edge to edge. */
    private static final int COLUMN = 640;

    private PictureTag() {}

    /** @param title what shows when somebody points at it; empty if nothing does */
    static void write(StringBuilder out, Picture picture, Urls urls, String alt, String title) {
        if (picture.webp().isEmpty()) {
            image(out, picture, urls, alt, title);
            return;
        }
        out.append("<picture><source type=\"image/webp\"");
        choice(out, picture.webp(), urls);
        image(out.append('>'), picture, urls, alt, title);
        out.append("</picture>");
    }

    /** What takes no part in the choice is old, so it gets the narrowest. */
    private static void image(StringBuilder out, Picture picture, Urls urls, String alt, String title) {
        Html.escape(out.append("<img src=\""), urls.ofFile(picture.narrowest().file()));
        if (picture.copies().size() > 1) {
            choice(out.append('"'), picture.copies(), urls);
            out.setLength(out.length() - 1);
        }
        Html.escape(out.append("\" alt=\""), alt);
        if (!title.isEmpty()) {
            Html.escape(out.append("\" title=\""), title);
        }
        out.append("\" width=\"").append(picture.widest().width());
        out.append("\" height=\"").append(picture.widest().height()).append("\" loading=\"lazy\">");
    }

    private static void choice(StringBuilder out, List<Picture.Copy> copies, Urls urls) {
        int column = Math.min(COLUMN, copies.get(copies.size() - 1).width());
        String widths = copies.stream()
                .map(copy -> urls.ofFile(copy.file()) + " " + copy.width() + "w")
                .collect(Collectors.joining(", "));
        Html.escape(out.append(" srcset=\""), widths);
        out.append("\" sizes=\"(max-width: ")
                .append(column)
                .append("px) 100vw, ")
                .append(column)
                .append("px\"");
    }
}
