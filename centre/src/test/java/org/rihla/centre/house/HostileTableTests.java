package org.rihla.centre.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in whichever column of whichever table, each row is answered for: taken,
 * unchanged, or refused with a code and a sentence. The columns are those that the format's own
 * page names.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealDatabase
class HostileTableTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern NAMED = Pattern.compile("`([a-z_]+)`");

    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @LocalServerPort int port;

    private String token = "";

    @BeforeEach
    void anOfficerWhoMayImport() {
        String login =
                "hostile."
                        + Ulid.next(java.time.Clock.systemUTC()).toLowerCase(java.util.Locale.ROOT);
        token =
                sessions.giveToken(
                                accounts.open(
                                                Actor.system("a test"),
                                                new NewAccount(
                                                        login,
                                                        "Omar Bennani",
                                                        Role.DIVISION,
                                                        new Scope.Everywhere(),
                                                        Lang.EN))
                                        .orThrow()
                                        .id())
                        .token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"candidates", "employers", "offers", "expressions", "journeys", "costs"})
    void everyRowIsAnsweredForWhateverStandsInIt(String kind) throws IOException {
        List<String> columns = columns(kind);
        assertThat(columns).hasSizeGreaterThan(4);
        List<String> rows = new ArrayList<>();
        for (String text : HostileTexts.ALL) {
            if (text.indexOf('\0') < 0) {
                for (int column = 0; column < columns.size(); column++) {
                    rows.add(row(columns.size(), column, text));
                }
                rows.add(row(columns.size(), -1, text));
            }
        }
        String table = String.join(",", columns) + "\r\n" + String.join("\r\n", rows);

        HttpResponse<String> answer =
                new Guest(port).feed("/api/v1/imports/" + kind, token, table.getBytes(UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode body = JSON.readTree(answer.body());
        long refused = body.at("/refusedRows").asLong();
        assertThat(body.at("/applied").asLong() + body.at("/unchanged").asLong() + refused)
                .isEqualTo(body.at("/read").asLong());
        assertThat(refused).isPositive();
        for (JsonNode row : body.at("/refused")) {
            assertThat(row.at("/code").asString()).matches("[a-z]+\\.[a-z0-9-]+");
            assertThat(row.at("/message").asString())
                    .isNotBlank()
                    .doesNotContain("Exception")
                    .doesNotContain("org.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"candidates", "employers", "offers", "expressions", "journeys", "costs"})
    void aTableWithZeroCharactersIsRefusedAsAWhole(String kind) throws IOException {
        String table = String.join(",", columns(kind)) + "\r\na\0b";
        HttpResponse<String> answer =
                new Guest(port).feed("/api/v1/imports/" + kind, token, table.getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).at("/code").asString()).startsWith("imports.");
    }

    /** A row of harmless cells with one that is not; with none named, all are not. */
    private static String row(int columns, int hostile, String text) {
        Object[] cells =
                Stream.iterate(0, i -> i + 1)
                        .limit(columns)
                        .map(i -> hostile < 0 || i == hostile ? text : "1")
                        .toArray();
        return CSVFormat.RFC4180.format(cells);
    }

    private static List<String> columns(String kind) throws IOException {
        Path page = Path.of("..", "docs", "formats", kind + ".csv.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .flatMap(cell -> NAMED.matcher(cell).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }
}
