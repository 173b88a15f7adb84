package org.rihla.centre.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody without account, cookies or script. */
record Visit(int port, String lang) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> open(String path) {
        return send(to(path).GET(), BodyHandlers.ofString());
    }

    /** Sends a form; each field is written as {@code name=value}. */
    HttpResponse<String> ask(String path, String... fields) {
        return send(form(path, fields), BodyHandlers.ofString());
    }

    /** Sends a question as a program does. */
    HttpResponse<String> json(String path, String body) {
        return send(
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                BodyHandlers.ofString());
    }

    HttpResponse<byte[]> file(String path, String... fields) {
        return send(form(path, fields), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder form(String path, String... fields) {
        String body =
                Arrays.stream(fields)
                        .map(field -> {
                            int equals = field.indexOf('=');
                            return encode(field.substring(0, equals))
                                    + "="
                                    + encode(field.substring(equals + 1));
                        })
                        .collect(Collectors.joining("&"));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", lang);
    }

    private static <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
