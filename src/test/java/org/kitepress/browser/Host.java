package org.kitepress.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a website that was built, on this machine alone, with the headers that its {@code _headers} asks for, and packed
 * with gzip for those who take it, as hosts do. It needs nothing but the JDK, so that {@code java Host.java FOLDER} runs.
 */
public final class Host implements AutoCloseable {

    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "xml", "application/xml",
            "pdf", "application/pdf");
    private static final Set<String> PACKED = Set.of("html", "css", "js", "svg", "xml", "json", "txt");

    /**
     * @param request with its query, as a log would keep it
     * @param bytes of the answer
     * @param packed the same with gzip
     */
    record Asked(String request, int bytes, int packed) {}

    /** @param path of the files it is for, or of all that begin so if it ends in a star */
    private record Header(String path, String name, String value) {

        private boolean isFor(String asked) {
            return path.endsWith("*") ? asked.startsWith(path.substring(0, path.length() - 1)) : asked.equals(path);
        }
    }

    private final List<Asked> log = Collections.synchronizedList(new ArrayList<>());
    private final Path site;
    private final List<Header> headers;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Host(Path site) throws IOException {
        this.site = site;
        this.headers = headers(Files.readAllLines(site.resolve("_headers")));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Serves a folder until it is ended, and prints where. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new Host(Path.of(arguments[0])).origin());
    }

    private static List<Header> headers(List<String> lines) {
        List<Header> headers = new ArrayList<>();
        String path = "";
        for (String line : lines) {
            if (line.startsWith("/")) {
                path = line.strip();
            } else if (line.startsWith("  ")) {
                String[] parts = line.strip().split(": ", 2);
                headers.add(new Header(path, parts[0], parts[1]));
            }
        }
        return headers;
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
        String extension = name.substring(name.lastIndexOf('.') + 1);
        byte[] bytes = Files.readAllBytes(file);
        byte[] packed = PACKED.contains(extension) ? packed(bytes) : bytes;
        log.add(new Asked(exchange.getRequestURI().toString(), bytes.length, packed.length));
        var answer = exchange.getResponseHeaders();
        headers.stream()
                .filter(header -> header.isFor(exchange.getRequestURI().getRawPath()))
                .forEach(header -> answer.add(header.name(), header.value()));
        answer.add("Content-Type", KINDS.getOrDefault(extension, "text/plain"));
        boolean takesPacked = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                .contains("gzip");
        if (takesPacked && packed != bytes) {
            answer.add("Content-Encoding", "gzip");
            bytes = packed;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
