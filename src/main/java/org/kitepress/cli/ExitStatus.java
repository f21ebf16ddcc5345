package org.kitepress.cli;

/** What the program says when it ends. */
enum ExitStatus {
    DONE(0),
    PROBLEMS(1),
    WRONG_USAGE(2),
    COULD_NOT_FINISH(3);

    private final int number;

    ExitStatus(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
