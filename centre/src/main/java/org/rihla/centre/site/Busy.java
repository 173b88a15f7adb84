package org.rihla.centre.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * More people ask than the database has lines for, or it is coming back: nobody did anything wrong
 * and nothing was changed, so whoever asked hears when to ask again, on a page that itself asks the
 * database nothing.
 */
final class Busy {
    private static final long SECONDS = 5;
    private static final int DEEPEST = 20;

    private Busy() {}

    /** Whether a request failed because of it. */
    static boolean is(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failed
                && isBusy(failed);
    }

    static boolean isBusy(Throwable failed) {
        @Nullable Throwable cause = failed;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** What is told. */
    static Problem problem() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE, "site.busy", List.of(), List.of(), SECONDS);
    }
}
