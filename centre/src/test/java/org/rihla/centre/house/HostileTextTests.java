package org.rihla.centre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is sent to whichever part of the API, the answer is a clear one and never a failure of
 * ours: each operation of the committed description gets each hostile text in each of its fields.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealDatabase
class HostileTextTests {
    private static final Path DESCRIPTION = Path.of("..", "docs", "api", "openapi.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOME_ID = "01M3421ZXHPCJS1PHJRV7FNMWJ";
    private static final int DEEPEST = 6;

    @Autowired Accounts accounts;
    @LocalServerPort int port;

    @Test
    void neverMakesTheServerFail() throws IOException {
        String token = token();
        List<String> failures = new ArrayList<>();
        JsonNode description = JSON.readTree(Files.readString(DESCRIPTION));
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (path.getKey().contains("session")) {
                    continue; // wrong tries would lock the address out
                }
                for (String text : HostileTexts.ALL) {
                    ask(description, path.getKey(), operation, text, token, failures);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private void ask(
            JsonNode description,
            String path,
            Map.Entry<String, JsonNode> operation,
            String text,
            String token,
            List<String> failures) {
        JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
        String body =
                schema.isMissingNode()
                        ? ""
                        : JSON.writeValueAsString(filled(description, schema, text, 0));
        String url = path.replaceAll("\\{[^}]+}", SOME_ID) + query(operation.getValue(), text);
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        HttpResponse<String> answer = new Guest(port).ask(method, url, token, body);
        if (answer.statusCode() >= 500 || answer.body().contains("Exception")) {
            failures.add(
                    "%s %s with %s: %d"
                            .formatted(
                                    method,
                                    path,
                                    JSON.writeValueAsString(
                                            text.substring(0, Math.min(30, text.length()))),
                                    answer.statusCode()));
        }
    }

    private static String query(JsonNode operation, String text) {
        StringBuilder query = new StringBuilder();
        String shortened = text.substring(0, Math.min(500, text.length()));
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString().equals("query")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(URLEncoder.encode(shortened, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private static JsonNode filled(JsonNode description, JsonNode schema, String text, int depth) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return filled(description, description.at(reference.substring(1)), text, depth + 1);
        }
        if (depth > DEEPEST) {
            return JSON.getNodeFactory().stringNode(text);
        }
        if (schema.has("properties") || schema.has("additionalProperties")) {
            ObjectNode object = JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
                object.set(field.getKey(), filled(description, field.getValue(), text, depth + 1));
            }
            if (schema.path("additionalProperties").isObject()) {
                object.set(
                        text,
                        filled(description, schema.get("additionalProperties"), text, depth + 1));
            }
            return object;
        }
        if (schema.has("items")) {
            ArrayNode array = JSON.createArrayNode();
            array.add(filled(description, schema.get("items"), text, depth + 1));
            return array;
        }
        return JSON.getNodeFactory().stringNode(text);
    }

    private String token() {
        String password =
                accounts.open(
                                Actor.system("a test"),
                                new NewAccount(
                                        "hostile.division",
                                        "Salma Tazi",
                                        Role.DIVISION,
                                        new Scope.Everywhere(),
                                        Lang.FR))
                        .orThrow()
                        .password();
        HttpResponse<String> session =
                new Guest(port)
                        .ask(
                                "POST",
                                "/api/v1/sessions",
                                null,
                                JSON.writeValueAsString(
                                        Map.of("login", "hostile.division", "password", password)));
        return JSON.readTree(session.body()).get("token").asString();
    }
}
