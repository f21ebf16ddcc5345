package org.kitepress.render;

import org.kitepress.model.Page;
import org.kitepress.model.address.Address;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.settings.Settings;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.Urls;

/** Writes the page that stands where another one used to be, and leads to where it is now. */
final class RedirectWriter {

    private RedirectWriter() {}

    static Artifact write(String alias, Page page, Settings settings, Urls urls) {
        StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(page.language().tag())
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<meta name=\"robots\" content=\"noindex\">\n"
                                + "<meta name=\"referrer\" content=\"no-referrer\">\n<meta http-equiv=\"refresh\" content=\"0; url=");
        Html.escape(out, urls.of(page.address())).append("\">\n<link rel=\"canonical\" href=\"");
        Html.escape(out, urls.absolute(page.address())).append("\">\n<title>");
        Html.escape(out, settings.tabTitle().orElse(page.title())).append("</title>\n</head>\n<body>\n<p><a href=\"");
        Html.escape(out, urls.of(page.address())).append("\">");
        Html.escape(out, page.title()).append("</a></p>\n</body>\n</html>\n");
        return Artifact.ofText(new Address(alias).file(), out.toString());
    }
}
