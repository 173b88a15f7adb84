package org.rihla.centre.access.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.model.Account;
import org.rihla.centre.access.model.AccountBook;
import org.rihla.centre.access.model.AccountRules;
import org.rihla.centre.access.model.Letters;
import org.rihla.centre.access.model.PasswordRules;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, closes and changes accounts. */
@Service
class AccountWork implements Accounts {
    private static final String CHECK_FIELDS = "access.check-fields";

    private final AccountBook book;
    private final Passwords passwords;
    private final SlipSeal slips;
    private final History history;
    private final Clock clock;
    private final Letters letters = new Letters();

    AccountWork(
            AccountBook book, Passwords passwords, SlipSeal slips, History history, Clock clock) {
        this.book = book;
        this.passwords = passwords;
        this.slips = slips;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Answer<Opened> open(Actor actor, NewAccount typed) {
        actor.needs(Right.MANAGE_ACCOUNTS);
        NewAccount wanted = clean(typed);
        List<FieldFault> faults = AccountRules.faults(wanted);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        String password = letters.password();
        Account account =
                new Account(
                        new AccountId(Ulid.next(clock)),
                        wanted.login(),
                        wanted.name(),
                        wanted.role(),
                        wanted.scope(),
                        wanted.lang(),
                        passwords.hash(password),
                        true,
                        null,
                        1);
        if (!book.add(account, clock.instant())) {
            return refused(List.of(FieldFault.of("login", "access.login-taken")));
        }
        write(actor, account.id(), "opened", Map.of("role", wanted.role().name()));
        return Answer.of(new Opened(account.id(), password));
    }

    @Override
    @Transactional
    public Answer<AccountId> close(Actor actor, AccountId id) {
        actor.needs(Right.MANAGE_ACCOUNTS);
        Account account = staff(id);
        if (actor.account().equals(id)) {
            return Answer.refused("access.not-yourself");
        }
        List<AccountId> administrators = book.lockAdministrators();
        if (administrators.equals(List.of(id))) {
            return Answer.refused("access.last-administrator");
        }
        if (account.active()) {
            book.close(id, clock.instant());
            write(actor, id, "closed", Map.of());
        }
        return Answer.of(id);
    }

    @Override
    @Transactional
    public Answer<Opened> newPassword(Actor actor, AccountId id) {
        actor.needs(Right.MANAGE_ACCOUNTS);
        if (!staff(id).active()) {
            return Answer.refused("access.account-closed");
        }
        String password = letters.password();
        book.password(id, passwords.hash(password));
        write(actor, id, "password-replaced", Map.of());
        return Answer.of(new Opened(id, password));
    }

    @Override
    @Transactional
    public Answer<AccountId> changePassword(Actor actor, String current, String wanted) {
        Account account = own(actor);
        if (!passwords.fits(current, account.passwordHash())) {
            return refused(List.of(FieldFault.of("current", "access.password-not-current")));
        }
        Optional<FieldFault> fault = PasswordRules.fault(wanted, account);
        if (fault.isPresent()) {
            return refused(List.of(fault.orElseThrow()));
        }
        book.password(account.id(), passwords.hash(wanted));
        write(actor, account.id(), "password-changed", Map.of());
        return Answer.of(account.id());
    }

    @Override
    @Transactional
    public void speak(Actor actor, Lang lang) {
        book.lang(own(actor).id(), lang);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountView> all(Actor actor) {
        actor.needs(Right.MANAGE_ACCOUNTS);
        return book.staff().stream().map(Account::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountView> find(AccountId id) {
        return book.find(id).map(Account::view);
    }

    @Override
    @Transactional
    public String giveSlipCode(Actor actor, String person, String name, LocalDate birthDate) {
        actor.needs(Right.WRITE_FILES);
        AccountId account =
                book.ofPerson(person).map(Account::id).orElseGet(() -> openFor(person, name));
        String code = letters.slipCode();
        book.slip(person, account, slips.seal(code, birthDate), clock.instant());
        history.add(
                actor,
                History.Entry.of(
                        "access.history.slip-given", "person:" + person, person, Map.of()));
        return code;
    }

    private AccountId openFor(String person, String name) {
        AccountId id = new AccountId(Ulid.next(clock));
        Account account =
                new Account(
                        id,
                        "worker-" + id.value().toLowerCase(Locale.ROOT),
                        name,
                        Role.WORKER,
                        new Scope.OfPerson(person),
                        Lang.AR,
                        null,
                        true,
                        null,
                        1);
        if (!book.add(account, clock.instant())) {
            return book.ofPerson(person).orElseThrow().id();
        }
        return id;
    }

    private Account staff(AccountId id) {
        return book.find(id)
                .filter(account -> account.role() != Role.WORKER)
                .orElseThrow(() -> new NotFound("account"));
    }

    private Account own(Actor actor) {
        return book.find(actor.account()).orElseThrow(() -> new NotFound("account"));
    }

    private void write(Actor actor, AccountId id, String what, Map<String, String> facts) {
        history.add(
                actor,
                History.Entry.of("access.history." + what, "account:" + id.value(), null, facts));
    }

    private static NewAccount clean(NewAccount typed) {
        return new NewAccount(
                typed.login().strip().toLowerCase(Locale.ROOT),
                TextRules.clean(typed.name()),
                typed.role(),
                typed.scope(),
                typed.lang());
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields(CHECK_FIELDS, faults));
    }
}
