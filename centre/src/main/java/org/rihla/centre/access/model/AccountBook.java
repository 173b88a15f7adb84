package org.rihla.centre.access.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.shared.Lang;

/** Where accounts and the latest slips are kept. */
public interface AccountBook {

    /** Adds an account unless its login is taken; tells whether it did. */
    boolean add(Account account, Instant openedAt);

    /** An account, open or closed. */
    Optional<Account> find(AccountId id);

    /** An account by what is typed at sign-in. */
    Optional<Account> byLogin(String login);

    /** The account of a person, if she ever got a slip. */
    Optional<Account> ofPerson(String person);

    /** The account whose latest slip has this seal. */
    Optional<Account> bySlip(byte[] seal);

    /** Accounts of staff and employers, by login. */
    List<Account> staff();

    /** Whether there is no account at all yet. */
    boolean isEmpty();

    /** The open administrators; their rows stay locked until the transaction ends. */
    List<AccountId> lockAdministrators();

    /** Closes an account and ends its tokens. */
    void close(AccountId id, Instant at);

    /** Puts a new hash in the place of the old one and ends the account's tokens. */
    void password(AccountId id, String hash);

    /** Changes the language of an account's pages. */
    void lang(AccountId id, Lang lang);

    /** Notes that the account has just signed in. */
    void seen(AccountId id, Instant at);

    /** Keeps a person's latest slip; an earlier one is forgotten. */
    void slip(String person, AccountId account, byte[] seal, Instant givenAt);
}
