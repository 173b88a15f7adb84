package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.FrontOffice;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeding a file through the API and through the page. */
@FrontOffice
class ImportDoorsTests {
    private static final Actor SYSTEM = Actor.system("a test");

    /** As this office is set up. */
    private static final int MOST_MEGABYTES = 3;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] PROVINCES =
            """
            code,name_fr,name_ar,type,population_2024
            04.281,Kénitra,القنيطرة,province,3000
            55.100,Nulle Part,لا مكان,province,1
            """
                    .getBytes(UTF_8);

    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @Autowired Imports imports;
    @LocalServerPort int port;

    private Guest guest = new Guest(0);

    @BeforeEach
    void aNewBrowser() {
        guest = new Guest(port);
    }

    @Test
    void aTableThatIsNoneOfTheKindIsRefusedAsAWhole() {
        String token = sessions.giveToken(open("feeder.1", Role.ADMINISTRATOR).id()).token();
        HttpResponse<String> first = guest.feed("/api/v1/imports/territories", token, PROVINCES);
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(first.body()).at("/code").asString()).isEqualTo("imports.no-file");
    }

    @Test
    void filesAreSentAsPartsAndEveryRowIsAnsweredFor() {
        String token = sessions.giveToken(open("feeder.5", Role.ADMINISTRATOR).id()).token();
        HttpResponse<String> read =
                guest.upload(
                        "/api/v1/imports/territories", token, "hcp_provinces_2024.csv", PROVINCES);
        assertThat(read.statusCode()).isEqualTo(200);
        JsonNode body = JSON.readTree(read.body());
        assertThat(body.at("/read").asInt()).isEqualTo(2);
        assertThat(body.at("/applied").asInt() + body.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(body.at("/refused/0/row").asInt()).isEqualTo(3);
        assertThat(body.at("/refused/0/code").asString()).isEqualTo("network.no-parent");
    }

    @Test
    void anUnknownKindIsRefusedWithTheKnownOnes() {
        String token = sessions.giveToken(open("feeder.2", Role.ADMINISTRATOR).id()).token();
        HttpResponse<String> no = guest.feed("/api/v1/imports/moons", token, PROVINCES);
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(no.body()).at("/detail").asString())
                .contains("moons")
                .contains("territories");
    }

    @Test
    void whoMayNotImportIsTurnedAway() {
        String token = sessions.giveToken(open("feeder.3", Role.MEDIATOR).id()).token();
        assertThat(guest.feed("/api/v1/imports/territories", token, PROVINCES).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatBecameOfAnImportIsShownAndItsRefusedRowsCanBeTakenAway() {
        Opened account = open("feeder.4", Role.ADMINISTRATOR);
        var report =
                imports.run(
                                SYSTEM,
                                "territories",
                                UploadedFiles.of("hcp_provinces_2024.csv", PROVINCES))
                        .orThrow();
        guest.send(
                "/sign-in",
                "/sign-in",
                Map.of("login", "feeder.4", "password", account.password()));
        assertThat(guest.open("/imports").body()).contains("/imports/" + report.id());
        assertThat(guest.open("/imports/" + report.id()).body())
                .contains("Lignes refusées")
                .contains("network.no-parent");
        HttpResponse<String> rows = guest.open("/imports/" + report.id() + "/refused.csv");
        assertThat(rows.headers().firstValue("Content-Disposition").orElse(""))
                .contains("hcp_provinces_2024-refused.csv");
        assertThat(rows.body())
                .contains(",rihla_row,rihla_code,rihla_reason,rihla_more\r\n")
                .contains("55.100,Nulle Part,لا مكان,province,1,3,network.no-parent,");
        String token = sessions.giveToken(account.id()).token();
        JsonNode again =
                JSON.readTree(guest.ask("GET", "/api/v1/imports/" + report.id(), token, "").body());
        assertThat(again.at("/refused/0/row").asInt()).isEqualTo(3);
        assertThat(again.at("/refused/0/message").asString()).contains("55");
    }

    @Test
    void whatIsLargerThanAnUploadMayBeIsRefusedInWordsAndNotByABrokenLine() {
        String token = sessions.giveToken(open("feeder.6", Role.ADMINISTRATOR).id()).token();
        byte[] large = new byte[MOST_MEGABYTES << 20];
        Arrays.fill(large, (byte) 'x');
        byte[] larger = Arrays.copyOf(large, large.length + 1);
        HttpResponse<String> part =
                guest.upload("/api/v1/imports/territories", token, "large.csv", larger);
        assertThat(part.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(part.body()).at("/code").asString()).isEqualTo("site.too-large");
        HttpResponse<String> whole =
                guest.upload(
                        "/api/v1/imports/territories",
                        token,
                        "large.csv",
                        Arrays.copyOf(large, 5 * large.length));
        assertThat(whole.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(whole.body()).at("/code").asString()).isEqualTo("site.too-large");
        HttpResponse<String> body = guest.feed("/api/v1/imports/territories", token, larger);
        assertThat(body.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(body.body()).at("/code").asString()).isEqualTo("site.too-large");
        assertThat(guest.feed("/api/v1/imports/territories", token, large).statusCode())
                .isEqualTo(422);
    }

    @Test
    void filesThatWereReadBeforeAreToldSo() {
        String token = sessions.giveToken(open("feeder.7", Role.ADMINISTRATOR).id()).token();
        String path = "/api/v1/imports/territories";
        byte[] table = new String(PROVINCES, UTF_8).replace("3000", "3001").getBytes(UTF_8);
        String first =
                JSON.readTree(guest.upload(path, token, "hcp_provinces_2024.csv", table).body())
                        .at("/id")
                        .asString();
        JsonNode again =
                JSON.readTree(guest.upload(path, token, "hcp_provinces_2024.csv", table).body());
        assertThat(again.at("/readBefore/id").asString()).isEqualTo(first);
        assertThat(again.at("/applied").asInt()).isZero();
        String progress =
                guest.ask("GET", "/api/v1/imports/" + first + "/progress", token, "").body();
        assertThat(JSON.readTree(progress).at("/state").asString()).isEqualTo("DONE");
    }

    private Opened open(String login, Role role) {
        return accounts.open(
                        SYSTEM,
                        new NewAccount(login, "Anas Kadiri", role, new Scope.Everywhere(), Lang.FR))
                .orThrow();
    }
}
