package org.kitepress.fault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * When {@link FaultyDisk} fails: from a step on, counted from 1, and only below one folder. A step is whatever changes what stands on the
 * disk.
 */
final class Failing {

    /** What happens at a step, and at each one after it. */
    enum Way {
        /** Nothing new is taken; what stands can be moved and deleted. */
        FULL,
        /** Nothing is done any more, by whomever, as if the run had been killed there. */
        KILLED,
        /** Nothing happens. */
        NEVER
    }

    /** Nobody catches it who catches what a disk says. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static volatile Way way = Way.NEVER;
    private static volatile int from;
    private static volatile Path folder = Path.of("/nowhere");
    private static final AtomicInteger STEPS = new AtomicInteger();

    private Failing() {}

    static void from(int step, Way happens, Path below) {
        folder = below.toAbsolutePath();
        from = step;
        STEPS.set(0);
        way = happens;
    }

    /** How many steps there were since; nothing fails any more. */
    static int over() {
        way = Way.NEVER;
        return STEPS.get();
    }

    /** A file or a folder comes into being. */
    static void writes(Path path) throws IOException {
        step(path, new FileSystemException(path.toString(), null, "No space left on device"));
    }

    /** Bytes come into a file: the disk does not say into which. */
    static void fills(Path path) throws IOException {
        step(path, new IOException("No space left on device"));
    }

    /** Something stands elsewhere, or no longer. */
    static void moves(Path path) {
        if (isBelow(path) && STEPS.incrementAndGet() >= from && way == Way.KILLED) {
            throw new Killed();
        }
    }

    static void reads(Path path) {
        if (isBelow(path) && way == Way.KILLED && STEPS.get() >= from) {
            throw new Killed();
        }
    }

    private static void step(Path path, IOException full) throws IOException {
        moves(path);
        if (isBelow(path) && way == Way.FULL && STEPS.get() >= from) {
            throw full;
        }
    }

    private static boolean isBelow(Path path) {
        return way != Way.NEVER && path.toAbsolutePath().startsWith(folder);
    }
}
