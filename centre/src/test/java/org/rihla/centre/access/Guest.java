package org.rihla.centre.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser of her own: keeps cookies, follows nothing, sends forms with their token.
 */
public final class Guest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    /** A browser that has not been here before. */
    public Guest(int port) {
        this.port = port;
    }

    /** Opens a page in French. */
    public HttpResponse<String> open(String path) {
        return send(to(path).GET());
    }

    /** Opens the page of a form and sends the form to an address. */
    public HttpResponse<String> send(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new AssertionError("No form on " + page);
        }
        return post(action, fields, token.group(1));
    }

    /** Sends a form with or without its token. */
    public HttpResponse<String> post(
            String action, Map<String, String> fields, @Nullable String token) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                to(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        token == null ? body : body + "&_csrf=" + encode(token))));
    }

    /** Asks the API. */
    public HttpResponse<String> ask(
            String method, String path, @Nullable String token, String json) {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    /** Sends a table to the API. */
    public HttpResponse<String> feed(String path, String token, byte[] table) {
        return send(
                to(path).header("Content-Type", "text/csv")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofByteArray(table)));
    }

    /** Sends a file to the API as a part named {@code files}. */
    public HttpResponse<String> upload(String path, String token, String name, byte[] content) {
        String head =
                "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name);
        return send(
                to(path).header("Content-Type", "multipart/form-data; boundary=edge")
                        .header("Authorization", "Bearer " + token)
                        .POST(
                                BodyPublishers.ofByteArrays(
                                        List.of(
                                                head.getBytes(StandardCharsets.UTF_8),
                                                content,
                                                "\r\n--edge--\r\n"
                                                        .getBytes(StandardCharsets.UTF_8)))));
    }

    /** The cookies that she has been given. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "fr");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
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
