package org.rihla.centre.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;

/**
 * Signing in and out: for pages, whose session is a cookie, and for programs, who carry a token.
 */
public interface Sessions {
    /** The code of the refusal after too many wrong tries; answered with 429. */
    String TOO_MANY_TRIES = "access.too-many-tries";

    /**
     * The code of the refusal of what was typed; answered with 401, never telling which was wrong.
     */
    String WRONG = "access.wrong-sign-in";

    /** The code of the refusal of a slip code and birth date; answered with 401. */
    String WRONG_SLIP = "access.wrong-slip";

    /**
     * A fresh token.
     *
     * @param token 256 random bits; only its hash is kept
     * @param expiresAt when it stops working, by the real time
     */
    record Token(String token, Instant expiresAt) {}

    /**
     * Checks a login and its password; counts wrong tries per login and per address.
     *
     * @param from the address that the request comes from
     */
    Answer<AccountId> enter(String login, String password, String from);

    /** Checks a slip code and a birth date; counts wrong tries per code and per address. */
    Answer<AccountId> enterWithSlip(String slipCode, LocalDate birthDate, String from);

    /** Gives a token to an account that has just been checked. */
    Token giveToken(AccountId account);

    /** Ends a token; an unknown one is fine too. */
    void end(String token);

    /**
     * Who is signed in.
     *
     * @param actor as modules know her
     * @param lang the language of her account
     */
    record SignedIn(Actor actor, Lang lang) {}

    /** Who carries a token, if it still works and her account is open. */
    Optional<SignedIn> bearer(String token);

    /** What a session of pages remembers beside the account; a new password changes it. */
    int stamp(AccountId account);

    /**
     * Who an account is now, if it is open and its password is still the one that the session began
     * with: a change of rights counts from the next request.
     */
    Optional<SignedIn> signedIn(AccountId account, int stamp);
}
