package org.rihla.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counters work side by side, and what belongs together stays in order. */
class CrewTests {
    private final Crew crew = new Crew(8);

    @Test
    void everybodyIsServedOnce() {
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        crew.each(IntStream.range(0, 1000).boxed().toList(), served::add);
        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void noMoreAreServedAtOnceThanThereAreCounters() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        crew.each(
                IntStream.range(0, 500).boxed().toList(),
                _ -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    now.decrementAndGet();
                });
        assertThat(most.get()).isBetween(1, 8);
    }

    @Test
    void thoseOfOneCallComeInTheirOrder() {
        List<Integer> odd = Collections.synchronizedList(new ArrayList<>());
        crew.lanes(
                IntStream.range(0, 200).boxed().toList(),
                number -> number % 2,
                number -> {
                    if (number % 2 == 1) {
                        odd.add(number);
                    }
                });
        assertThat(odd).isSorted().hasSize(100);
    }

    @Test
    void answersComeInTheOrderOfTheQuestions() {
        assertThat(crew.ask(IntStream.range(0, 100).boxed().toList(), n -> n * 2))
                .isEqualTo(IntStream.range(0, 100).map(n -> n * 2).boxed().toList());
    }

    @Test
    void whatGoesWrongAtOneCounterStopsTheSeason() {
        assertThatThrownBy(() ->
                        crew.each(
                                List.of(1, 2, 3),
                                _ -> {
                                    throw new PlayedWrong("the centre said no");
                                }))
                .isInstanceOf(PlayedWrong.class)
                .hasMessage("the centre said no");
    }
}
