package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.ScopeChoices;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.VisitorSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the page frame who is signed in and where she works; asked once a request. */
@Component
class SignedInVisitor implements VisitorSource {
    private static final String KNOWN = SignedInVisitor.class.getName();

    private final List<ScopeChoices> choices;

    SignedInVisitor(List<ScopeChoices> choices) {
        this.choices = choices;
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return authentication().map(known -> visitor(request, known));
    }

    @Override
    public Optional<Visitor> signedIn(HttpServletRequest request) {
        return authentication().map(known -> visitor(known.actor(), known.lang(), null));
    }

    private static Optional<ActorAuthentication> authentication() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof ActorAuthentication known
                ? Optional.of(known)
                : Optional.empty();
    }

    private Visitor visitor(HttpServletRequest request, ActorAuthentication known) {
        if (request.getAttribute(KNOWN) instanceof Visitor before
                && before.actor().equals(known.actor())) {
            return before;
        }
        Actor actor = known.actor();
        Visitor visitor = visitor(actor, known.lang(), place(actor.scope(), known.lang()));
        request.setAttribute(KNOWN, visitor);
        return visitor;
    }

    private static Visitor visitor(Actor actor, Lang lang, @Nullable String place) {
        return new Visitor(
                actor.account().value(), actor.name(), actor.role().name(), place, lang, actor);
    }

    private @Nullable String place(Scope scope, Lang lang) {
        return switch (scope) {
            case Scope.Agencies(var agencies) when agencies.size() == 1 ->
                    name(ScopeChoices.Kind.AGENCIES, agencies.iterator().next(), lang);
            case Scope.OfEmployer(var employer) -> name(ScopeChoices.Kind.EMPLOYER, employer, lang);
            case Scope.Agencies(_), Scope.Everywhere(), Scope.OfPerson(_) -> null;
        };
    }

    private @Nullable String name(ScopeChoices.Kind kind, String id, Lang lang) {
        return choices.stream()
                .filter(choice -> choice.kind() == kind)
                .flatMap(choice -> choice.name(id).stream())
                .map((LocalName name) -> name.in(lang))
                .findFirst()
                .orElse(null);
    }
}
