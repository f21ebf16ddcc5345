package org.kitepress.render.hosting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitepress.diag.Keyword;

/** A server that can be told how a site stands. */
public enum Server implements Keyword {
    NGINX(NginxWriter::write),
    APACHE(ApacheWriter::write),
    CADDY(CaddyWriter::write);

    private final Function<Hosting, String> writer;

    Server(Function<Hosting, String> writer) {
        this.writer = writer;
    }

    /** Its configuration, whole. */
    public String configure(Hosting hosting) {
        return writer.apply(hosting);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Server::word).toList();
    }

    public static Optional<Server> of(String word) {
        return Keyword.of(word, values());
    }
}
