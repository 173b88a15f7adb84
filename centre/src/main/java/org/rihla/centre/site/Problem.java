package org.rihla.centre.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.StaleVersion.Difference;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request could not be answered, as a page or as problem details (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the key of the sentence; {@code .remedy} below it says what can be done
 * @param args the words of the sentence and the remedy
 * @param differences what a stale write would have overwritten
 * @param retryAfter seconds to wait, or null
 */
public record Problem(
        HttpStatusCode status,
        String code,
        List<Object> args,
        List<Difference> differences,
        @Nullable Long retryAfter) {

    /** Keeps copies of the lists. */
    public Problem {
        args = List.copyOf(args);
        differences = List.copyOf(differences);
    }

    /** A problem with a sentence. */
    static Problem of(HttpStatusCode status, String code, Object... args) {
        return new Problem(status, code, List.of(args), List.of(), null);
    }

    /** What a bare status says. */
    static Problem of(HttpStatusCode status) {
        return of(
                status,
                switch (status.value()) {
                    case 401 -> "site.not-signed-in";
                    case 403 -> "site.not-allowed";
                    case 404 -> "site.not-found";
                    case 405 -> "site.wrong-method";
                    case 409 -> "site.stale";
                    case 413 -> "site.too-large";
                    case 406, 415 -> "site.wrong-type";
                    default -> "site.unreadable";
                });
    }

    /** The sentence. */
    public Text sentence() {
        return new Text(code, args);
    }

    /** What can be done now, if {@link Frame#has} its key. */
    public Text remedy() {
        return new Text(code + ".remedy", args);
    }

    /** The title: what kind of problem. */
    public Text title() {
        return Text.of("site.problem." + titled());
    }

    private int titled() {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (known == null) {
            return 500;
        }
        return switch (known.value()) {
            case 400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503 -> known.value();
            default -> known.is5xxServerError() ? 500 : 400;
        };
    }

    /** Whether the one who is signed in is told in which role she is. */
    public boolean namesRole() {
        return status.value() == HttpStatus.FORBIDDEN.value();
    }
}
