package org.rihla.centre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API that is committed is the one that the server gives. After a change on
 * purpose, run this test with {@code -Drihla.openapi=write} and commit what it writes.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealDatabase
class OpenApiTests {
    private static final Path COMMITTED = Path.of("..", "docs", "api", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort int port;

    @Test
    void isCommittedAsTheServerGivesIt() throws IOException, InterruptedException {
        String given = JSON.writeValueAsString(JSON.readTree(served())) + "\n";
        if ("write".equals(System.getProperty("rihla.openapi"))) {
            Files.writeString(COMMITTED, given);
        }
        List<String> lines = given.lines().toList();
        List<String> committed = Files.readAllLines(COMMITTED);
        int differs = Arrays.mismatch(lines.toArray(), committed.toArray());
        assertThat(differs)
                .as("line of %s from which the server says something else", COMMITTED)
                .isEqualTo(-1);
    }

    private String served() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/v1/openapi.json".formatted(port)))
                        .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
