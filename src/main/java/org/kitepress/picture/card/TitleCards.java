package org.kitepress.picture.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kitepress.model.Address;
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TitleCard;
import org.kitepress.model.Trace;
import org.kitepress.model.text.PlainText;

/** Draws the cards of a site. None is remembered: to read one back and see whether it is whole takes longer than to draw it. */
public final class TitleCards {

    /** More of a title fits on no card. */
    private static final int MOST = 400;

    private final Site site;
    private final String name;

    private TitleCards(Site site) {
        this.site = site;
        this.name = beginning(site.settings().title());
    }

    /**
     * A card for each page that search engines may name, and one for the front of each language. A title in letters that our
     * font lacks has none; nor has anybody on a site that wants none.
     *
     * @param next takes each as soon as it is drawn, from several threads at once
     * @return which there are
     */
    public static List<Trace> make(Site site, Consumer<Artifact> next) {
        return site.settings().wantsCards() ? new TitleCards(site).all(new Letters(Typeface.load()), next) : List.of();
    }

    /** A title as it goes on a card. */
    private record Order(String file, String title, Language language) {}

    /** Side by side, as each stands for itself. */
    private List<Trace> all(Letters letters, Consumer<Artifact> next) {
        return name.isEmpty() || !letters.has(name)
                ? List.of()
                : orders().parallelStream()
                        .flatMap(order -> card(order, letters).stream().peek(next))
                        .map(Trace::of)
                        .toList();
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

    private Optional<Artifact> card(Order order, Letters letters) {
        if (order.title().isEmpty() || !letters.has(order.title())) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(letters, order.language()).title(order.title());
        byte[] png = (order.title().equals(name) ? sheet : sheet.foot(name)).png();
        return Optional.of(new Artifact(order.file(), png));
    }
}
