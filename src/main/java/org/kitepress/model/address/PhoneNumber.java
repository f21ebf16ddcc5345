package org.kitepress.model.address;

import java.util.Optional;

/**
 * A phone number.
 *
 * @param typed as somebody wrote it: {@code (555) 555-0100 ext. 2}, {@code 1-800-EXAMPLE}
 */
public record PhoneNumber(String typed) {

    /** The digits under the letters A to Z. */
    private static final String KEYPAD = "22233344455566677778889999";

    private static final int SHORTEST = 3;

    /** What a phone dials: digits, after a {@code +} if one was typed; empty if it is no number. An extension is not dialled. */
    public Optional<String> dialled() {
        String plain = typed.replaceAll("[\\u00A0\\u2010-\\u2013]", " ");
        String number =
                (plain.startsWith("+") ? plain.replace("(0)", "") : plain).replaceFirst("[^0-9A-Z+(). -].*", "");
        String digits = digits(number);
        return digits.length() < SHORTEST
                ? Optional.empty()
                : Optional.of((number.startsWith("+") ? "+" : "") + digits);
    }

    /**
     * The same for all ways of writing one number: how it is grouped does not matter, nor does the {@code 1} before a North
     * American one. Empty if it is no number.
     */
    public Optional<String> line() {
        return dialled()
                .map(digits -> digits.replace("+", ""))
                .map(digits -> digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits);
    }

    private static String digits(String number) {
        return number.codePoints()
                .map(c -> c >= 'A' && c <= 'Z' ? KEYPAD.charAt(c - 'A') : c)
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
