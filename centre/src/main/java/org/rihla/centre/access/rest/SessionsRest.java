package org.rihla.centre.access.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.access.Sessions.Token;
import org.rihla.centre.access.security.BearerTokens;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Refusals;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.TooManyRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out for programs. */
@RestController
@RequestMapping("/api/v1")
class SessionsRest {
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final Accounts accounts;
    private final Refusals refusals;
    private final Texts texts;
    private final Languages languages;

    SessionsRest(
            Sessions sessions,
            Accounts accounts,
            Refusals refusals,
            Texts texts,
            Languages languages) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.refusals = refusals;
        this.texts = texts;
        this.languages = languages;
    }

    /** What staff and employers sign in with. */
    record Credentials(@Nullable String login, @Nullable String password) {}

    /** What a worker signs in with. */
    record SlipCredentials(@Nullable String slipCode, @Nullable LocalDate birthDate) {}

    /** A token and whose it is. */
    record TokenBody(String token, Instant expiresAt, AccountBody account) {}

    @PostMapping("/sessions")
    ResponseEntity<?> enter(@RequestBody Credentials typed, HttpServletRequest request) {
        return answer(
                sessions.enter(
                        requireNonNullElse(typed.login(), ""),
                        requireNonNullElse(typed.password(), ""),
                        request.getRemoteAddr()));
    }

    @PostMapping("/worker-sessions")
    ResponseEntity<?> enterWithSlip(
            @RequestBody SlipCredentials typed, HttpServletRequest request) {
        return answer(
                sessions.enterWithSlip(
                        requireNonNullElse(typed.slipCode(), ""),
                        requireNonNullElse(typed.birthDate(), LocalDate.EPOCH),
                        request.getRemoteAddr()));
    }

    @DeleteMapping("/sessions")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        BearerTokens.of(request).ifPresent(sessions::end);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/me")
    AccountBody me(Actor actor) {
        return AccountBody.of(accounts.find(actor.account()).orElseThrow());
    }

    private ResponseEntity<?> answer(Answer<AccountId> answer) {
        return switch (answer) {
            case Answer.Accepted<AccountId>(var account) -> token(account);
            case Answer.Refused<AccountId>(var no) -> refused(no);
        };
    }

    private ResponseEntity<TokenBody> token(AccountId account) {
        Token token = sessions.giveToken(account);
        AccountBody whose = AccountBody.of(accounts.find(account).orElseThrow());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new TokenBody(token.token(), token.expiresAt(), whose));
    }

    private ResponseEntity<ProblemDetail> refused(Refusal no) {
        if (no.code().equals(Sessions.TOO_MANY_TRIES)) {
            throw new TooManyRequests(WAIT);
        }
        ProblemDetail problem = refusals.answer(no).getBody();
        if (problem == null) {
            throw new IllegalStateException("A refusal without a body");
        }
        problem.setStatus(HttpStatus.UNAUTHORIZED);
        problem.setTitle(texts.say(languages.current(), "site.problem.401"));
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
