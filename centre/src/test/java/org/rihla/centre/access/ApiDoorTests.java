package org.rihla.centre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens at the door of the API. */
@FrontOffice
class ApiDoorTests {
    private static final Actor SYSTEM = Actor.system("a test");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Guest guest = new Guest(0);

    @BeforeEach
    void aNewProgram() {
        guest = new Guest(port);
        jdbc.sql("delete from access.attempt").update();
    }

    @Test
    void aProgramSignsInWithALoginAndCarriesATokenFromThenOn() {
        Opened account = open("api.1", Role.ADMINISTRATOR);
        HttpResponse<String> in = signIn("api.1", account.password());
        assertThat(in.statusCode()).isEqualTo(201);
        JsonNode body = JSON.readTree(in.body());
        assertThat(body.at("/account/id").asString()).isEqualTo(account.id().value());
        assertThat(body.at("/account/role").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(body.at("/account/scope/kind").asString()).isEqualTo("EVERYWHERE");
        String token = body.at("/token").asString();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        HttpResponse<String> me = guest.ask("GET", "/api/v1/me", token, "");
        assertThat(JSON.readTree(me.body()).at("/login").asString()).isEqualTo("api.1");
        assertThat(in.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutATokenTheAnswerIsAProblemWithASentence() {
        HttpResponse<String> no = guest.ask("GET", "/api/v1/me", null, "");
        assertThat(no.statusCode()).isEqualTo(401);
        assertThat(no.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(no.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(JSON.readTree(no.body()).at("/code").asString()).isEqualTo("site.not-signed-in");
    }

    @Test
    void theCookieOfThePagesIsWorthNothingHere() {
        Opened account = open("api.2", Role.ADMINISTRATOR);
        guest.send(
                "/sign-in", "/sign-in", Map.of("login", "api.2", "password", account.password()));
        assertThat(guest.open("/accounts").statusCode()).isEqualTo(200);
        assertThat(guest.ask("GET", "/api/v1/me", null, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordIsAProblemAndTheEleventhIsToldToWait() {
        open("api.3", Role.ADMINISTRATOR);
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> no = signIn("api.3", "wrong");
            assertThat(no.statusCode()).isEqualTo(401);
            assertThat(JSON.readTree(no.body()).at("/code").asString())
                    .isEqualTo("access.wrong-sign-in");
        }
        HttpResponse<String> wait = signIn("api.3", "wrong");
        assertThat(wait.statusCode()).isEqualTo(429);
        assertThat(wait.headers().firstValue("Retry-After")).contains("900");
        assertThat(JSON.readTree(wait.body()).at("/detail").asString()).isNotBlank();
    }

    @Test
    void aTokenEndsWithItsSessionAndWithItsAccount() {
        Opened account = open("api.4", Role.ADMINISTRATOR);
        String first = token("api.4", account.password());
        String second = token("api.4", account.password());
        assertThat(guest.ask("DELETE", "/api/v1/sessions", first, "").statusCode()).isEqualTo(204);
        assertThat(guest.ask("GET", "/api/v1/me", first, "").statusCode()).isEqualTo(401);
        assertThat(guest.ask("GET", "/api/v1/me", second, "").statusCode()).isEqualTo(200);
        accounts.close(SYSTEM, account.id()).orThrow();
        assertThat(guest.ask("GET", "/api/v1/me", second, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenEndsAfterTwelveHours() {
        Opened account = open("api.5", Role.ADMINISTRATOR);
        String token = token("api.5", account.password());
        jdbc.sql("update access.token set expires_at = expires_at - interval '12 hours'").update();
        assertThat(guest.ask("GET", "/api/v1/me", token, "").statusCode()).isEqualTo(401);
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        Opened account = open("api.6", Role.ADMINISTRATOR);
        String token = token("api.6", account.password());
        assertThat(
                        jdbc.sql("select encode(hash, 'escape') from access.token")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(hash -> hash.contains(token));
    }

    @Test
    void aWorkerSignsInWithHerSlip() {
        String person = Ulid.next(Clock.systemUTC());
        String code =
                accounts.giveSlipCode(SYSTEM, person, "Nadia Benjelloun", LocalDate.of(1990, 2, 3));
        HttpResponse<String> in =
                guest.ask(
                        "POST",
                        "/api/v1/worker-sessions",
                        null,
                        "{\"slipCode\":\"%s\",\"birthDate\":\"1990-02-03\"}".formatted(code));
        assertThat(in.statusCode()).isEqualTo(201);
        JsonNode account = JSON.readTree(in.body()).at("/account");
        assertThat(account.at("/scope/person").asString()).isEqualTo(person);
        assertThat(account.at("/role").asString()).isEqualTo("WORKER");
    }

    @Test
    void anAdministratorOpensACounsellorsAccountAndClosesItAgain() {
        Opened admin = open("api.7", Role.ADMINISTRATOR);
        String token = token("api.7", admin.password());
        HttpResponse<String> opened =
                guest.ask(
                        "POST",
                        "/api/v1/accounts",
                        token,
                        """
                        {"login":"anas.7","name":"Anas","role":"COUNSELLOR","lang":"ar",
                         "scope":{"kind":"AGENCIES","agencies":["01ARZ3NDEKTSV4RRFFQ69G5FAV"]}}
                        """);
        assertThat(opened.statusCode()).isEqualTo(201);
        JsonNode body = JSON.readTree(opened.body());
        String id = body.at("/id").asString();
        assertThat(Ulid.isOne(id)).isTrue();
        assertThat(signIn("anas.7", body.at("/password").asString()).statusCode()).isEqualTo(201);
        HttpResponse<String> list = guest.ask("GET", "/api/v1/accounts", token, "");
        assertThat(list.body()).contains("anas.7").contains("\"items\"").doesNotContain("argon2");
        assertThat(guest.ask("DELETE", "/api/v1/accounts/" + id, token, "").statusCode())
                .isEqualTo(204);
        assertThat(signIn("anas.7", body.at("/password").asString()).statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsWrongWithANewAccountIsNamedFieldByField() {
        Opened admin = open("api.8", Role.ADMINISTRATOR);
        HttpResponse<String> no =
                guest.ask(
                        "POST",
                        "/api/v1/accounts",
                        token("api.8", admin.password()),
                        "{\"login\":\"é\",\"name\":\"<b>\",\"role\":\"KING\"}");
        assertThat(no.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(no.body());
        assertThat(problem.at("/code").asString()).isEqualTo("access.check-fields");
        assertThat(problem.at("/fields").findValuesAsString("field"))
                .containsExactly("login", "name", "role");
    }

    @Test
    void aCounsellorMayNotSeeAccounts() {
        Opened counsellor = open("api.9", Role.COUNSELLOR);
        HttpResponse<String> no =
                guest.ask("GET", "/api/v1/accounts", token("api.9", counsellor.password()), "");
        assertThat(no.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(no.body()).at("/detail").asString()).isNotBlank();
    }

    @Test
    void whatCannotBeAnIdNamesNothing() {
        Opened admin = open("api.10", Role.ADMINISTRATOR);
        String token = token("api.10", admin.password());
        assertThat(guest.ask("DELETE", "/api/v1/accounts/no-id", token, "").statusCode())
                .isEqualTo(404);
        assertThat(
                        guest.ask(
                                        "DELETE",
                                        "/api/v1/accounts/01ARZ3NDEKTSV4RRFFQ69G5FAV",
                                        token,
                                        "")
                                .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> signIn(String login, String password) {
        return guest.ask(
                "POST",
                "/api/v1/sessions",
                null,
                "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private String token(String login, String password) {
        return JSON.readTree(signIn(login, password).body()).at("/token").asString();
    }

    private Opened open(String login, Role role) {
        Scope scope =
                role == Role.COUNSELLOR
                        ? new Scope.Agencies(Set.of("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
                        : new Scope.Everywhere();
        return accounts.open(SYSTEM, new NewAccount(login, "Anas Kadiri", role, scope, Lang.FR))
                .orThrow();
    }
}
