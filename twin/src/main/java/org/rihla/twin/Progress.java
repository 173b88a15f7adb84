package org.rihla.twin;

import java.io.PrintStream;

/** Says on standard error how far the season is, so that nobody waits before a still screen. */
final class Progress {
    private final PrintStream out;
    private final int steps;
    private int done;

    Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    /** One step of the season is done. */
    void step(String what) {
        done++;
        out.printf("  %3d %%  %s%n", Math.min(100, done * 100 / steps), what);
    }

    /** Something to know on the way. */
    void note(String what) {
        out.println("         " + what);
    }
}
