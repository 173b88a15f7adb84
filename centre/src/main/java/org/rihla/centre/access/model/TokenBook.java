package org.rihla.centre.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rihla.centre.access.AccountId;

/** Where tokens are kept, by their hash; time is the database's, which no demonstration moves. */
public interface TokenBook {

    /** Keeps a token's hash and tells when it will expire; expired ones are cleared away. */
    Instant keep(byte[] hash, AccountId account, Duration life);

    /** The open account that a token belongs to, if the token has not expired. */
    Optional<Account> find(byte[] hash);

    /** Ends a token. */
    void end(byte[] hash);
}
