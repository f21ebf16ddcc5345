package org.kitepress.pipeline;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker that the web's own standards bodies use, run on every page of a folder. */
final class NuChecker implements ErrorHandler {

    private static final long STACK = 16 << 20;
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> complaints = new ArrayList<>();

    private NuChecker() {}

    /**
     * @param pages how many it read
     * @param complaints what it has against them, errors and warnings
     */
    record Answer(int pages, List<String> complaints) {}

    /**
     * What it has against the pages.
     *
     * @param url where the folder will stand
     */
    static List<String> check(Path folder, String url) throws Exception {
        return read(folder, url).complaints();
    }

    /** Its schema is deeper than the stack of most threads. */
    static Answer read(Path folder, String url) throws Exception {
        FutureTask<Answer> reading = new FutureTask<>(() -> readOnThisThread(folder, url));
        Thread thread = new Thread(null, reading, "the Nu checker", STACK);
        thread.start();
        return reading.get();
    }

    private static Answer readOnThisThread(Path folder, String url) throws Exception {
        NuChecker handler = new NuChecker();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(HTML, handler);
        validator.setUpValidatorAndParsers(handler, true, false);
        List<Path> pages;
        try (Stream<Path> paths = Files.walk(folder)) {
            pages = paths.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            try (InputStream in = Files.newInputStream(page)) {
                InputSource source = new InputSource(in);
                source.setEncoding("utf-8");
                source.setSystemId(url + folder.relativize(page).toString().replaceFirst("index\\.html$", ""));
                validator.checkHtmlInputSource(source);
            }
        }
        return new Answer(pages.size(), List.copyOf(handler.complaints));
    }

    private void complain(String kind, SAXParseException e) {
        complaints.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + kind + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
        complain("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
        complain("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
        complain("fatal", e);
    }
}
