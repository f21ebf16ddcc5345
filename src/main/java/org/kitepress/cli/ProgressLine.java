package org.kitepress.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.kitepress.pipeline.job.Progress;

/**
 * Tells what a run is at as soon as it takes long: in one line that changes if somebody watches, in a line for each step if
 * not.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int NEXT_MILLIS = 200;
    /** ECMA-48: to the first column, and what stands in the line is gone. */
    private static final String ANEW = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean watched;
    private Optional<Thread> clock = Optional.empty();
    private final AtomicInteger made = new AtomicInteger();
    private volatile Step step = Step.READING;
    private String said = "";
    private boolean over;

    ProgressLine(PrintWriter out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    /** Begins to tell once so many milliseconds are over. */
    ProgressLine after(int millis) {
        Thread ticking = new Thread(() -> tick(millis), "progress");
        ticking.setDaemon(true);
        ticking.start();
        clock = Optional.of(ticking);
        return this;
    }

    private void tick(int millis) {
        try {
            Thread.sleep(millis);
            while (true) {
                tell();
                Thread.sleep(NEXT_MILLIS);
            }
        } catch (InterruptedException e) {
            // the run is over
        }
    }

    @Override
    public void at(Step next) {
        step = next;
        made.set(0);
    }

    @Override
    public void made() {
        made.incrementAndGet();
    }

    /** What is to be told now, if that was not told last. */
    synchronized void tell() {
        if (over) {
            return;
        }
        String now = watched ? step.words() + count() : step.words();
        if (!now.equals(said)) {
            out.print(watched ? ANEW + now : now + "\n");
            out.flush();
            said = now;
        }
    }

    private String count() {
        int count = made.get();
        return count == 0 ? "" : String.format(Locale.ROOT, ": %,d", count);
    }

    /** Leaves nothing on the line where the report begins. */
    @Override
    public void close() {
        clock.ifPresent(Thread::interrupt);
        synchronized (this) {
            over = true;
            if (watched && !said.isEmpty()) {
                out.print(ANEW);
                out.flush();
            }
        }
    }
}
