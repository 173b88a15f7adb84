package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells the page frame who is signed in; the module that signs people in offers one bean of it. */
@FunctionalInterface
public interface VisitorSource {

    /** Who sends a request, or nobody. Must be quick and may be asked several times a request. */
    Optional<Visitor> visitor(HttpServletRequest request);

    /**
     * The same, but perhaps without her place: enough where only her account, her language or her
     * role counts. Programs send many requests for each page that is shown, and looking up a
     * place's name costs more than the rest of finding out who she is.
     */
    default Optional<Visitor> signedIn(HttpServletRequest request) {
        return visitor(request);
    }
}
