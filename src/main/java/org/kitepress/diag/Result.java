package org.kitepress.diag;

import java.util.List;

/** What a step made, and what it has to say about it; a step never throws for what a writer wrote. */
public record Result<T>(T value, List<Problem> problems) {

    public Result {
        problems = List.copyOf(problems);
    }
}
