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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
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
    private static final int TRIES = 60;
    private static final long LONGEST_WAIT_MS = 2_000;
    private static final int NOT_SIGNED_IN = 401;

    private final HttpClient http;
    private final List<String> bases;
    private final AtomicInteger turn;
    private final Figures figures;
    private final Journal journal;
    private final @Nullable Credentials credentials;
    private final ReentrantLock signingIn = new ReentrantLock();
    private String token = "";

    private record Credentials(String login, String password) {}

    private Client(
            HttpClient http,
            List<String> bases,
            AtomicInteger turn,
            Figures figures,
            Journal journal,
            @Nullable Credentials credentials) {
        this.http = http;
        this.bases = bases;
        this.turn = turn;
        this.figures = figures;
        this.journal = journal;
        this.credentials = credentials;
    }

    /**
     * Somebody without an account.
     *
     * @param urls of the servers; they are asked in turn, as through a balancer
     */
    static Client of(List<String> urls, Figures figures, Journal journal) {
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
        List<String> bases =
                urls.stream().map(url -> url.replaceAll("/$", "") + "/api/v1").toList();
        return new Client(http, bases, new AtomicInteger(), figures, journal, null);
    }

    /** Somebody with an account. */
    Client as(String login, String password) {
        return new Client(http, bases, turn, figures, journal, new Credentials(login, password));
    }

    /** Reads. */
    Reply get(String path) {
        return journaled("GET", path, BodyPublishers::noBody, JSON_TYPE);
    }

    /** Asks for a change; a change that is sent again after a broken line is made once. */
    Reply post(String path, Object body) {
        return changed("POST", path, JSON.writeValueAsString(body));
    }

    /** Notes that the last request made so many moves at once. */
    void madeAtOnce(int made) {
        figures.moved(made - 1);
    }

    /** Replaces something. */
    Reply put(String path, Object body) {
        return changed("PUT", path, JSON.writeValueAsString(body));
    }

    /** Uploads a table. */
    Reply table(String path, String csv) {
        return journaled(
                new Asked("POST", path, csv, () -> BodyPublishers.ofString(csv), "text/csv"));
    }

    /** Uploads files. */
    Reply upload(String path, Upload files) {
        return journaled("POST", path, files::body, files.contentType());
    }

    private Reply changed(String method, String path, String json) {
        return journaled(
                new Asked(method, path, json, () -> BodyPublishers.ofString(json), JSON_TYPE));
    }

    private Reply journaled(String method, String path, Supplier<BodyPublisher> body, String type) {
        return journaled(new Asked(method, path, "", body, type));
    }

    /** A request before it is sent. */
    private record Asked(
            String method, String path, String text, Supplier<BodyPublisher> body, String type) {
        String question(String who) {
            return who + " " + method + " " + path + " " + text;
        }
    }

    private Reply journaled(Asked asked) {
        String key = journal.key(asked.question(credentials == null ? "" : credentials.login()));
        Reply known = journal.known(key);
        if (known != null) {
            return known;
        }
        Reply reply = persistently(asked, key);
        if (reply.unsettled()) {
            throw new PlayedWrong(
                    "%s was not answered: %d %s"
                            .formatted(
                                    reply.asked(),
                                    reply.status(),
                                    reply.body().path("detail").asString("")));
        }
        journal.add(key, reply);
        return reply;
    }

    private Reply persistently(Asked asked, String key) {
        String signedIn = signIn("");
        Reply reply = send(asked, signedIn, key);
        for (int i = 1; i < TRIES && (reply.unsettled() || sessionEnded(reply)); i++) {
            if (sessionEnded(reply)) {
                signedIn = signIn(signedIn);
            } else {
                waitAMoment(i);
            }
            reply = send(asked, signedIn, key);
        }
        return reply;
    }

    /** A server or its database that has just fallen is back in seconds. */
    private static void waitAMoment(int tries) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(tries * 250L, LONGEST_WAIT_MS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        }
    }

    private boolean sessionEnded(Reply reply) {
        return credentials != null && reply.status() == NOT_SIGNED_IN;
    }

    /**
     * The token to ask with; a fresh one if the last one has ended. Those who share an account wait
     * for the one who signs in.
     */
    private String signIn(String ended) {
        Credentials known = credentials;
        if (known == null) {
            return "";
        }
        signingIn.lock();
        try {
            if (token.isEmpty() || token.equals(ended)) {
                token = enter(known);
            }
            return token;
        } finally {
            signingIn.unlock();
        }
    }

    private String enter(Credentials known) {
        String body =
                JSON.writeValueAsString(
                        Map.of("login", known.login(), "password", known.password()));
        Asked asked =
                new Asked(
                        "POST", "/sessions", body, () -> BodyPublishers.ofString(body), JSON_TYPE);
        Reply reply = send(asked, "", null);
        for (int i = 1; i < TRIES && reply.unsettled(); i++) {
            waitAMoment(i);
            reply = send(asked, "", null);
        }
        return reply.orThrow().get("token").asString();
    }

    private Reply send(Asked asked, String bearer, @Nullable String once) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(next() + asked.path()))
                        .timeout(PATIENCE)
                        .header("Content-Type", asked.type())
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .method(asked.method(), asked.body().get());
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (once != null && !asked.method().equals("GET")) {
            request.header("Idempotency-Key", once);
        }
        return timed(asked.method() + " " + asked.path(), request.build());
    }

    private String next() {
        return bases.get(Math.floorMod(turn.getAndIncrement(), bases.size()));
    }

    private Reply timed(String asked, HttpRequest request) {
        long began = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            boolean changed = !request.method().equals("GET") && answer.statusCode() < 400;
            figures.request(
                    asked,
                    System.nanoTime() - began,
                    changed ? Figures.Change.MADE : Figures.Change.NONE);
            return Reply.of(asked, answer.statusCode(), answer.body());
        } catch (IOException e) {
            return Reply.broken(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        }
    }
}
