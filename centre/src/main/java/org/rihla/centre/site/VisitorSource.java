package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells the page frame who is signed in; the module that signs people in offers one bean of it. */
@FunctionalInterface
public interface VisitorSource {

    /** Who sends a request, or nobody. Must be quick and may be asked several times a request. */
    Optional<Visitor> visitor(HttpServletRequest request);
}
