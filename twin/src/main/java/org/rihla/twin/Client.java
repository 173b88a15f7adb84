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
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who uses a centre's API; counts, times and journals what is asked. Signs in when
 * something is first asked, and again when the session has ended.
 */
final class Client {
    /** The same content gives the same letters, so that a request sent again is known again. */
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private static final String JSON_TYPE = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TRIES = 5;
    private static final int NOT_SIGNED_IN = 401;

    private final HttpClient http;
    private final String base;
    private final Figures figures;
    private final Journal journal;
    private final @Nullable Credentials credentials;
    private @Nullable String token;

    private record Credentials(String login, String password) {}

    private Client(
            HttpClient http,
            String base,
            Figures figures,
            Journal journal,
            @Nullable Credentials credentials) {
        this.http = http;
        this.base = base;
        this.figures = figures;
        this.journal = journal;
        this.credentials = credentials;
    }

    /** Somebody without an account. */
    static Client of(String url, Figures figures, Journal journal) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return new Client(http, url.replaceAll("/$", "") + "/api/v1", figures, journal, null);
    }

    /** Somebody with an account. */
    Client as(String login, String password) {
        return new Client(http, base, figures, journal, new Credentials(login, password));
    }

    /** Reads. */
    Reply get(String path) {
        return journaled("GET", path, BodyPublishers::noBody, JSON_TYPE);
    }

    /** Asks for a change; a change that is sent again after a broken line is made once. */
    Reply post(String path, Object body) {
        String json = JSON.writeValueAsString(body);
        return journaled("POST", path, () -> BodyPublishers.ofString(json), JSON_TYPE);
    }

    /** Replaces something. */
    Reply put(String path, Object body) {
        String json = JSON.writeValueAsString(body);
        return journaled("PUT", path, () -> BodyPublishers.ofString(json), JSON_TYPE);
    }

    /** Uploads files. */
    Reply upload(String path, Upload files) {
        return journaled("POST", path, files::body, files.contentType());
    }

    private Reply journaled(String method, String path, Supplier<BodyPublisher> body, String type) {
        Reply known = journal.next(method + " " + path);
        if (known != null) {
            return known;
        }
        Reply reply = persistently(method, path, body, type);
        if (reply.unsettled()) {
            throw new PlayedWrong(
                    "%s was not answered: %d %s"
                            .formatted(
                                    reply.asked(),
                                    reply.status(),
                                    reply.body().path("detail").asString("")));
        }
        journal.add(reply);
        return reply;
    }

    private Reply persistently(
            String method, String path, Supplier<BodyPublisher> body, String type) {
        signIn();
        Reply reply = send(method, path, body.get(), type, journal.key());
        for (int i = 1; i < TRIES && (reply.unsettled() || sessionEnded(reply)); i++) {
            if (sessionEnded(reply)) {
                token = null;
                signIn();
            } else {
                waitAMoment(i);
            }
            reply = send(method, path, body.get(), type, journal.key());
        }
        return reply;
    }

    /** A server or its database that has just fallen is back in seconds. */
    private static void waitAMoment(int tries) {
        try {
            TimeUnit.MILLISECONDS.sleep(tries * 500L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        }
    }

    private boolean sessionEnded(Reply reply) {
        return credentials != null && reply.status() == NOT_SIGNED_IN;
    }

    private void signIn() {
        Credentials known = credentials;
        if (known != null && token == null) {
            String body =
                    JSON.writeValueAsString(
                            Map.of("login", known.login(), "password", known.password()));
            token =
                    send("POST", "/sessions", BodyPublishers.ofString(body), JSON_TYPE, null)
                            .orThrow()
                            .get("token")
                            .asString();
        }
    }

    private Reply send(
            String method, String path, BodyPublisher body, String type, @Nullable String once) {
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
        if (once != null && !method.equals("GET")) {
            request.header("Idempotency-Key", once);
        }
        return timed(method + " " + path, request.build());
    }

    private Reply timed(String asked, HttpRequest request) {
        long began = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            figures.request(
                    System.nanoTime() - began,
                    !request.method().equals("GET") && answer.statusCode() < 400);
            return Reply.of(asked, answer.statusCode(), answer.body());
        } catch (IOException e) {
            return Reply.broken(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        }
    }
}
