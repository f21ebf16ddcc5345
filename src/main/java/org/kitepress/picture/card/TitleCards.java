package org.kitepress.picture.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TitleCard;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Keys;
import org.kitepress.model.output.Sink;
import org.kitepress.model.text.PlainText;

/** Draws the cards of a site. None is remembered: to read one back and see whether it is whole takes longer than to draw it. */
public final class TitleCards {

    /** More of a title fits on no card. */
    private static final int MOST = 400;

    private final Site site;
    private final String name;
    private LineSetter letters;

    private TitleCards(Site site) {
        this.site = site;
        this.name = beginning(site.settings().title());
    }

    /**
     * A card for each page that search engines may name, and one for the front of each language. A title in letters that our
     * font lacks has none; nor has anybody on a site that wants none.
     *
     * @param next takes each as soon as it is drawn, from several threads at once
     * @return the paths of all that there are
     */
    public static Set<String> make(Site site, Sink next) {
        return site.settings().wantsCards() ? new TitleCards(site).all(next) : Set.of();
    }

    /** A title as it goes on a card. */
    private record Order(String file, String title, Language language) {

        private Hash key(String name) {
            return Hasher.begin()
                    .add("card")
                    .add(title)
                    .add(name)
                    .add(language.tag())
                    .hash();
        }
    }

    /** Side by side, as each stands for itself. */
    private Set<String> all(Sink next) {
        return name.isEmpty()
                ? Set.of()
                : orders().parallelStream()
                        .filter(order -> !order.title().isEmpty() && isThere(order, next))
                        .map(Order::file)
                        .collect(Collectors.toSet());
    }

    /** Whether there is a card now. Where one stands, its letters are known. */
    private boolean isThere(Order order, Sink next) {
        Keys keys = Keys.of(order.key(name));
        if (next.stands(order.file(), keys).isPresent()) {
            return true;
        }
        boolean drawable = letters().has(name) && letters().has(order.title());
        if (drawable) {
            next.accept(card(order).keyed(keys));
        }
        return drawable;
    }

    /** Read when the first card has to be drawn. */
    private synchronized LineSetter letters() {
        if (letters == null) {
            letters = new LineSetter(Typeface.load());
        }
        return letters;
    }

    private List<Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        for (Language language : site.languages()) {
            Order front = order(site.settings().home(language), site.settings().title(), language);
            orders.put(front.file(), front);
        }
        for (Page page : site.pages()) {
            if (page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH)) {
                Order order = order(page.address(), page.title(), page.language());
                orders.put(order.file(), order);
            }
        }
        return List.copyOf(orders.values());
    }

    private static Order order(Address at, String title, Language language) {
        return new Order(at.path().substring(1) + TitleCard.FILE, beginning(title), language);
    }

    private static String beginning(String title) {
        String line = PlainText.onOneLine(title);
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST));
    }

    private Artifact card(Order order) {
        CardBitmap sheet = new CardBitmap(letters(), order.language()).title(order.title());
        byte[] png = (order.title().equals(name) ? sheet : sheet.foot(name)).png();
        return new Artifact(order.file(), png);
    }
}
