package org.kitepress.press.fo;

import java.util.List;
import java.util.stream.IntStream;
import org.kitepress.model.Edition;

/** The ids by which the articles of an edition are found again on its pages. */
public final class ArticleId {

    private ArticleId() {}

    /** Of all articles, in their order. */
    public static List<String> all(Edition edition) {
        return IntStream.rangeClosed(1, edition.contents().size())
                .mapToObj(ArticleId::of)
                .toList();
    }

    /** @param number from 1 */
    public static String of(int number) {
        return "article-" + number;
    }

    /** The id of the place where the text of an article begins. */
    public static String ofText(String articleId) {
        return articleId + "-text";
    }
}
