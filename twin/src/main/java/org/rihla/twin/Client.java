package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in to a centre's API; counts and times what is asked. */
final class Client {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TRIES = 5;

    private final HttpClient http;
    private final String base;
    private final Figures figures;
    private final @Nullable String token;

    private Client(HttpClient http, String base, Figures figures, @Nullable String token) {
        this.http = http;
        this.base = base;
        this.figures = figures;
        this.token = token;
    }

    /** Somebody who is not signed in yet. */
    static Client of(String url, Figures figures) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return new Client(http, url.replaceAll("/$", "") + "/api/v1", figures, null);
    }

    /** Signs in. */
    Client signedIn(String login, String password) {
        JsonNode session =
                post("/sessions", Map.of("login", login, "password", password)).orThrow();
        return new Client(http, base, figures, session.get("token").asString());
    }

    /** Reads. */
    Reply get(String path) {
        return send("GET", path, null, "application/json");
    }

    /** Asks for a change; a change that is sent again after a broken line is made once. */
    Reply post(String path, Object body) {
        return send("POST", path, JSON.writeValueAsString(body), "application/json");
    }

    /** Replaces something. */
    Reply put(String path, Object body) {
        return send("PUT", path, JSON.writeValueAsString(body), "application/json");
    }

    /** Uploads files. */
    Reply upload(String path, Upload files) {
        return exchange(
                "POST", path, files.body(), files.contentType(), UUID.randomUUID().toString());
    }

    private Reply send(String method, String path, @Nullable String body, String type) {
        BodyPublisher publisher =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        String once = UUID.randomUUID().toString();
        Reply reply = exchange(method, path, publisher, type, once);
        for (int i = 1; reply.lineBroke() && i < TRIES; i++) {
            reply = exchange(method, path, publisher, type, once);
        }
        return reply;
    }

    private Reply exchange(
            String method, String path, BodyPublisher body, String type, String once) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", type)
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", once);
        }
        long began = System.nanoTime();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            figures.request(
                    System.nanoTime() - began, !method.equals("GET") && answer.statusCode() < 400);
            return Reply.of(method + " " + path, answer.statusCode(), answer.body());
        } catch (IOException e) {
            return Reply.broken(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        }
    }
}
