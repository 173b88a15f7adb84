package org.rihla.centre.command;

import java.util.List;

/** One command of the command line. */
interface Command {

    /**
     * Carries it out.
     *
     * @return the exit status
     * @throws Unusable if the arguments cannot be understood
     */
    int run(List<String> arguments);
}
