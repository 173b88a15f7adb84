package org.rihla.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of a demonstration, and more of them where many are needed. */
final class Accounts {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;
    private final Map<String, Account> byRole;

    /** An account to sign in with. */
    record Account(String login, String password) {}

    private Accounts(String api, Map<String, Account> byRole) {
        this.api = api;
        this.byRole = byRole;
    }

    static Accounts of(Path data, String url) throws IOException {
        Map<String, Account> byRole = new LinkedHashMap<>();
        for (JsonNode account :
                JSON.readTree(Files.readString(data.resolve("demo-accounts.json")))
                        .path("accounts")) {
            byRole.putIfAbsent(
                    account.path("role").asString(),
                    new Account(
                            account.path("login").asString(), account.path("password").asString()));
        }
        return new Accounts(url + "/api/v1", byRole);
    }

    Account ofRole(String role) {
        Account account = byRole.get(role);
        if (account == null) {
            throw new IllegalArgumentException("The demonstration has no account for " + role);
        }
        return account;
    }

    /** Opens a counsellor's account of one agency. */
    Account counsellor(String login, String agency) throws IOException, InterruptedException {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("login", login);
        wanted.put("name", "Bench " + login);
        wanted.put("role", "COUNSELLOR");
        wanted.put("scope", Map.of("kind", "AGENCIES", "agencies", List.of(agency)));
        wanted.put("lang", "fr");
        JsonNode opened = post("/accounts", wanted, token());
        return new Account(login, opened.path("password").asString());
    }

    /** The ids of all agencies. */
    String[] agencies() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(api + "/network/agencies"))
                        .header("Authorization", "Bearer " + token())
                        .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                .path("items")
                .valueStream()
                .map(agency -> agency.path("id").asString())
                .toArray(String[]::new);
    }

    private String token() throws IOException, InterruptedException {
        return token("ADMINISTRATOR");
    }

    /** A token of a role's account. */
    String token(String role) throws IOException, InterruptedException {
        Account account = ofRole(role);
        return post(
                        "/sessions",
                        Map.of("login", account.login(), "password", account.password()),
                        "")
                .path("token")
                .asString();
    }

    private JsonNode post(String path, Map<String, ?> body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(api + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(path + " answered " + answer.statusCode() + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
