package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Collection;
import java.util.Map;

/**
 * What one page may ask of its templates. It is counted and not timed, so that a page is made on every machine or on none.
 * Several pages may be made at once, each by a thread of its own.
 */
final class Budget {

    /** In characters: a text of 8 MiB, the most that `limits` allow, with all its tags. */
    static final int PAGE = 16 << 20;
    /** In characters that are put together; honest pages need a hundredth. */
    private static final long MOST = 64L << 20;
    /** What an entry of a list weighs, in characters. */
    private static final int ENTRY = 16;
    /** What a tag weighs each time it is gone through, in characters: half a million of them take less than two seconds. */
    private static final int STEP = 128;

    private final ThreadLocal<Account> accounts = ThreadLocal.withInitial(Account::new);

    /** What is left, and where the page was made last. */
    private static final class Account {
        private long left = MOST;
        private String path = "";
        private int line = 1;
    }

    /**
     * Begins a page, or a part that is made by itself.
     *
     * @param path of its template
     */
    void open(String path) {
        Account account = accounts.get();
        account.left = MOST;
        account.path = path;
        account.line = 1;
    }

    /**
     * Goes through a part of a template once.
     *
     * @param tags and texts that it has
     * @param length of the texts
     */
    void step(int tags, int length, int line, String path) {
        Account account = accounts.get();
        account.path = path;
        account.line = line;
        spend((long) STEP * (1 + tags) + length);
    }

    /** Where the part begins that was gone through last; Pebble gives no line to what it does by itself. */
    int line() {
        return accounts.get().line;
    }

    void spend(long characters) {
        Account account = accounts.get();
        account.left -= characters;
        if (account.left < 0) {
            throw exceeded();
        }
    }

    /** Pays for a value: for each sign of a text, for all that is in a list. */
    void pay(Object value) {
        if (value instanceof CharSequence text) {
            spend(text.length());
        } else if (value instanceof SafeString text) {
            spend(text.toString().length());
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::payEntry);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                payEntry(key);
                payEntry(entry);
            });
        }
    }

    /** Pays for a list of so many numbers. */
    void payNumbers(double count) {
        spend((long) (ENTRY * Math.max(0, count)));
    }

    private void payEntry(Object entry) {
        spend(ENTRY);
        pay(entry);
    }

    RunawayException exceeded() {
        Account account = accounts.get();
        return new RunawayException(
                "the template asks for more than a page can be",
                "look for a loop that goes round too often, or for a text or a list that grows with every turn",
                account.line,
                account.path);
    }
}
