package org.rihla.centre.site;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;

/**
 * Who is signed in, as far as the page frame needs to know.
 *
 * @param account an id that tells accounts apart; part of an idempotency key
 * @param name how she is greeted and named in the frame
 * @param role the role's code, such as {@code COUNSELLOR}; its name is the message {@code
 *     site.role.<code in small letters>}
 * @param place where she works, or null
 * @param lang the language of her account, or null
 * @param actor the same person as modules know her; see {@link #as(Class)}
 */
public record Visitor(
        String account,
        String name,
        String role,
        @Nullable String place,
        @Nullable Lang lang,
        Object actor) {

    /**
     * The same person as another module knows her, for instance {@code visitor.as(Actor.class)}.
     *
     * @throws ClassCastException if the module that signs people in knows her as something else
     */
    public <T> T as(Class<T> type) {
        return type.cast(actor);
    }
}
