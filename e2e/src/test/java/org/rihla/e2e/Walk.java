package org.rihla.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A walk through every kind of page that somebody can reach by links from where she lands. Pages
 * that differ only in an id or in their question are one kind and are looked at once.
 */
final class Walk {
    private static final Pattern ID =
            Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}|\\d{4}-[A-Z]-[\\d-]+|\\d+");
    private static final int AT_MOST = 120;

    private final Page page;
    private final String home;
    private final Set<String> seen = new LinkedHashSet<>();

    Walk(Page page, String home) {
        this.page = page;
        this.home = home;
    }

    /** Visits one page of each kind and hands it over; gives the kinds that were seen. */
    Set<String> from(List<String> starts, BiConsumer<String, @Nullable Response> look) {
        Deque<String> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty() && seen.size() < AT_MOST) {
            String path = ahead.removeFirst();
            if (leavesSession(path) || !seen.add(kindOf(path))) {
                continue;
            }
            Response response = page.navigate(home + path);
            if (response != null && !response.headerValue("content-type").startsWith("text/html")) {
                continue;
            }
            look.accept(path, response);
            ahead.addAll(linksOf());
        }
        return seen;
    }

    private List<String> linksOf() {
        Object hrefs =
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)");
        return ((List<?>) hrefs)
                .stream()
                        .map(String::valueOf)
                        .filter(href -> href.startsWith(home))
                        .map(URI::create)
                        .map(Walk::pathAndQuery)
                        .filter(path -> !path.contains("lang="))
                        .toList();
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static boolean leavesSession(String path) {
        return path.contains("sign-out")
                || path.contains("quick-exit")
                || path.endsWith(".csv")
                || path.startsWith("/api/");
    }

    private static String kindOf(String path) {
        String withoutQuery = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        return ID.matcher(withoutQuery).replaceAll("…");
    }
}
