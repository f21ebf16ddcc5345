package org.kitepress.parse.packed;

/** What a packed part of a line is. */
enum InlineKind {
    WORDS,
    EMPHASIS,
    STRONG,
    STRIKE,
    CODE,
    LINK,
    IMAGE,
    CITATION,
    ONLY,
    CONTACT,
    EXPLAINED,
    LINE_BREAK,
    NOTE_CALL;

    private static final InlineKind[] ALL = values();

    static InlineKind of(int number) {
        return ALL[number];
    }
}
