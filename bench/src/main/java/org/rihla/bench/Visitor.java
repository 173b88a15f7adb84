package org.rihla.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in to the pages, as a browser would, and reads them. */
final class Visitor {
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String url;

    Visitor(String url) {
        this.url = url;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
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

    private Seen send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer =
                http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return new Seen(
                answer.statusCode(),
                answer.body(),
                answer.uri().getPath(),
                (System.nanoTime() - began) / 1e6);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
