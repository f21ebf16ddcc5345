package org.kitepress.check.privacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.model.Resource;

/** What the resources of a site make public on purpose: the same words elsewhere give nobody away. */
final class PublicContacts {

    /** A shorter run of digits stands in many numbers. */
    private static final int SHORTEST = 7;

    private final List<String> numbers;
    private final List<String> words;

    private PublicContacts(List<String> numbers, List<String> words) {
        this.numbers = numbers;
        this.words = words;
    }

    static PublicContacts of(List<Resource> resources) {
        return new PublicContacts(
                resources.stream()
                        .flatMap(r -> Stream.of(r.phone(), r.text()).flatMap(o -> o.stream()))
                        .map(number -> bare(PlainLine.of(number).text()))
                        .filter(number -> number.length() >= SHORTEST)
                        .toList(),
                resources.stream()
                        .flatMap(r -> Stream.of(
                                        r.url().stream(), Stream.of(String.join(" ", r.post())), r.hours().stream())
                                .flatMap(s -> s))
                        .map(text -> squeezed(PlainLine.of(text).text()))
                        .toList());
    }

    boolean has(Code code, String found) {
        if (code == Code.PRIVACY_PHONE) {
            String digits = bare(found);
            return numbers.stream().anyMatch(number -> number.contains(digits) || digits.endsWith(number));
        }
        String letters = squeezed(found);
        return code != Code.PRIVACY_TRACKING && words.stream().anyMatch(text -> text.contains(letters));
    }

    /** The digits, without the 1 that is dialled before a number of North America. */
    private static String bare(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
