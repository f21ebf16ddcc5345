package org.kitepress.parse.packed;

/** What a packed block is. */
enum BlockKind {
    HEADING,
    PARAGRAPH,
    QUOTE,
    LISTING,
    CODE,
    TABLE,
    RULE,
    FIGURE,
    DIRECTIVE,
    ALERT,
    DEFINITIONS,
    ONLY;

    private static final BlockKind[] ALL = values();

    static BlockKind of(int number) {
        return ALL[number];
    }
}
