package org.rihla.twin;

import java.io.PrintStream;
import java.util.Map;

/**
 * What a demonstration tells the one who started it: where it is, who may sign in, what each sees.
 */
record Welcome(String url, DemoState state) {
    private static final Map<String, String> SEES =
            Map.of(
                    Staff.DIVISION, "offers, employers, calls, journeys and the season",
                    Staff.SECOND_SIGNER, "the same: she gives second signatures",
                    Staff.COUNSELLOR, "the people of six agencies, calls, returns",
                    Staff.MEDIATOR, "arrivals, work and returns abroad",
                    Staff.EMPLOYER, "her own offers, workers and recalls");
    private static final String ADMINISTERS =
            "accounts, agencies, imports, the state of the system";

    /** Tells it. */
    void tell(PrintStream out) {
        out.println();
        out.println("Rihla answers at " + url + "/sign-in");
        for (Staff.Account account : state.accounts()) {
            out.printf(
                    "  %-14s login %-15s password %-20s sees %s%n",
                    account.role(),
                    account.login(),
                    account.password(),
                    SEES.getOrDefault(account.login(), ADMINISTERS));
        }
        if (state.slipCode() != null) {
            out.printf(
                    "  %-14s slip code %s, born %s, at %s/worker-sign-in: her own journey%n",
                    "WORKER", state.slipCode(), state.birthDate(), url);
        }
        out.println("Ctrl-C stops it; started again, it goes on where it was.");
    }
}
