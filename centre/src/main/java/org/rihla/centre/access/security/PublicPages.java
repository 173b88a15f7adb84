package org.rihla.centre.access.security;

/** The pages and files that nobody needs to sign in for. */
final class PublicPages {
    /** Their paths. */
    static final String[] PATHS = {
        "/",
        "/help",
        "/quick-exit",
        "/weather",
        "/sign-in",
        "/worker-sign-in",
        "/error",
        "/draw/*",
        "/legal-avenues",
        "/legal-avenues/*",
        "/actuator/health",
        "/css/**",
        "/img/**",
        "/vendor/**",
        "/favicon.ico"
    };

    /** Public pages that keep nothing: no session is read for them and no cookie is set. */
    static final String[] NOTHING_KEPT = {"/guidance", "/guidance/**"};

    private PublicPages() {}
}
