package org.kitepress.memo;

/**
 * How the files of a folder look from outside: their names, sizes, times and numbers.
 *
 * @param digits another number as soon as a file is written, put in place of another, renamed, added or taken away
 * @param latest when the last of them was written, in nanoseconds since 1970; 0 if there is none
 * @param coarse whether the disk keeps whole seconds alone, so that two writings may have the same time
 */
public record FolderStamp(String digits, long latest, boolean coarse) {

    private static final long SECOND = 1_000_000_000L;

    /** Whether all of it was written so long before a moment that whatever is written from then on has another time. */
    public boolean isOlderThan(long moment) {
        return latest + (coarse ? 2 * SECOND : SECOND / 50) < moment;
    }
}
