package org.rihla.centre.access.work;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.access.model.Account;
import org.rihla.centre.access.model.AccountBook;
import org.rihla.centre.access.model.Letters;
import org.rihla.centre.access.model.TokenBook;
import org.rihla.centre.access.work.TryLimits.Try;
import org.rihla.centre.shared.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs in and out. */
@Service
class SessionWork implements Sessions {
    private static final int WRONG_PASSWORDS = 10;
    private static final int WRONG_SLIPS = 5;
    private static final int LONGEST_TYPED = 128;
    private static final int TOKEN_BYTES = 32;
    private static final Duration STAFF_LIFE = Duration.ofHours(12);
    private static final Duration WORKER_LIFE = Duration.ofMinutes(10);

    private final AccountBook accounts;
    private final TokenBook tokens;
    private final TryLimits limits;
    private final Passwords passwords;
    private final SlipSeal slips;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SessionWork(
            AccountBook accounts,
            TokenBook tokens,
            TryLimits limits,
            Passwords passwords,
            SlipSeal slips,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.limits = limits;
        this.passwords = passwords;
        this.slips = slips;
        this.clock = clock;
    }

    @Override
    public Answer<AccountId> enter(String login, String password, String from) {
        String typed = login.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > LONGEST_TYPED || password.length() > LONGEST_TYPED) {
            return Answer.refused(WRONG);
        }
        Try attempt = new Try("login " + typed, WRONG_PASSWORDS, from);
        if (!limits.take(attempt)) {
            return Answer.refused(TOO_MANY_TRIES, TryLimits.WINDOW.toMinutes());
        }
        Optional<Account> account = accounts.byLogin(typed);
        String hash = account.map(Account::passwordHash).orElse(null);
        boolean fits = passwords.fits(password, hash) && account.orElseThrow().active();
        return fits ? entered(attempt, account.orElseThrow()) : Answer.refused(WRONG);
    }

    @Override
    public Answer<AccountId> enterWithSlip(String slipCode, LocalDate birthDate, String from) {
        String code = Letters.plain(slipCode);
        if (code.length() > LONGEST_TYPED) {
            return Answer.refused(WRONG_SLIP);
        }
        Try attempt = new Try("slip " + code, WRONG_SLIPS, from);
        if (!limits.take(attempt)) {
            return Answer.refused(TOO_MANY_TRIES, TryLimits.WINDOW.toMinutes());
        }
        return accounts.bySlip(slips.seal(code, birthDate))
                .filter(Account::active)
                .map(account -> entered(attempt, account))
                .orElseGet(() -> Answer.refused(WRONG_SLIP));
    }

    private Answer<AccountId> entered(Try attempt, Account account) {
        limits.wasRight(attempt);
        accounts.seen(account.id(), clock.instant());
        return Answer.of(account.id());
    }

    @Override
    @Transactional
    public Token giveToken(AccountId id) {
        byte[] bits = new byte[TOKEN_BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        boolean worker =
                accounts.find(id).map(account -> account.role() == Role.WORKER).orElse(false);
        Instant expiresAt =
                tokens.keep(ServerKey.hash(token), id, worker ? WORKER_LIFE : STAFF_LIFE);
        return new Token(token, expiresAt);
    }

    @Override
    @Transactional
    public void end(String token) {
        tokens.end(ServerKey.hash(token));
    }

    @Override
    public Optional<SignedIn> bearer(String token) {
        return tokens.find(ServerKey.hash(token)).map(Account::signedIn);
    }

    @Override
    public int stamp(AccountId account) {
        return accounts.find(account).map(Account::version).orElse(0);
    }

    @Override
    public Optional<SignedIn> signedIn(AccountId account, int stamp) {
        return accounts.find(account)
                .filter(Account::active)
                .filter(known -> known.version() == stamp)
                .map(Account::signedIn);
    }
}
