package org.kitepress.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The fullest page of a type in a language.
 *
 * @param type {@code guide}; {@code front} for a front page, {@code directory} for a list that can be narrowed down;
 * {@code term-leaf} for the pages of a list below its own
 * @param path its address below that of the host
 */
record Sample(Host host, String type, String language, String path, long size) {

    static Collection<Sample> of(Host host) {
        Map<String, Sample> fullest = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(host.site())) {
            paths.filter(path -> path.toString().endsWith(".html"))
                    .map(path -> read(host, path))
                    .filter(sample -> !sample.type().isEmpty())
                    .forEach(sample -> fullest.merge(sample.name(), sample, (a, b) -> a.size() < b.size() ? b : a));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fullest.values();
    }

    private static Sample read(Host host, Path file) {
        try {
            Document page = Jsoup.parse(Files.readString(file));
            String path = "/" + host.site().relativize(file).toString().replaceFirst("index\\.html$", "");
            return new Sample(host, type(page, path), page.select("html").attr("lang"), path, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if it is no page of a theme, but leads on to one. */
    private static String type(Document page, String path) {
        String type = page.body().className().replace("type-", "");
        if (!page.select("main > .hero").isEmpty()) {
            return "front";
        }
        if (!page.select(".choice").isEmpty()) {
            return "directory";
        }
        return path.contains("/page/") ? type + "-leaf" : type;
    }

    String name() {
        return type + "." + language;
    }
}
