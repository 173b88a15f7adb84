package org.rihla.twin;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Kills a server or the embedded database at random instants of a running season, as power cuts and
 * careless hands do, and lets it come back. The season must not notice but for waiting.
 */
final class Mischief implements AutoCloseable {
    private static final int LONGEST_PEACE_MS = 6_000;

    private final Servers servers;
    private final int wanted;
    private final Random random;
    private final Progress progress;
    private final Thread hand;
    private final AtomicReference<@Nullable String> broken = new AtomicReference<>();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean over;

    /** Starts at once; nothing happens if no kills are wanted. */
    Mischief(Servers servers, int wanted, long seed, Progress progress) {
        this.servers = servers;
        this.wanted = wanted;
        this.random = new Random(seed);
        this.progress = progress;
        this.hand = Thread.ofPlatform().daemon().name("mischief").unstarted(this::run);
        hand.start();
    }

    /** How many times something was killed so far. */
    int done() {
        return done.get();
    }

    private void run() {
        try {
            while (done.get() < wanted && !over) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PEACE_MS));
                if (!over) {
                    strike();
                }
            }
        } catch (IOException | PlayedWrong e) {
            broken.set(String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void strike() throws IOException, InterruptedException {
        boolean database = random.nextBoolean() && servers.killDatabase();
        if (!database) {
            servers.killAndRestart(random.nextInt(servers.size()));
        }
        int now = done.incrementAndGet();
        progress.note(
                "%d of %d: the %s was killed%s"
                        .formatted(
                                now,
                                wanted,
                                database ? "database" : "server",
                                database ? "" : " and is back"));
    }

    /**
     * Ends it and waits for what is coming back.
     *
     * @throws PlayedWrong if a server did not come back
     */
    @Override
    public void close() {
        over = true;
        try {
            hand.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        String wrong = broken.get();
        if (wrong != null) {
            throw new PlayedWrong(wrong);
        }
    }
}
