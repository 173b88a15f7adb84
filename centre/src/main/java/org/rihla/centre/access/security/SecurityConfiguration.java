package org.rihla.centre.access.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.site.OwnTransactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Two doors. Programs come in under {@code /api} with a token and nothing else; people come in
 * through pages with a session, whose forms carry a token against forgery.
 *
 * <p>Who may do what is decided behind the doors, by the module that owns the record.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String DEVICES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Nobody signs in through Spring's own manager; it also keeps Boot from making a user. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return _ -> {
            throw new ProviderNotFoundException("Sign in through a page or the API");
        };
    }

    /** A wrong try is counted although it is refused, and a password is slow to check. */
    @Bean
    OwnTransactions signIn() {
        return new OwnTransactions(
                List.of(
                        "/sign-in",
                        "/worker-sign-in",
                        "/api/v1/sessions",
                        "/api/v1/worker-sessions"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Sessions sessions, ApiDenials denials) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        it -> it.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterBefore(new BearerTokens(sessions), AnonymousAuthenticationFilter.class)
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(it ->
                        it.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/api/v1/sessions",
                                        "/api/v1/worker-sessions")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                                .permitAll()
                                .requestMatchers("/api/v1/guidance", "/api/v1/guidance/**")
                                .permitAll()
                                .requestMatchers("/api/v1/sandbox/**")
                                .hasRole(Role.ADMINISTRATOR.name())
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .build();
    }

    /** Forms here change nothing, so a forged one does no harm and needs no cookie to stop it. */
    @Bean
    @Order(2)
    SecurityFilterChain calculators(HttpSecurity http) {
        return http.securityMatcher(PublicPages.NOTHING_KEPT)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        it -> it.securityContextRepository(new NullSecurityContextRepository()))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PageSessions sessions) {
        return http.csrf(it -> it.csrfTokenRepository(csrfCookie()))
                .addFilterAfter(new EarlyCsrfToken(), CsrfFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(it -> it.securityContextRepository(sessions))
                .logout(it ->
                        it.logoutRequestMatcher(post("/sign-out"))
                                .addLogoutHandler((request, response, _) ->
                                        new ClearSiteDataHeaderWriter(Directive.CACHE)
                                                .writeHeaders(request, response))
                                .logoutSuccessHandler(new AfterSignOut()))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(it ->
                        it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PublicPages.PATHS)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(new ToSignIn()))
                .build();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName("rihla-form");
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return cookies;
    }

    private static PathPatternRequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy(DEVICES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
