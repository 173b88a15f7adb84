package org.rihla.centre;

import org.rihla.centre.command.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the centre: one server, one database, every module of the house. */
// Two modules may call a page or a service by the same simple name.
@SpringBootApplication
public class RihlaCentre {

    /** Carries out one command, such as {@code run}; see {@link CommandLine}. */
    public static void main(String[] args) {
        System.exit(CommandLine.of(RihlaCentre.class).execute(args));
    }
}
