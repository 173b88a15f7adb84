package org.rihla.centre.site;

import gg.jte.TemplateEngine;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of a page for a request. */
@Component
class Frames {
    private final Texts texts;
    private final Languages languages;
    private final TemplateEngine engine;
    private final Clock clock;
    private final ObjectProvider<VisitorSource> visitors;
    private final List<MenuEntry> entries;
    private final ResourceUrlProvider assets;
    private final boolean demonstration;

    Frames(
            Texts texts,
            Languages languages,
            TemplateEngine engine,
            Clock clock,
            ObjectProvider<VisitorSource> visitors,
            List<MenuEntry> entries,
            ResourceUrlProvider assets,
            @Value("${rihla.demo:false}") boolean demonstration) {
        this.texts = texts;
        this.languages = languages;
        this.engine = engine;
        this.clock = clock;
        this.visitors = visitors;
        this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.assets = assets;
        this.demonstration = demonstration;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(new Asked(request), texts, engine);
    }

    /** Who sends a request. */
    Optional<Visitor> visitor(HttpServletRequest request) {
        // A page that says "too many at once" must not stand in the same queue.
        if (Busy.is(request)) {
            return Optional.empty();
        }
        return visitors.stream().flatMap(source -> source.visitor(request).stream()).findFirst();
    }

    /** What the frame asks of a request, read when it is needed and not before. */
    private final class Asked implements Frame.Request {
        private final HttpServletRequest request;
        private final Lang lang;
        private final Optional<Visitor> visitor;

        Asked(HttpServletRequest request) {
            this.request = request;
            this.lang = languages.of(request);
            this.visitor = Frames.this.visitor(request);
        }

        @Override
        public Lang lang() {
            return lang;
        }

        @Override
        public Optional<Visitor> visitor() {
            return visitor;
        }

        @Override
        public List<Frame.MenuLink> menu() {
            String role = visitor.map(Visitor::role).orElse(MenuEntry.PUBLIC);
            List<MenuEntry> hers =
                    entries.stream().filter(entry -> entry.roles().contains(role)).toList();
            String here = here(hers);
            return hers.stream()
                    .map(entry ->
                            new Frame.MenuLink(
                                    texts.say(lang, entry.key()),
                                    entry.path(),
                                    entry.path().equals(here)))
                    .toList();
        }

        /** The entry under which the page is: of two that fit, the longer. */
        private String here(List<MenuEntry> hers) {
            String path = path();
            return hers.stream()
                    .map(MenuEntry::path)
                    .filter(entry ->
                            path.equals(entry)
                                    || (entry.length() > 1 && path.startsWith(entry + "/")))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }

        @Override
        public List<Frame.LangLink> languages() {
            return Arrays.stream(Lang.values())
                    .filter(other -> other != lang)
                    .map(other -> new Frame.LangLink(other, name(other), in(other)))
                    .toList();
        }

        private String name(Lang other) {
            return texts.pattern(other, "site.language");
        }

        /** The same page; after a form was sent, the page of the form. */
        private String in(Lang other) {
            UriComponentsBuilder same = UriComponentsBuilder.fromPath(path());
            if (request.getMethod().equals("GET") && request.getQueryString() != null) {
                same.query(request.getQueryString());
            }
            return same.replaceQueryParam(Languages.PARAMETER, other.tag()).build().toUriString();
        }

        @Override
        public @Nullable String csrfToken() {
            if (Busy.is(request)) {
                return null;
            }
            return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                    ? token.getToken()
                    : null;
        }

        @Override
        public String once() {
            return Ulid.next(clock);
        }

        @Override
        public String asset(String path) {
            String fingerprinted = assets.getForLookupPath(path);
            return fingerprinted == null ? path : fingerprinted;
        }

        @Override
        public LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), clock.getZone());
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public ZoneId zone() {
            return clock.getZone();
        }

        @Override
        public @Nullable Text notice() {
            var flash = RequestContextUtils.getInputFlashMap(request);
            return flash != null && flash.get(Pages.NOTICE) instanceof Text text ? text : null;
        }

        @Override
        public String path() {
            Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return failed == null ? request.getRequestURI() : failed.toString();
        }

        @Override
        public boolean demonstration() {
            return demonstration;
        }
    }
}
