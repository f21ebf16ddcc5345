package org.kitepress.parse.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a thread has worked: no clock, so whatever else the machine does is not counted. */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** In nanoseconds; nothing where the machine does not count, and less than nothing of a thread that has ended. */
    public static long of(Thread thread) {
        return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                ? THREADS.getThreadCpuTime(thread.getId())
                : 0;
    }
}
