package org.rihla.centre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator's pages, in four languages; a missing text fails here. */
@FrontOffice
class FrontPagesTests {
    private static final Actor SYSTEM = Actor.system("a test");

    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Guest guest = new Guest(0);
    private String login = "";
    private String password = "";

    @BeforeEach
    void anAdministratorIsSignedIn() {
        jdbc.sql("delete from access.attempt").update();
        guest = new Guest(port);
        login =
                "page."
                        + jdbc.sql("select count(*) from access.account")
                                .query(Long.class)
                                .single();
        Opened opened =
                accounts.open(
                                SYSTEM,
                                new NewAccount(
                                        login,
                                        "Mina Chaoui",
                                        Role.ADMINISTRATOR,
                                        new Scope.Everywhere(),
                                        Lang.FR))
                        .orThrow();
        password = opened.password();
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    @ParameterizedTest(name = "{0} speaks {1}")
    @CsvSource({
        "/accounts, ar", "/accounts, fr", "/accounts, es", "/accounts, en",
        "/network, ar", "/network, fr", "/network, es", "/network, en",
        "/imports, ar", "/imports, fr", "/imports, es", "/imports, en",
        "/my-account, ar", "/my-account, fr", "/my-account, es", "/my-account, en"
    })
    void aPageIsWholeInEachLanguage(String path, String lang) {
        HttpResponse<String> page = guest.open(path + "?lang=" + lang);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + lang + "\"")
                .contains("</html>")
                .containsOnlyOnce("<h1>")
                .doesNotContain("style=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/worker-sign-in"})
    void aDoorIsWholeInEachLanguageForSomebodyNew(String path) {
        for (Lang lang : Lang.values()) {
            HttpResponse<String> page = new Guest(port).open(path + "?lang=" + lang.tag());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("dir=\"" + lang.direction() + "\"");
        }
    }

    @Test
    void aNewAccountShowsItsPasswordThisOnceAndKeepsWhatWasTypedIfItIsRefused() {
        HttpResponse<String> refused =
                guest.send(
                        "/accounts",
                        "/accounts",
                        Map.of("login", "x", "name", "Driss Amrani", "role", "COUNSELLOR"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Driss Amrani\"").contains("#f-login");
        String agency = jdbc.sql("select min(id) from network.agency").query(String.class).single();
        HttpResponse<String> opened =
                guest.send(
                        "/accounts",
                        "/accounts",
                        Map.of(
                                "login", "driss.amrani",
                                "name", "Driss Amrani",
                                "role", "COUNSELLOR",
                                "agencies", agency,
                                "lang", "ar"));
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.body())
                .containsPattern("[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}");
        assertThat(guest.open("/accounts").body())
                .contains("driss.amrani")
                .doesNotContainPattern("[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}<");
    }

    @Test
    void anOverlapOfTerritoriesIsToldWithBothNames() {
        HttpResponse<String> no =
                guest.send(
                        "/network",
                        "/network",
                        Map.of(
                                "code", "GHARB",
                                "name.latin", "Agence du Gharb",
                                "province", "04.281",
                                "territories", "04.281 04.481"));
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(no.body())
                .contains("Agence de Kénitra")
                .contains("Agence du Gharb")
                .contains("value=\"04.281 04.481\"");
    }

    @Test
    void anAgencysPageNamesItsTerritoriesAndTakesAnother() {
        String agency =
                jdbc.sql("select id from network.agency where code = 'RABAT'")
                        .query(String.class)
                        .single();
        String page = "/network/" + agency;
        assertThat(guest.open(page).body()).contains("Khémisset");
        HttpResponse<String> done =
                guest.send(page, page + "/territories", Map.of("territory", "04.481"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(guest.open(page).body()).contains("Sidi Kacem");
    }

    @Test
    void aChangedPasswordKeepsThisSessionAndEndsTheOthers() {
        Guest other = new Guest(port);
        other.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        assertThat(other.open("/my-account").statusCode()).isEqualTo(200);
        HttpResponse<String> wrong =
                guest.send(
                        "/my-account",
                        "/my-account/password",
                        Map.of("current", "no", "wanted", "une phrase à moi", "again", "autre"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain("une phrase à moi");
        HttpResponse<String> right =
                guest.send(
                        "/my-account",
                        "/my-account/password",
                        Map.of(
                                "current", password,
                                "wanted", "une phrase à moi",
                                "again", "une phrase à moi"));
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(guest.open("/my-account").body()).contains("Toute autre session est terminée");
        assertThat(other.open("/my-account").statusCode()).isEqualTo(302);
    }
}
