package org.kitepress.render.asset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.SourceFile;

/**
 * The files of a theme that pages show. Each stands under its own name; what a template asks for stands under a second one that
 * says what is in it, so that a browser may keep it for good.
 */
public final class Assets {

    /**
     * A file under its second name.
     *
     * @param integrity as browsers check it (https://www.w3.org/TR/sri/)
     */
    public record Marked(Artifact file, String integrity) {}

    private final Map<String, Artifact> byName = new LinkedHashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Marked> asked = new ConcurrentSkipListMap<>();

    public Assets(Theme theme) {
        theme.assets().forEach(this::add);
    }

    private void add(SourceFile file) {
        String path = file.path().substring(file.path().indexOf("/assets/") + 1);
        byName.put(path.substring("assets/".length()), new Artifact(path, bytes(file)));
    }

    private static byte[] bytes(SourceFile file) {
        return switch (file.extension()) {
            case "css" -> small(file, Css::small);
            case "js", "mjs" -> small(file, Js::small);
            default -> file.bytes();
        };
    }

    private static byte[] small(SourceFile file, UnaryOperator<String> writing) {
        return writing.apply(new String(file.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The names that a template can ask for. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** @param name one of {@link #names()} */
    public Marked get(String name) {
        return asked.computeIfAbsent(name, n -> marked(byName.get(n)));
    }

    /**
     * A page that was made before asked for what it names.
     *
     * @param href as the page has it
     * @param root the address of the site's root
     */
    public void named(String href, String root) {
        if (href.startsWith(root + "assets/")) {
            Optional.ofNullable(marks().get(href.substring(root.length()))).ifPresent(this::get);
        }
    }

    /** The name of each file by the path that says what is in it. */
    private synchronized Map<String, String> marks() {
        if (marks.isEmpty()) {
            byName.forEach((name, file) -> marks.put(marked(file).file().path(), name));
        }
        return marks;
    }

    public List<Artifact> all() {
        return List.copyOf(byName.values());
    }

    /** Those that a template has asked for. */
    public List<Artifact> marked() {
        return asked.values().stream().map(Marked::file).toList();
    }

    private static Marked marked(Artifact asset) {
        byte[] digest = digest(asset.bytes());
        String mark = HexFormat.of().formatHex(digest, 0, 8);
        int name = asset.path().lastIndexOf('/');
        int dot = asset.path().lastIndexOf('.');
        String path = dot > name
                ? asset.path().substring(0, dot) + "." + mark + asset.path().substring(dot)
                : asset.path() + "." + mark;
        return new Marked(
                new Artifact(path, asset.bytes()),
                "sha384-" + Base64.getEncoder().encodeToString(digest));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
