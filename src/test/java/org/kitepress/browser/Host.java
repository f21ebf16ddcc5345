package org.kitepress.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Serves a website that was built, on this machine alone, with the headers that its {@code _headers} asks for. */
public final class Host implements AutoCloseable {

    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "xml", "application/xml",
            "pdf", "application/pdf");

    /** @param request with its query, as a log would keep it @param bytes of the answer */
    record Asked(String request, int bytes) {}

    private final List<Asked> log = Collections.synchronizedList(new ArrayList<>());
    private final Path site;
    private final List<String[]> headers;
    private final HttpServer server;

    Host(Path site) throws IOException {
        this.site = site;
        this.headers = Files.readAllLines(site.resolve("_headers")).stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(": ", 2))
                .toList();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Path site() {
        return site;
    }

    List<Asked> log() {
        return List.copyOf(log);
    }

    /** In all answers together. */
    int bytes() {
        return log().stream().mapToInt(Asked::bytes).sum();
    }

    /** Without a slash at its end. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (Files.isRegularFile(file)) {
            send(exchange, 200, file);
        } else {
            send(exchange, 404, site.resolve("404.html"));
        }
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        headers.forEach(header -> exchange.getResponseHeaders().add(header[0], header[1]));
        exchange.getResponseHeaders()
                .add("Content-Type", KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        byte[] bytes = Files.readAllBytes(file);
        log.add(new Asked(exchange.getRequestURI().toString(), bytes.length));
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
