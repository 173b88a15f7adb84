package org.rihla.centre.access.security;

/** The pages that nobody needs to sign in for. */
final class PublicPages {
    /** Their paths. */
    static final String[] PATHS = {
        "/", "/sign-in", "/worker-sign-in", "/language", "/error", "/actuator/health"
    };

    private PublicPages() {}
}
