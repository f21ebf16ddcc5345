package org.kitepress.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks under {@code mvn -Pbench test}, as JMH's own command line would. */
class Benchmarks {

    /** Which ones, and how: a regular expression and the options of JMH; empty for all of them as they are. */
    private static final String WORDS = System.getProperty("bench", "").strip();

    @Test
    void run() throws Exception {
        String[] words = WORDS.isEmpty() ? new String[0] : WORDS.split("\\s+");
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(words))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
