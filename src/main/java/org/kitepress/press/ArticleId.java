package org.kitepress.press;

import java.util.List;
import java.util.stream.IntStream;
import org.kitepress.model.Edition;

/** The ids by which the articles of an edition are found again on its pages. */
final class ArticleId {

    private ArticleId() {}

    /** Of all articles, in their order. */
    static List<String> all(Edition edition) {
        return IntStream.rangeClosed(1, edition.contents().size())
                .mapToObj(ArticleId::of)
                .toList();
    }

    /** @param number from 1 */
    static String of(int number) {
        return "article-" + number;
    }

    /** The id of the place where the text of an article begins. */
    static String ofText(String articleId) {
        return articleId + "-text";
    }
}
