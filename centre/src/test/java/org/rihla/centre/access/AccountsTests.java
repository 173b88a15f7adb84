package org.rihla.centre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.access.Accounts.AccountView;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.access.History.Entry;
import org.rihla.centre.access.History.Line;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, the history of what was done, and the log of who read. */
@FrontOffice
@Transactional
class AccountsTests {
    private static final Actor SYSTEM = Actor.system("a test");

    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @Autowired History history;
    @Autowired AuditTrail trail;
    @Autowired JdbcClient jdbc;

    @Test
    void theFirstStartOpensOneAdministrator() {
        assertThat(accounts.all(SYSTEM))
                .filteredOn(account -> account.login().equals("admin"))
                .extracting(AccountView::role)
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void theLastAdministratorCannotBeClosed() {
        AccountId admin = accounts.all(SYSTEM).getFirst().id();
        assertThat(refusal(accounts.close(SYSTEM, admin)).code())
                .isEqualTo("access.last-administrator");
        Opened second = open("second");
        assertThat(accounts.close(SYSTEM, admin).orThrow()).isEqualTo(admin);
        assertThat(refusal(accounts.close(SYSTEM, second.id())).code())
                .isEqualTo("access.last-administrator");
    }

    @Test
    void nobodyClosesHerOwnAccount() {
        Opened one = open("one");
        assertThat(refusal(accounts.close(actor(one), one.id())).code())
                .isEqualTo("access.not-yourself");
    }

    @Test
    void aLoginBelongsToOneAccountAlsoAfterItIsClosed() {
        Opened one = open("taken");
        accounts.close(SYSTEM, one.id()).orThrow();
        Refusal no = refusal(accounts.open(SYSTEM, wanted("Taken ")));
        assertThat(no.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("access.login-taken"));
    }

    @Test
    void onlyAnAdministratorManagesAccounts() {
        Actor officer =
                new Actor(SYSTEM.account(), "Officer", Role.DIVISION, new Scope.Everywhere());
        assertThatThrownBy(() -> accounts.open(officer, wanted("x.y.z")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accounts.all(officer)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "short, access.password-short",
        "password1234, access.password-known",
        "motdepasse2026!!, access.password-known",
        "azertyuiop12345, access.password-known",
        "passwordpassword, access.password-known",
        "aaaaaaaaaaaaaaaa, access.password-known",
        "change.me-forever, access.password-guessable",
        "houda and the sea, access.password-guessable"
    })
    void aPasswordThatOthersWouldTryIsRefused(String wanted, String code) {
        Opened one = open("change.me");
        Refusal no = refusal(accounts.changePassword(actor(one), one.password(), wanted));
        assertThat(no.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void aLongSentenceIsAGoodPasswordInAnyLetters() {
        Opened one = open("change.you");
        String wanted = "البحر هادئ هذا الصباح";
        accounts.changePassword(actor(one), one.password(), wanted).orThrow();
        assertThat(sessions.enter("change.you", wanted, "192.0.2.1").orThrow()).isEqualTo(one.id());
    }

    @Test
    void aNewPasswordEndsEverySessionThatBeganWithTheOldOne() {
        Opened one = open("forgetful");
        int before = sessions.stamp(one.id());
        String token = sessions.giveToken(one.id()).token();
        accounts.newPassword(SYSTEM, one.id()).orThrow();
        assertThat(sessions.signedIn(one.id(), before)).isEmpty();
        assertThat(sessions.bearer(token)).isEmpty();
    }

    @Test
    void whatWasDoneIsInTheHistoryInItsOrder() {
        history.add(SYSTEM, Entry.of("a.first", "thing:1", "P1", Map.of("day", "2027-01-02")));
        history.add(SYSTEM, Entry.of("a.second", "thing:1", "P1", Map.of()));
        assertThat(history.ofPerson("P1"))
                .extracting(line -> line.entry().kind())
                .containsExactly("a.first", "a.second");
        assertThat(history.ofSubject("thing:1"))
                .first()
                .extracting(Line::entry)
                .isEqualTo(Entry.of("a.first", "thing:1", "P1", Map.of("day", "2027-01-02")));
    }

    @Test
    void theHistoryCannotBeChangedNotEvenBySql() {
        history.add(SYSTEM, Entry.of("a.move", "thing:2", null, Map.of()));
        assertThatThrownBy(() -> jdbc.sql("update access.history set kind = 'other'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only grows");
    }

    @Test
    void theLogOfReadsCannotBeEmptied() {
        assertThatThrownBy(() -> jdbc.sql("delete from access.reading").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aLineThatWasChangedBehindTheTriggersBackNoLongerFitsItsSeal() {
        history.add(SYSTEM, Entry.of("a.move", "thing:3", null, Map.of("day", "2027-01-02")));
        assertThat(broken()).isEmpty();
        jdbc.sql("alter table access.history disable trigger only_grows").update();
        jdbc.sql("update access.history set actor_name = 'Somebody' where subject = 'thing:3'")
                .update();
        assertThat(broken()).hasSize(1);
    }

    @Test
    void openingAFileLeavesALineThatThePersonSees() {
        Actor counsellor = actor(open("reader"));
        trail.read(counsellor, "P2", "access.purpose.file");
        trail.read(herself("P2"), "P2", "access.purpose.file");
        assertThat(trail.of("P2", 10))
                .singleElement()
                .satisfies(reading -> assertThat(reading.actor()).isEqualTo("Houda Naciri"));
        assertThat(trail.count("P2")).isEqualTo(1);
    }

    private List<Long> broken() {
        return jdbc.sql("select sequence from access.history_broken").query(Long.class).list();
    }

    private Opened open(String login) {
        return accounts.open(SYSTEM, wanted(login)).orThrow();
    }

    private Actor actor(Opened opened) {
        return sessions.signedIn(opened.id(), sessions.stamp(opened.id())).orElseThrow().actor();
    }

    private static Actor herself(String person) {
        return new Actor(SYSTEM.account(), "Herself", Role.WORKER, new Scope.OfPerson(person));
    }

    private static NewAccount wanted(String login) {
        return new NewAccount(
                login, "Houda Naciri", Role.ADMINISTRATOR, new Scope.Everywhere(), Lang.FR);
    }

    private static Refusal refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).refusal();
    }

    /** Not transactional on purpose: the history must be part of a move. */
    @Test
    @Transactional(propagation = Propagation.NEVER)
    void theHistoryIsWrittenOnlyInsideOfTheTransactionOfAMove() {
        assertThatThrownBy(() -> history.add(SYSTEM, Entry.of("a.b", "c:1", null, Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
