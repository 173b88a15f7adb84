package org.rihla.centre.access.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsRest {
    private final Accounts accounts;
    private final Refusals refusals;

    AccountsRest(Accounts accounts, Refusals refusals) {
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /** What an account needs; {@code lang} is a tag such as {@code fr}. */
    record NewAccountBody(
            @Nullable String login,
            @Nullable String name,
            @Nullable String role,
            @Nullable ScopeBody scope,
            @Nullable String lang) {

        NewAccount toAccount() {
            return new NewAccount(
                    requireNonNullElse(login, ""),
                    requireNonNullElse(name, ""),
                    role(requireNonNullElse(role, "")),
                    ScopeBody.toScope(scope),
                    Lang.ofTag(requireNonNullElse(lang, "fr").toLowerCase(Locale.ROOT))
                            .orElse(Lang.FR));
        }

        /** An unknown role becomes one that nobody can be given, and is refused as such. */
        private static Role role(String name) {
            for (Role role : Role.values()) {
                if (role.name().equals(name)) {
                    return role;
                }
            }
            return Role.SYSTEM;
        }
    }

    /** An account that was opened; its password is told this once. */
    record OpenedBody(AccountId id, String password) {}

    /** All accounts. */
    record AccountsBody(List<AccountBody> items, @Nullable String next) {}

    @GetMapping
    AccountsBody all(Actor actor) {
        return new AccountsBody(accounts.all(actor).stream().map(AccountBody::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<?> open(Actor actor, @RequestBody NewAccountBody body) {
        return switch (accounts.open(actor, body.toAccount())) {
            case Answer.Accepted<Opened>(var opened) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(new OpenedBody(opened.id(), opened.password()));
            case Answer.Refused<Opened>(var no) -> refusals.answer(no);
        };
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> close(Actor actor, @PathVariable AccountId id) {
        return switch (accounts.close(actor, id)) {
            case Answer.Accepted<AccountId> _ -> ResponseEntity.noContent().build();
            case Answer.Refused<AccountId>(var no) -> refusals.answer(no);
        };
    }
}
