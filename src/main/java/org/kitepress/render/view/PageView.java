package org.kitepress.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Map;

/**
 * What a page is about.
 *
 * @param type the name of its type, or {@code front}, {@code section}, {@code taxonomy}, {@code term}, {@code 404}
 * @param canonical its whole web address
 * @param summary one or two sentences without mark-up; may be empty
 * @param date the day it was published, or null
 * @param updated the day of its last change of substance, or null
 * @param text its text as HTML; may be empty
 * @param headings what the parts of the text are called, and where they begin
 * @param fields what its front matter says, by the names in its schema; a field left out is null
 * @param sources what the text rests on, in the order of the numbers that it cites
 * @param overdue whether nobody has checked it for longer than a check is good for
 * @param terms the taxonomy terms it carries
 * @param translations itself and its translations; empty if it has none
 * @param search whether search engines may name it
 */
public record PageView(
        String type,
        String title,
        String href,
        String canonical,
        String language,
        String direction,
        String summary,
        DateView date,
        DateView updated,
        SafeString text,
        List<LinkView> headings,
        Map<String, Object> fields,
        List<SourceView> sources,
        boolean overdue,
        List<LinkView> terms,
        List<TranslationView> translations,
        boolean search) {

    /** The text of a page before it is written. */
    public static final SafeString NO_TEXT = new SafeString("");

    /**
     * The same with its text.
     *
     * @param parts what the parts of the text are called, and where they begin
     */
    public PageView with(String html, List<LinkView> parts) {
        return new PageView(
                type,
                title,
                href,
                canonical,
                language,
                direction,
                summary,
                date,
                updated,
                new SafeString(html),
                parts,
                fields,
                sources,
                overdue,
                terms,
                translations,
                search);
    }
}
