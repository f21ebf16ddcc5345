package org.kitepress.parse;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Runs numbered tasks on a few threads, and gives up those that take too long: the thread is left to itself, which is all
 * that Java allows, and another one takes its place, so that no task keeps the others waiting.
 */
final class Watchdog {

    /** Room for nesting that no writer reaches; beyond it a text counts as too deep. */
    private static final long STACK_SIZE = 16L << 20;

    private static final long LOOK_EVERY_MILLIS = 2;

    private final Duration limit;
    private final AtomicInteger next = new AtomicInteger();

    Watchdog(Duration limit) {
        this.limit = limit;
    }

    /** What became of a task: when it began, then what it made or what it threw. */
    private record State<T>(long began, Optional<T> made, Optional<Throwable> thrown) {

        private boolean isOver() {
            return made.isPresent() || thrown.isPresent();
        }
    }

    /**
     * The results of the tasks 0 to {@code count - 1} in their order; empty for one that was given up.
     *
     * @param ready gets a task what it works on, which may take its time: a disk may be asleep
     * @throws IllegalStateException if a task threw something
     */
    <S, T> List<Optional<T>> run(int count, IntFunction<S> ready, Function<S, T> task) {
        AtomicReferenceArray<State<T>> states = new AtomicReferenceArray<>(count);
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            start(states, ready, task);
        }
        List<Optional<T>> results = new ArrayList<>();
        while (results.size() < count) {
            State<T> state = states.get(results.size());
            if (state != null && state.isOver()) {
                state.thrown().ifPresent(Watchdog::fail);
                results.add(state.made());
            } else if (state != null && System.nanoTime() - state.began() > limit.toNanos()) {
                start(states, ready, task);
                results.add(Optional.empty());
            } else {
                pause();
            }
        }
        return results;
    }

    /** One task by itself, with as much room as those that are watched. */
    static <T> T alone(Supplier<T> task) {
        AtomicReference<State<T>> state = new AtomicReference<>();
        Thread thread = new Thread(null, () -> state.set(tried(0, task)), "parse", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        state.get().thrown().ifPresent(Watchdog::fail);
        return state.get().made().orElseThrow();
    }

    private static <T> State<T> tried(long began, Supplier<T> task) {
        try {
            return new State<>(began, Optional.of(task.get()), Optional.empty());
        } catch (RuntimeException | Error e) {
            return new State<>(began, Optional.empty(), Optional.of(e));
        }
    }

    private <S, T> void start(AtomicReferenceArray<State<T>> states, IntFunction<S> ready, Function<S, T> task) {
        Thread thread = new Thread(null, () -> work(states, ready, task), "parse", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
    }

    private <S, T> void work(AtomicReferenceArray<State<T>> states, IntFunction<S> ready, Function<S, T> task) {
        for (int i = next.getAndIncrement(); i < states.length(); i = next.getAndIncrement()) {
            int number = i;
            State<S> work = tried(0, () -> ready.apply(number));
            long began = System.nanoTime();
            states.set(i, new State<>(began, Optional.empty(), work.thrown()));
            work.made().ifPresent(made -> states.set(number, tried(began, () -> task.apply(made))));
        }
    }

    /** What the disk had to say is told as that. */
    private static void fail(Throwable thrown) {
        throw thrown instanceof UncheckedIOException disk ? disk : new IllegalStateException(thrown);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
