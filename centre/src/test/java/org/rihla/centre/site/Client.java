package org.rihla.centre.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Sends requests to a running server as a browser or another program would. */
record Client(int port, Map<String, String> headers) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The same client with one more header. */
    Client with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(port, more);
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    /** Sends a form of a page. */
    HttpResponse<String> post(String path, String form) {
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Sends plain text to the API. */
    HttpResponse<String> say(String path, String text) {
        return send(
                to(path).header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(BodyPublishers.ofString(text)));
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
