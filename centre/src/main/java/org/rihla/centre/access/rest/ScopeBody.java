package org.rihla.centre.access.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Scope;

/**
 * Whose records an account reaches, in JSON.
 *
 * @param kind {@code EVERYWHERE}, {@code AGENCIES}, {@code EMPLOYER} or {@code PERSON}
 * @param agencies ids, for {@code AGENCIES}
 * @param employer an id, for {@code EMPLOYER}
 * @param person an id, for {@code PERSON}; never in a request
 */
record ScopeBody(
        @Nullable String kind,
        @Nullable List<String> agencies,
        @Nullable String employer,
        @Nullable String person) {

    static ScopeBody of(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere() -> new ScopeBody("EVERYWHERE", null, null, null);
            case Scope.Agencies(var agencies) ->
                    new ScopeBody("AGENCIES", agencies.stream().sorted().toList(), null, null);
            case Scope.OfEmployer(var employer) -> new ScopeBody("EMPLOYER", null, employer, null);
            case Scope.OfPerson(var person) -> new ScopeBody("PERSON", null, null, person);
        };
    }

    /** The scope that was meant; an unknown kind reaches nothing and fits no role. */
    static Scope toScope(@Nullable ScopeBody body) {
        if (body == null || body.kind() == null) {
            return new Scope.Agencies(Set.of());
        }
        return switch (body.kind()) {
            case "EVERYWHERE" -> new Scope.Everywhere();
            case "EMPLOYER" -> new Scope.OfEmployer(body.employer() == null ? "" : body.employer());
            case "AGENCIES" ->
                    new Scope.Agencies(
                            body.agencies() == null ? Set.of() : Set.copyOf(body.agencies()));
            default -> new Scope.Agencies(Set.of());
        };
    }
}
