package org.rihla.centre.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.programme.Agreements.AgreementView;
import org.rihla.centre.programme.Agreements.Balance;
import org.rihla.centre.programme.Agreements.Category;
import org.rihla.centre.programme.Agreements.CommitmentView;
import org.rihla.centre.programme.Agreements.Move;
import org.rihla.centre.programme.Agreements.NewAgreement;
import org.rihla.centre.programme.Agreements.NewCommitment;
import org.rihla.centre.programme.Agreements.Progress;
import org.rihla.centre.programme.Agreements.Side;
import org.rihla.centre.programme.Agreements.State;
import org.rihla.centre.programme.Agreements.Step;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreements, what each side has promised, and what it has kept. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealDatabase
class AgreementFacesTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Actor IMANE =
            new Actor(
                    new AccountId("01JAAAAAAAAAAAAAAAAAAAAAAA"),
                    "Imane",
                    Role.DIVISION,
                    new Scope.Everywhere());

    @Autowired Agreements agreements;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private LocalDate today = LocalDate.EPOCH;
    private AgreementId deal = new AgreementId("01JAAAAAAAAAAAAAAAAAAAAAAA");

    @BeforeEach
    void anAgreementIsExplored() {
        jdbc.sql("delete from access.attempt").update();
        today = LocalDate.now(clock);
        deal =
                agreements
                        .enter(
                                IMANE,
                                new NewAgreement(
                                        "Mobility partnership",
                                        "Morocco; European Union; nine member states",
                                        Agreements.Type.MOBILITY_PARTNERSHIP,
                                        "https://example.org/declaration",
                                        ""))
                        .orThrow()
                        .id();
    }

    @Test
    void anAgreementGoesItsWayOnItsDays() {
        agreements.move(IMANE, deal, Move.NEGOTIATE, today.minusDays(9), "").orThrow();
        assertThat(code(agreements.move(IMANE, deal, Move.SUSPEND, today, "Elections")))
                .isEqualTo("programme.agreement-not-possible-now");
        agreements.move(IMANE, deal, Move.SIGN, today.minusDays(5), "").orThrow();
        assertThat(
                        field(
                                agreements.move(
                                        IMANE,
                                        deal,
                                        Move.ENTER_INTO_FORCE,
                                        today.minusDays(6),
                                        "")))
                .isEqualTo("on");
        assertThat(
                        field(
                                agreements.move(
                                        IMANE, deal, Move.ENTER_INTO_FORCE, today.plusDays(1), "")))
                .isEqualTo("on");
        agreements.move(IMANE, deal, Move.ENTER_INTO_FORCE, today.minusDays(1), "").orThrow();
        assertThat(field(agreements.move(IMANE, deal, Move.END, today, ""))).isEqualTo("reason");
        AgreementView ended =
                agreements.move(IMANE, deal, Move.END, today, "A new text follows").orThrow();
        assertThat(ended.state()).isEqualTo(State.ENDED);
        assertThat(code(agreements.commit(IMANE, deal, visas("Visas", today))))
                .isEqualTo("programme.agreement-not-possible-now");
    }

    @Test
    void theBalanceCountsWhatWasDueAndMeasurable() {
        deliver(begun(visas("Visas in ten days", today.minusDays(10))), today.minusDays(12));
        deliver(begun(visas("Common centre", today.minusDays(10))), today.minusDays(2));
        CommitmentView open = begun(visas("Multiple entry", today.minusDays(1)));
        begun(visas("Fee waivers", today.plusDays(30)));
        begun(new NewCommitment(Side.EU, Category.CONSULAR, "Goodwill", null, "Desk", today));
        CommitmentView dropped = begun(visas("Hours", today.minusDays(3)));
        agreements.step(IMANE, dropped.id(), Step.DROP, today, "Merged with another").orThrow();

        assertThat(agreements.balance(IMANE, deal, today))
                .containsEntry(Side.EU, new Balance(3, 1, 1, 1, 1, 1))
                .containsEntry(Side.MEMBER_STATE, new Balance(0, 0, 0, 0, 0, 0));
        assertThat(agreements.commitments(IMANE, deal))
                .filteredOn(one -> one.id().equals(open.id()))
                .extracting(CommitmentView::progress)
                .containsExactly(Progress.OVERDUE);
    }

    @Test
    void aDeliveryNeedsEvidenceAndEachSidePromisesItsOwn() {
        CommitmentView begun = begun(visas("Visas", today));
        assertThat(field(agreements.step(IMANE, begun.id(), Step.DELIVER, today, " ")))
                .isEqualTo("evidence");
        assertThat(field(agreements.step(IMANE, begun.id(), Step.DROP, today, "")))
                .isEqualTo("reason");
        NewCommitment wrong =
                new NewCommitment(
                        Side.THIRD_COUNTRY, Category.CONSULAR, "Visas", "days", "Desk", today);
        assertThat(field(agreements.commit(IMANE, deal, wrong))).isEqualTo("category");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePagesAreWholeInEachLanguage(Lang lang) {
        begun(visas("Visas", today.minusDays(3)));
        Guest division = staff(Role.DIVISION);
        Guest administrator = staff(Role.ADMINISTRATOR);
        for (String path : new String[] {"/agreements", "/agreements/" + deal.value()}) {
            for (Guest guest : new Guest[] {division, administrator}) {
                HttpResponse<String> page = guest.open(path + "?lang=" + lang.tag());
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body())
                        .contains("<html lang=\"" + lang.tag() + "\"")
                        .contains("</html>")
                        .containsOnlyOnce("<h1>")
                        .doesNotContain("style=\"");
            }
        }
        assertThat(administrator.open("/agreements").body()).doesNotContain("name=\"title\"");
        assertThat(staff(Role.COUNSELLOR).open("/agreements").statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() {
        Guest division = staff(Role.DIVISION);
        String at = "/agreements/" + deal.value();
        HttpResponse<String> refused =
                division.send(
                        at,
                        at + "/commitments",
                        Map.of("side", "EU", "category", "CONSULAR", "owner", "Visa desk"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Visa desk\"");
        HttpResponse<String> entered =
                division.send(
                        "/agreements",
                        "/agreements",
                        Map.of(
                                "title", "Labour agreement",
                                "parties", "Morocco; Spain",
                                "type", "LABOUR_AGREEMENT",
                                "source", "https://example.org/2001"));
        assertThat(entered.statusCode()).isEqualTo(303);
    }

    private NewCommitment visas(String wording, LocalDate due) {
        return new NewCommitment(
                Side.EU, Category.CONSULAR, wording, "days per visa", "Visa desk", due);
    }

    private CommitmentView begun(NewCommitment commitment) {
        CommitmentView made = agreements.commit(IMANE, deal, commitment).orThrow();
        agreements.step(IMANE, made.id(), Step.AGREE, today, "").orThrow();
        return agreements.step(IMANE, made.id(), Step.START, today, "").orThrow();
    }

    private void deliver(CommitmentView commitment, LocalDate on) {
        agreements.step(IMANE, commitment.id(), Step.DELIVER, on, "Report 4, page 2").orThrow();
    }

    private static @Nullable String code(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var no) ? no.code() : null;
    }

    private static @Nullable String field(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var no) && !no.faults().isEmpty()
                ? no.faults().getFirst().field()
                : null;
    }

    private String agency() {
        return jdbc.sql("select min(id) from network.agency").query(String.class).single();
    }

    private Guest staff(Role role) {
        String login = "deal." + NEXT.incrementAndGet();
        Accounts.Opened opened =
                accounts.open(
                                Actor.system("a test"),
                                new NewAccount(
                                        login,
                                        "Mina Chaoui",
                                        role,
                                        role == Role.COUNSELLOR
                                                ? new Scope.Agencies(Set.of(agency()))
                                                : new Scope.Everywhere(),
                                        Lang.FR))
                        .orThrow();
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", opened.password()));
        return guest;
    }
}
