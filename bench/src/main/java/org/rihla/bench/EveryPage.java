package org.rihla.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long does every kind of page that staff reach take on a loaded registry, and every search?
 * One reader at a time, over the loopback line, as the reader measures it.
 */
final class EveryPage {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern ID = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final Pattern ENDS = Pattern.compile(".*\\.(css|js|svg|png|ico|pdf|csv|json)$");
    private static final int SAMPLES = 10;
    private static final int WARM_UP = 8;
    static final List<String> SEARCHES =
            List.of(
                    "Fatima",
                    "Fatima Zahra",
                    "benrani fatima",
                    "فاطمة",
                    "ZT12345",
                    "0612345678",
                    "Fatma",
                    "Zinab",
                    "mohamed elrassi",
                    "xyzzy");

    private final String url;
    private final Accounts accounts;
    private final int reads;
    private final Times times = new Times();

    /** Each kind of page is read so many times. */
    EveryPage(String url, Accounts accounts, int reads) {
        this.url = url;
        this.accounts = accounts;
        this.reads = reads;
    }

    String measure() throws IOException, InterruptedException {
        for (String role : List.of("COUNSELLOR", "DIVISION", "MEDIATOR", "EMPLOYER")) {
            Visitor visitor = new Visitor(url).signedIn(accounts.ofRole(role));
            Map<String, List<String>> kinds = walk(visitor);
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                time(visitor, role + " " + kind.getKey(), kind.getValue());
            }
            if (kinds.keySet().stream().anyMatch(kind -> kind.startsWith("/people"))) {
                for (String words : SEARCHES) {
                    String address = "/people?q=" + Visitor.encoded(words);
                    time(visitor, role + " search " + words, List.of(address));
                }
            }
        }
        return times.table("Every staff page and search, one reader at a time");
    }

    private void time(Visitor visitor, String kind, List<String> addresses)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP + reads; i++) {
            Visitor.Seen seen = visitor.read(addresses.get(i % addresses.size()));
            if (seen.status() >= 500) {
                times.failed(kind, seen.status());
            } else if (i >= WARM_UP) {
                times.add(kind, seen.millis());
            }
        }
    }

    /** The kinds of pages that can be reached, each with some addresses. */
    private static Map<String, List<String>> walk(Visitor visitor)
            throws IOException, InterruptedException {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            List<String> own = kinds.computeIfAbsent(kindOf(address), _ -> new ArrayList<>());
            if (own.size() >= SAMPLES || !known.add(address)) {
                continue;
            }
            Visitor.Seen seen = visitor.read(address);
            if (seen.status() != 200) {
                continue;
            }
            own.add(address);
            Matcher links = LINK.matcher(seen.text());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!ENDS.matcher(kindOf(link)).matches()
                        && !link.contains("lang=")
                        && !link.contains("sign-out")
                        && !link.contains(".pdf")) {
                    waiting.add(link);
                }
            }
        }
        kinds.values().removeIf(List::isEmpty);
        return kinds;
    }

    static String kindOf(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return ID.matcher(path).replaceAll("{id}");
    }
}
