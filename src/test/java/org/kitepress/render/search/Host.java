package org.kitepress.render.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Serves a folder to a browser on this machine, and writes down what it was asked for. */
final class Host implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** @param request with its query, as a log would keep it @param bytes of the answer */
    record Asked(String request, int bytes) {}

    private final Path folder;
    private final String driver;
    private final HttpServer server;
    private final List<Asked> log = Collections.synchronizedList(new ArrayList<>());

    /** @param driver what runs in every search page after its own script */
    Host(Path folder, String driver) throws IOException {
        this.folder = folder;
        this.driver = driver;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    List<Asked> log() {
        return List.copyOf(log);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = body(path);
        log.add(new Asked(exchange.getRequestURI().toString(), body.length));
        exchange.getResponseHeaders().add("Content-Type", type(path));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] body(String path) throws IOException {
        if (path.equals("/driver.js")) {
            return driver.getBytes(StandardCharsets.UTF_8);
        }
        Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        byte[] body = Files.readAllBytes(file);
        return path.endsWith("/search/")
                ? new String(body, StandardCharsets.UTF_8)
                        .replace("</body>", "<script src=\"/driver.js\" defer></script></body>")
                        .getBytes(StandardCharsets.UTF_8)
                : body;
    }

    private static String type(String path) {
        return path.endsWith("/") || path.endsWith(".html")
                ? "text/html; charset=utf-8"
                : path.endsWith(".js")
                        ? "text/javascript; charset=utf-8"
                        : path.endsWith(".css") ? "text/css" : "text/plain";
    }

    /** The page as it is once its scripts have done their work. Skips the test where there is no browser. */
    String open(String path) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "there is no " + CHROMIUM + " on this machine");
        Path profile = Files.createTempDirectory("chromium");
        Path page = profile.resolve("page.html");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        "http://127.0.0.1:" + server.getAddress().getPort() + path)
                .redirectOutput(page.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!browser.waitFor(120, TimeUnit.SECONDS)) {
                browser.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
