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
 * @param name its type, its shape (a front page has one of its own) and its language
 * @param path its address below that of the host
 */
record Sample(Host host, String name, String path, long size) {

    static Collection<Sample> of(Host host) {
        Map<String, Sample> fullest = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(host.site())) {
            paths.filter(path -> path.toString().endsWith(".html"))
                    .map(path -> read(host, path))
                    .filter(sample -> sample.name().startsWith("type-"))
                    .forEach(sample -> fullest.merge(sample.name(), sample, (a, b) -> a.size() < b.size() ? b : a));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fullest.values();
    }

    private static Sample read(Host host, Path file) {
        try {
            Document page = Jsoup.parse(Files.readString(file));
            String shape = page.select("main > *").attr("class");
            String name = page.body().className() + "-" + shape + "."
                    + page.select("html").attr("lang");
            String path = "/" + host.site().relativize(file).toString().replaceFirst("index\\.html$", "");
            return new Sample(host, name, path, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
