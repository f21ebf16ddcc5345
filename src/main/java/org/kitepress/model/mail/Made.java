package org.kitepress.model.mail;

import java.util.List;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.mailroom.MailRoom;

/**
 * A format of an edition as it was made, read back.
 *
 * @param file the one that it was read from; of messages, the first
 * @param pages printed sides; of messages, how many there are
 * @param width of the widest side in points, as it is printed; 0 of messages
 * @param height of the highest side in points
 * @param coloured the pages that are not black, white and grey alone, from 1
 * @param unsigned the pages without the whole return address, from 1
 * @param longest the letters of the longest message; 0 of paper
 * @param plain whether there is nothing but ASCII in it; true of paper
 * @param articles where they stand; empty where that cannot be read back
 */
public record Made(
        Format format,
        String file,
        int pages,
        double width,
        double height,
        List<Integer> coloured,
        List<Integer> unsigned,
        int longest,
        boolean plain,
        List<Extent> articles) {

    public Made {
        coloured = List.copyOf(coloured);
        unsigned = List.copyOf(unsigned);
        articles = List.copyOf(articles);
    }

    /**
     * The backs of cards stay empty.
     *
     * @param bothSides whether paper is printed on both
     */
    public int sheets(boolean bothSides) {
        return bothSides && !isCards() ? (pages + 1) / 2 : pages;
    }

    /** Whether it is cut in four, and each part mailed without an envelope. */
    public boolean isCards() {
        return format.ways().contains(MailRoom.Way.POSTCARDS);
    }

    public boolean isMessages() {
        return format == ReflowableFormat.MESSAGES;
    }
}
