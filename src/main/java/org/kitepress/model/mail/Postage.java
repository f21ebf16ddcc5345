package org.kitepress.model.mail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.data.Fields;

/**
 * What mailing costs, as somebody looked it up.
 *
 * @param date the day on which they did
 * @param source where; may be empty
 * @param letters the lightest first
 * @param card what a postcard costs
 */
public record Postage(LocalDate date, String source, List<Step> letters, Optional<String> card) {

    /** A number of ounces, with at most three digits behind the point. */
    public static final String OUNCES = "[0-9]{1,3}(\\.[0-9]{1,3})?";

    /**
     * @param ounces the most that it holds for
     * @param price as typed
     */
    public record Step(double ounces, String price) {}

    public Postage {
        letters = List.copyOf(letters);
    }

    /** What {@code postage} in {@code site.yaml} says; empty if nobody looked it up. */
    public static Optional<Postage> of(Fields settings) {
        return settings.group("postage").flatMap(typed -> typed.day("date")
                .map(day -> new Postage(day, typed.text("source").orElse(""), steps(typed), typed.text("postcard"))));
    }

    private static List<Step> steps(Fields typed) {
        return typed.groups("letters").stream()
                .flatMap(Postage::step)
                .sorted(Comparator.comparingDouble(Step::ounces))
                .toList();
    }

    private static Stream<Step> step(Fields typed) {
        return typed.text("ounces").filter(ounces -> ounces.matches(OUNCES)).stream()
                .flatMap(ounces ->
                        typed.text("price").map(price -> new Step(Double.parseDouble(ounces), price)).stream());
    }

    /** The price of what weighs so much; empty if the table ends below it. */
    public Optional<String> price(Made made, double ounces) {
        return made.isCards()
                ? card
                : letters.stream()
                        .filter(step -> ounces <= step.ounces())
                        .findFirst()
                        .map(Step::price);
    }
}
