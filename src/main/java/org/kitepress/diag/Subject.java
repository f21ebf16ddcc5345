package org.kitepress.diag;

/** What a kind of problem is about, as far as that decides what may be remembered. */
enum Subject {
    ANYTHING,
    CONSENT
}
