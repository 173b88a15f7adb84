package org.rihla.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in to the pages, as a browser would, and reads them. */
final class Visitor {
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // One client for all: a client each would cost the machine more than the pages that it asks
    // for.
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private static final int MOST_REDIRECTS = 5;

    private final String url;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Visitor(String url) {
        this.url = url;
    }

    /** A page as it came and how long it took. */
    record Seen(int status, String text, String address, double millis) {}

    Visitor signedIn(Accounts.Account account) throws IOException, InterruptedException {
        Matcher forgery = FORGERY.matcher(read("/sign-in").text());
        if (!forgery.find()) {
            throw new IOException("The sign-in page has no form");
        }
        String form =
                "_csrf=%s&login=%s&password=%s"
                        .formatted(
                                encoded(forgery.group(1)),
                                encoded(account.login()),
                                encoded(account.password()));
        Seen seen =
                send(
                        HttpRequest.newBuilder(URI.create(url + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        if (seen.status() != 200 || seen.address().contains("sign-in")) {
            throw new IOException("Nobody could sign in: " + seen.status());
        }
        return this;
    }

    Seen read(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** Sends it, and goes where the answer says, as a browser does; its time counts all of it. */
    private Seen send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer = once(request);
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String next = answer.headers().firstValue("Location").orElse("/");
            answer = once(HttpRequest.newBuilder(answer.uri().resolve(next)));
        }
        return new Seen(
                answer.statusCode(),
                answer.body(),
                answer.uri().getPath(),
                (System.nanoTime() - began) / 1e6);
    }

    private HttpResponse<String> once(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        String known =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            request.setHeader("Cookie", known);
        }
        HttpResponse<String> answer =
                HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String pair = set.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return answer;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
