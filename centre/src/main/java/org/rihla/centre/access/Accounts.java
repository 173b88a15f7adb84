package org.rihla.centre.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;

/** The accounts of those who sign in. */
public interface Accounts {

    /**
     * What an account needs.
     *
     * @param login what is typed at sign-in, unique, 3 to 64 letters, digits, dots or hyphens
     * @param name how others see her
     * @param role what she is
     * @param scope whose records she reaches
     * @param lang the language of her pages
     */
    record NewAccount(String login, String name, Role role, Scope scope, Lang lang) {}

    /** An account as administrators see it. */
    record AccountView(
            AccountId id,
            String login,
            String name,
            Role role,
            Scope scope,
            Lang lang,
            boolean active,
            @Nullable Instant lastSeen) {}

    /**
     * A fresh account with a password that is shown this once.
     *
     * @param id the account
     * @param password random; only its hash is kept
     */
    record Opened(AccountId id, String password) {}

    /** Opens an account with a random password. */
    Answer<Opened> open(Actor actor, NewAccount account);

    /** Closes an account; its history stays. */
    Answer<AccountId> close(Actor actor, AccountId account);

    /** Replaces a password that was forgotten or seen; tokens and sessions of the account end. */
    Answer<Opened> newPassword(Actor actor, AccountId account);

    /** Changes one's own password; refuses a short, known or guessable one. */
    Answer<AccountId> changePassword(Actor actor, String current, String wanted);

    /** Changes the language of one's own pages. */
    void speak(Actor actor, Lang lang);

    /** All accounts of staff and employers, by login; workers are found by their files. */
    List<AccountView> all(Actor actor);

    /** One account. */
    Optional<AccountView> find(AccountId account);

    /**
     * Gives a person a slip code to sign in with, together with her birth date. An earlier code of
     * the same person stops working.
     *
     * @return eight letters and digits that cannot be confused with each other, shown this once
     */
    String giveSlipCode(Actor actor, String person, String name, LocalDate birthDate);
}
