package org.kitepress.picture.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitepress.memo.Memory;
import org.kitepress.memo.Sealed;
import org.kitepress.model.Address;
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TitleCard;
import org.kitepress.picture.Fingerprint;

/** Draws the cards of a site, or remembers those that were drawn before. */
public final class TitleCards {

    /** Another for every way that cards are drawn in. */
    private static final String WAY = "card 2\n";

    /** More of a title fits on no card. */
    private static final int MOST = 400;

    private final Site site;
    private final Memory<byte[]> memory;
    private final Map<String, Optional<byte[]>> drawn = new LinkedHashMap<>();

    private TitleCards(Site site, Memory<byte[]> memory) {
        this.site = site;
        this.memory = memory;
    }

    /**
     * A card for each page that search engines may name, and one for the front of each language. A title in letters that our
     * font lacks has none; nor has anybody on a Java that cannot draw letters, or on a site that wants none.
     */
    public static List<Artifact> make(Site site, Memory<byte[]> memory) {
        return site.settings().wantsCards() ? new TitleCards(site, memory).all() : List.of();
    }

    /** A title as it goes on a card, and the name that it is remembered under. */
    private record Order(String file, String title, Language language, String name) {}

    private List<Artifact> all() {
        List<Order> orders = orders();
        orders.forEach(order -> drawn.computeIfAbsent(order.name(), this::remembered));
        List<Order> missing = orders.stream()
                .filter(order -> drawn.get(order.name()).isEmpty())
                .collect(Collectors.toMap(Order::name, order -> order, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (!missing.isEmpty()) {
            Typeface.load().ifPresent(face -> draw(missing, face));
        }
        return orders.stream()
                .flatMap(order -> drawn.get(order.name()).map(png -> new Artifact(order.file(), png)).stream())
                .toList();
    }

    private List<Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        for (Language language : site.settings().languages()) {
            Order front = order(site.settings().home(language), site.settings().title(), language);
            orders.put(front.file(), front);
        }
        for (Page page : site.pages()) {
            if (page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH)) {
                Order order = order(page.address(), page.title(), page.language());
                orders.put(order.file(), order);
            }
        }
        return new ArrayList<>(orders.values());
    }

    private Order order(Address at, String title, Language language) {
        String words = beginning(title);
        String whole =
                WAY + language.tag() + '\n' + words + '\n' + site.settings().title();
        return new Order(
                at.path().substring(1) + TitleCard.FILE,
                words,
                language,
                Fingerprint.of(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private static String beginning(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST));
    }

    private Optional<byte[]> remembered(String name) {
        return memory.recall().apply(name).flatMap(Sealed::open);
    }

    /** Side by side, as each stands for itself. */
    private void draw(List<Order> missing, Typeface face) {
        String name = beginning(site.settings().title());
        if (name.isEmpty() || !face.has(name)) {
            return;
        }
        List<Optional<byte[]>> made =
                missing.parallelStream().map(order -> card(order, name, face)).toList();
        for (int i = 0; i < made.size(); i++) {
            String key = missing.get(i).name();
            drawn.put(key, made.get(i));
            made.get(i).ifPresent(png -> memory.keep().accept(key, Sealed.of(png)));
        }
    }

    private static Optional<byte[]> card(Order order, String name, Typeface face) {
        if (order.title().isEmpty() || !face.has(order.title())) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(face, order.language()).title(order.title());
        return Optional.of((order.title().equals(name) ? sheet : sheet.foot(name)).png());
    }
}
