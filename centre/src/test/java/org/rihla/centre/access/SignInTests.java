package org.rihla.centre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens at the two doors of the pages. */
@FrontOffice
class SignInTests {
    private static final Actor SYSTEM = Actor.system("a test");
    private static final LocalDate BIRTH = LocalDate.of(1991, 4, 8);

    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Guest guest = new Guest(0);

    @BeforeEach
    void aNewBrowser() {
        guest = new Guest(port);
        jdbc.sql("delete from access.attempt").update();
    }

    @Test
    void anOfficerSignsInAndReachesThePageThatSheHadAskedFor() {
        Opened account = open("salma.1", Role.ADMINISTRATOR);
        HttpResponse<String> away = guest.open("/accounts?q=Amina");
        assertThat(away.headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in?to=/accounts");
        HttpResponse<String> in =
                guest.send(
                        "/sign-in?to=/accounts",
                        "/sign-in",
                        Map.of(
                                "login", "Salma.1",
                                "password", account.password(),
                                "to", "/accounts"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/accounts");
        assertThat(guest.open("/accounts").body()).contains("salma.1").contains("<h1>Comptes</h1>");
    }

    @Test
    void aWrongPasswordKeepsTheLoginAndDoesNotTellWhichOfTheTwoWasWrong() {
        open("salma.2", Role.ADMINISTRATOR);
        HttpResponse<String> wrong = signIn("salma.2", "not the password");
        HttpResponse<String> unknown = signIn("nobody.2", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body())
                .contains("Cet identifiant et ce mot de passe ne vont pas ensemble.")
                .contains("value=\"salma.2\"")
                .doesNotContain("not the password");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body())
                .contains("Cet identifiant et ce mot de passe ne vont pas ensemble.");
    }

    @Test
    void anAgencyThatSignsInTogetherLeavesNoWrongTryOfItsAddress() throws Exception {
        List<Opened> staff =
                IntStream.range(0, 16)
                        .mapToObj(i -> open("agency." + i, Role.ADMINISTRATOR))
                        .toList();
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> entering =
                    IntStream.range(0, 16)
                            .mapToObj(i ->
                                    desks.submit(
                                            () -> entering("agency." + i, staff.get(i).password())))
                            .toList();
            for (Future<Integer> one : entering) {
                assertThat(one.get()).isEqualTo(303);
            }
        }
        assertThat(jdbc.sql("select count(*) from access.attempt").query(Long.class).single())
                .isZero();
    }

    private int entering(String login, String password) {
        return new Guest(port)
                .send("/sign-in", "/sign-in", Map.of("login", login, "password", password))
                .statusCode();
    }

    @Test
    void theEleventhWrongTryIsTurnedAwayEvenWithTheRightPassword() {
        Opened account = open("salma.3", Role.ADMINISTRATOR);
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("salma.3", "wrong " + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> closed = signIn("salma.3", account.password());
        assertThat(closed.statusCode()).isEqualTo(429);
        assertThat(closed.body()).contains("trop d’essais erronés").contains("15");
    }

    @Test
    void aRightPasswordForgetsTheWrongTriesBeforeIt() {
        Opened account = open("salma.4", Role.ADMINISTRATOR);
        for (int i = 0; i < 9; i++) {
            signIn("salma.4", "wrong " + i);
        }
        assertThat(signIn("salma.4", account.password()).statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from access.attempt").query(Long.class).single())
                .isEqualTo(9);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Opened account = open("salma.5", Role.ADMINISTRATOR);
        Map<String, String> fields = Map.of("login", "salma.5", "password", account.password());
        assertThat(guest.post("/sign-in", fields, null).statusCode()).isEqualTo(403);
    }

    @Test
    void theCookiesAreClosedToScriptsAndToOtherSites() {
        Opened account = open("salma.6", Role.ADMINISTRATOR);
        HttpResponse<String> in = signIn("salma.6", account.password());
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("rihla=")
                                .contains("HttpOnly")
                                .contains("SameSite=Lax"));
        assertThat(in.headers().firstValue("Content-Security-Policy").orElse(""))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; img-src 'self' data:; "
                                + "script-src 'self'; form-action 'self'; "
                                + "frame-ancestors 'none'; base-uri 'none'");
        assertThat(in.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(in.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void signingInNeverLeadsToAnotherSite() {
        Opened account = open("salma.7", Role.ADMINISTRATOR);
        HttpResponse<String> in =
                guest.send(
                        "/sign-in",
                        "/sign-in",
                        Map.of(
                                "login", "salma.7",
                                "password", account.password(),
                                "to", "//elsewhere.example"));
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/my-day");
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        Opened account = open("salma.8", Role.ADMINISTRATOR);
        signIn("salma.8", account.password());
        assertThat(guest.open("/my-account").statusCode()).isEqualTo(200);
        accounts.close(SYSTEM, account.id());
        assertThat(guest.open("/my-account").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSession() {
        Opened account = open("salma.9", Role.ADMINISTRATOR);
        signIn("salma.9", account.password());
        HttpResponse<String> out = guest.send("/my-account", "/sign-out", Map.of());
        assertThat(out.headers().firstValue("Location").orElse("")).endsWith("/sign-in?out");
        assertThat(guest.open("/my-account").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionLivesInTheDatabase() {
        Opened account = open("salma.10", Role.ADMINISTRATOR);
        signIn("salma.10", account.password());
        assertThat(
                        jdbc.sql(
                                        "select principal_name from access.session where"
                                                + " principal_name = :id")
                                .param("id", account.id().value())
                                .query(String.class)
                                .list())
                .hasSize(1);
    }

    @Test
    void aWorkerEntersWithHerSlipAndHerBirthDateForTenMinutes() {
        String person = Ulid.next(Clock.systemUTC());
        String code = accounts.giveSlipCode(SYSTEM, person, "Amina Berrada", BIRTH);
        assertThat(code).matches("[2-9A-HJKMNP-TW-Z]{8}");
        String typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + " " + code.substring(4);
        HttpResponse<String> in = withSlip(typed, "8", "4", "1991");
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/me");
        assertThat(
                        jdbc.sql(
                                        """
                                        select s.max_inactive_interval from access.session s
                                        join access.account a on a.id = s.principal_name
                                        where a.scope_ids[1] = :person
                                        """)
                                .param("person", person)
                                .query(Integer.class)
                                .single())
                .isEqualTo(600);
        assertThat(guest.open("/accounts").statusCode()).isEqualTo(403);
        assertThat(guest.open("/my-account").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheLatestSlipOfAPersonOpensHerPage() {
        String person = Ulid.next(Clock.systemUTC());
        String lost = accounts.giveSlipCode(SYSTEM, person, "Rachida Sefiani", BIRTH);
        String latest = accounts.giveSlipCode(SYSTEM, person, "Rachida Sefiani", BIRTH);
        assertThat(withSlip(lost, "8", "4", "1991").statusCode()).isEqualTo(401);
        assertThat(withSlip(latest, "9", "4", "1991").statusCode()).isEqualTo(401);
        assertThat(withSlip(latest, "8", "4", "1991").statusCode()).isEqualTo(303);
    }

    @Test
    void theSixthWrongBirthDateForASlipIsTurnedAway() {
        String person = Ulid.next(Clock.systemUTC());
        String code = accounts.giveSlipCode(SYSTEM, person, "Hind Alaoui", BIRTH);
        for (int day = 1; day <= 5; day++) {
            assertThat(withSlip(code, Integer.toString(day), "1", "1990").statusCode())
                    .isEqualTo(401);
        }
        assertThat(withSlip(code, "8", "4", "1991").statusCode()).isEqualTo(429);
    }

    @Test
    void anImpossibleBirthDateIsNamedAndWhatWasTypedStays() {
        HttpResponse<String> again = withSlip("ABCD2345", "31", "6", "1991");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Ce jour n’existe pas").contains("value=\"ABCD2345\"");
    }

    @Test
    void neitherSlipNorBirthDateNorPasswordNorTokenCanBeReadInTheDatabase() {
        String person = Ulid.next(Clock.systemUTC());
        String code = accounts.giveSlipCode(SYSTEM, person, "Khadija Lahlou", BIRTH);
        Opened account = open("salma.11", Role.ADMINISTRATOR);
        String all =
                String.join(
                        "\n",
                        jdbc.sql(
                                        """
                                        select to_jsonb(a)::text from access.account a
                                        union all select to_jsonb(s)::text from access.slip s
                                        """)
                                .query(String.class)
                                .list());
        assertThat(all)
                .contains("{argon2id}$argon2id$")
                .doesNotContain(code)
                .doesNotContain(account.password())
                .doesNotContain("1991-04-08");
    }

    private HttpResponse<String> signIn(String login, String password) {
        return guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    private HttpResponse<String> withSlip(String code, String day, String month, String year) {
        return guest.send(
                "/worker-sign-in",
                "/worker-sign-in",
                Map.of(
                        "slipCode", code,
                        "birth.day", day,
                        "birth.month", month,
                        "birth.year", year));
    }

    private Opened open(String login, Role role) {
        Scope scope =
                role == Role.COUNSELLOR ? new Scope.Agencies(Set.of("A")) : new Scope.Everywhere();
        return accounts.open(SYSTEM, new NewAccount(login, "Salma Tazi", role, scope, Lang.FR))
                .orThrow();
    }
}
