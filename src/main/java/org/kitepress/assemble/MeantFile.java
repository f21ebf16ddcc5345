package org.kitepress.assemble;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.model.Page;
import org.kitepress.model.link.MailAddress;

/** Finds the file that somebody probably meant: the one behind an address of the site, or one of nearly the same name. */
final class MeantFile {

    /** A site with more broken links than this has been moved, and guesses for each do not help. */
    private static final int MOST_GUESSES = 500;

    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byName = new TreeMap<>();
    private final Map<String, String> byLetters = new HashMap<>();
    private final Map<String, String> guesses = new HashMap<>();

    MeantFile(Collection<Page> pages, Collection<String> pictures) {
        pages.forEach(page ->
                byAddress.putIfAbsent(page.address().path(), page.document().path()));
        Stream.concat(pages.stream().map(page -> page.document().path()), pictures.stream())
                .sorted()
                .forEach(path -> {
                    byName.putIfAbsent(name(path), path);
                    byLetters.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
                });
        pages.stream()
                .map(page -> page.document().path())
                .sorted()
                .forEach(path -> byName.putIfAbsent(name(path).replaceFirst("^[0-9]{4}-[0-9]{2}-[0-9]{2}-", ""), path));
    }

    /** What to do about a path that leads to no file. */
    String hint(String path) {
        String address = path.substring(Math.max(path.indexOf('/'), 0)) + "/";
        if (byAddress.containsKey(address)) {
            return "links lead to files: did you mean `" + byAddress.get(address) + "`?";
        }
        if (MailAddress.is(typed(path))) {
            return "a mail address is written `mailto:" + typed(path) + "`";
        }
        String letters = path.toLowerCase(Locale.ROOT);
        if (byLetters.containsKey(letters)) {
            return "did you mean `" + byLetters.get(letters) + "`? capitals count";
        }
        if (path.contains("/www.")) {
            return "write a web address whole, beginning with `https://`";
        }
        String guess = guesses.size() < MOST_GUESSES ? guesses.computeIfAbsent(name(path), this::guess) : "";
        return guess.isEmpty() ? "check the path; it starts from the file that the link stands in" : guess;
    }

    private String guess(String name) {
        return Nearest.to(name, byName.keySet())
                .map(near -> "did you mean `" + byName.get(near) + "`?")
                .orElse("");
    }

    private static String typed(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }
}
