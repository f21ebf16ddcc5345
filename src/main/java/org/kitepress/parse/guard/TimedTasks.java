package org.kitepress.parse.guard;

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
import java.util.function.ToLongFunction;

/**
 * Runs numbered tasks on a few threads, and gives up one that would never end: the thread is left to itself, which is all
 * that Java allows, and another one takes its place, so that no task keeps the others waiting. It is the last belt, for what
 * neither {@link CostGuard} nor {@link BoundedSequence} sees, and it looks at the work of a thread and at no clock: no text that
 * somebody wrote is given up because a machine is slow or busy.
 */
public final class TimedTasks {

    /** Room for nesting that no writer reaches; beyond it a text counts as too deep. */
    private static final long STACK_SIZE = 16L << 20;

    /** A hundred times what the longest text takes that may be read. */
    private static final Duration MOST_WORK = Duration.ofMinutes(1);

    private static final long LOOK_EVERY_MILLIS = 2;
    /** Most builds are over before anybody has to ask the machine what a thread has worked. */
    private static final int FIRST_LOOKS = 100;

    private final ToLongFunction<Thread> worked;
    private final AtomicInteger next = new AtomicInteger();

    /** @param worked the nanoseconds that a thread has kept a processor busy */
    public TimedTasks(ToLongFunction<Thread> worked) {
        this.worked = worked;
    }

    /** What became of a task: who works at it, then what was made or thrown. */
    private record State<T>(Thread worker, Optional<T> made, Optional<Throwable> thrown) {

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
    public <S, T> List<Optional<T>> run(int count, IntFunction<S> ready, Function<S, T> task) {
        AtomicReferenceArray<State<T>> states = new AtomicReferenceArray<>(count);
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            start(states, ready, task);
        }
        List<Optional<T>> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<State<T>> state = ended(states, i);
            state.flatMap(State::thrown).ifPresent(TimedTasks::fail);
            results.add(state.flatMap(State::made));
            if (state.isEmpty()) {
                start(states, ready, task);
            }
        }
        return results;
    }

    /** Waits for a task; empty if it was given up. */
    private <T> Optional<State<T>> ended(AtomicReferenceArray<State<T>> states, int number) {
        long began = Long.MAX_VALUE;
        for (int looks = 0; ; looks++) {
            State<T> state = states.get(number);
            if (state != null && state.isOver()) {
                return Optional.of(state);
            }
            if (state != null && looks >= FIRST_LOOKS) {
                long now = worked.applyAsLong(state.worker());
                began = Math.min(began, now);
                if (now - began > MOST_WORK.toNanos()) {
                    return Optional.empty();
                }
            }
            pause();
        }
    }

    /** One task by itself, with as much room as those that are watched. */
    public static <T> T alone(Supplier<T> task) {
        AtomicReference<State<T>> state = new AtomicReference<>();
        Thread thread = new Thread(null, () -> state.set(tried(task)), "parse", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        state.get().thrown().ifPresent(TimedTasks::fail);
        return state.get().made().orElseThrow();
    }

    private static <T> State<T> tried(Supplier<T> task) {
        try {
            return new State<>(Thread.currentThread(), Optional.of(task.get()), Optional.empty());
        } catch (RuntimeException | Error e) {
            return new State<>(Thread.currentThread(), Optional.empty(), Optional.of(e));
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
            State<S> work = tried(() -> ready.apply(number));
            states.set(i, new State<>(work.worker(), Optional.empty(), work.thrown()));
            work.made().ifPresent(made -> states.set(number, tried(() -> task.apply(made))));
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
