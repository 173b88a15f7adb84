package org.rihla.twin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several counters at work at once: what belongs together is done in order, what is independent
 * side by side, never more than so many at a time.
 *
 * @param atOnce how many requests are under way at most
 */
record Crew(int atOnce) {

    /** Does something with each; in any order. */
    <T> void each(Collection<T> all, Consumer<T> work) {
        run(all.stream().<Runnable>map(one -> () -> work.accept(one)).toList());
    }

    /** Does something with each; those of one lane one after the other, in their order. */
    <T> void lanes(Collection<T> all, Function<T, ?> lane, Consumer<T> work) {
        Map<Object, List<T>> lanes = new LinkedHashMap<>();
        all.forEach(one -> lanes.computeIfAbsent(lane.apply(one), _ -> new ArrayList<>()).add(one));
        each(lanes.values(), own -> own.forEach(work));
    }

    /** Asks something of each and gives the answers in the order of the questions. */
    <T, R> List<R> ask(List<T> all, Function<T, R> question) {
        Map<Integer, R> answers = new ConcurrentHashMap<>();
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            tasks.add(() -> answers.put(place, question.apply(all.get(place))));
        }
        run(tasks);
        List<R> inOrder = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            inOrder.add(requireNonNull(answers.get(i)));
        }
        return inOrder;
    }

    private void run(List<Runnable> tasks) {
        Iterator<Runnable> waiting = tasks.iterator();
        AtomicBoolean broken = new AtomicBoolean();
        try (ExecutorService counters = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> open = new ArrayList<>();
            for (int i = 0; i < Math.min(atOnce, tasks.size()); i++) {
                open.add(counters.submit(() -> serve(waiting, broken)));
            }
            open.forEach(Crew::settle);
        }
    }

    private static void serve(Iterator<Runnable> waiting, AtomicBoolean broken) {
        for (Runnable next = next(waiting); next != null && !broken.get(); next = next(waiting)) {
            boolean done = false;
            try {
                next.run();
                done = true;
            } finally {
                if (!done) {
                    broken.set(true);
                }
            }
        }
    }

    private static @Nullable Runnable next(Iterator<Runnable> waiting) {
        synchronized (waiting) {
            return waiting.hasNext() ? waiting.next() : null;
        }
    }

    /** What went wrong at a counter stops the season, in the same words. */
    private static void settle(Future<?> counter) {
        try {
            counter.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
