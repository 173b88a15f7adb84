package org.rihla.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long does a page take while a whole service is at work? So many counsellors, each thinking
 * five seconds on average between two pages: their day, searches, files, lists. The first half
 * minute, when everybody arrives at a server that has just started, is told apart.
 */
final class Crowd {
    private static final double THINKING_SECONDS = 5;
    private static final int AT_THE_DOOR = 4;
    private static final int ARRIVING_SECONDS = 30;
    private static final Pattern FILE = Pattern.compile("href=\"(/people/[0-9A-HJKMNP-TV-Z]{26})");
    private static final List<String> LISTS =
            List.of("/my-day", "/journeys", "/returns", "/calls", "/season");

    private final String url;
    private final Accounts accounts;
    private final Times arriving = new Times();
    private final Times times = new Times();
    private volatile long settled;

    Crowd(String url, Accounts accounts) {
        this.url = url;
        this.accounts = accounts;
    }

    String measure(int staff, int seconds) throws IOException, InterruptedException {
        List<Visitor> people = enter(staff);
        settled = System.nanoTime() + Duration.ofSeconds(ARRIVING_SECONDS).toNanos();
        long end = settled + Duration.ofSeconds(seconds).toNanos();
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> open = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                Visitor visitor = people.get(i);
                Random random = new Random(i);
                open.add(desks.submit(() -> work(visitor, random, end)));
            }
            for (Future<?> desk : open) {
                settle(desk);
            }
        }
        return arriving.table("The first %d s of %d staff".formatted(ARRIVING_SECONDS, staff))
                + times.table(
                        "%d staff at once for the next %d s, %.0f s of thinking on average"
                                .formatted(staff, seconds, THINKING_SECONDS));
    }

    private static void settle(Future<?> desk) throws InterruptedException {
        try {
            desk.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Everybody signs in before the clock starts; few at a time, as passwords cost by design. */
    private List<Visitor> enter(int staff) throws IOException, InterruptedException {
        String[] agencies = accounts.agencies();
        String run = Long.toString(System.currentTimeMillis(), 36);
        List<Accounts.Account> opened = new ArrayList<>();
        for (int i = 0; i < staff; i++) {
            opened.add(
                    accounts.counsellor("bench." + run + "." + i, agencies[i % agencies.length]));
        }
        Semaphore door = new Semaphore(AT_THE_DOOR);
        List<Visitor> people = new ArrayList<>();
        try (ExecutorService entrance = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Visitor>> entering = new ArrayList<>();
            for (Accounts.Account account : opened) {
                entering.add(
                        entrance.submit(() -> {
                            door.acquire();
                            try {
                                return new Visitor(url).signedIn(account);
                            } finally {
                                door.release();
                            }
                        }));
            }
            for (Future<Visitor> one : entering) {
                try {
                    people.add(one.get());
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        }
        return people;
    }

    private Void work(Visitor visitor, Random random, long end)
            throws IOException, InterruptedException {
        think(random);
        while (System.nanoTime() < end) {
            int wish = random.nextInt(10);
            if (wish < 5) {
                search(visitor, random);
            } else {
                String list = LISTS.get(random.nextInt(LISTS.size()));
                look(visitor, list, list);
            }
            think(random);
        }
        return null;
    }

    /** A search, and the file of somebody found. */
    private void search(Visitor visitor, Random random) throws IOException, InterruptedException {
        String words = EveryPage.SEARCHES.get(random.nextInt(EveryPage.SEARCHES.size()));
        String found = look(visitor, "/people?q=" + Visitor.encoded(words), "/people?q=").text();
        Matcher files = FILE.matcher(found);
        if (files.find()) {
            think(random);
            look(visitor, files.group(1), "/people/{id}");
        }
    }

    private Visitor.Seen look(Visitor visitor, String address, String kind)
            throws IOException, InterruptedException {
        Times of = System.nanoTime() < settled ? arriving : times;
        Visitor.Seen seen = visitor.read(address);
        if (seen.status() >= 400) {
            of.failed(kind, seen.status());
        } else {
            of.add(kind, seen.millis());
        }
        return seen;
    }

    private static void think(Random random) throws InterruptedException {
        double seconds = -Math.log(1 - random.nextDouble()) * THINKING_SECONDS;
        TimeUnit.MILLISECONDS.sleep((long) (seconds * 1000));
    }
}
