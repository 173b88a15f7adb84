package org.rihla.centre.command;

import java.lang.management.ManagementFactory;

/** The memory of this machine, or of the container that we live in. */
final class Memory {

    private Memory() {}

    /** All of it, in bytes. */
    static long available() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : Long.MAX_VALUE;
    }
}
