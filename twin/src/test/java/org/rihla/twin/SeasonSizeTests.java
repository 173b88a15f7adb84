package org.rihla.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The funnels of a season lose nobody, whatever its size (SPEC 7.2 and 7.5). */
class SeasonSizeTests {

    @Test
    void aFullSeasonHasTheNumbersOfTheProfile() {
        SeasonSize size = new SeasonSize(12_000);
        assertThat(size.people()).isEqualTo(7_640);
        assertThat(size.filedTwice()).isEqualTo(1_860);
        assertThat(size.neverCompleted()).isEqualTo(917);
        assertThat(size.refusedByAuthority()).isEqualTo(74);
        assertThat(size.withdrawn()).isEqualTo(135);
        assertThat(size.notRegistered()).isEqualTo(81);
        Repeaters repeaters = size.repeaters();
        assertThat(repeaters.holders()).isEqualTo(11_900);
        assertThat(repeaters.listed()).isEqualTo(10_650);
        assertThat(repeaters.omitted()).isEqualTo(310);
        assertThat(repeaters.reinstated()).isEqualTo(28);
        assertThat(repeaters.filed()).isEqualTo(9_778);
        assertThat(size.starters() + repeaters.starters()).isEqualTo(12_000);
    }

    static Stream<Integer> sizes() {
        return Stream.concat(
                IntStream.rangeClosed(40, 400).boxed(), Stream.of(1_200, 11_999, 60_000));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nobodyIsLostOnTheRepeatersRoad(int workers) {
        Repeaters size = new Repeaters(workers);
        assertThat(size.notReturned() + size.unresolved() + size.awaitingRenewal() + size.listed())
                .isEqualTo(size.holders());
        assertThat(
                        size.listed()
                                - size.omitted()
                                + size.reinstated()
                                - size.unreachable()
                                - size.declined())
                .isEqualTo(size.filed());
        assertThat(size.filed() - size.refusedByAuthority() - size.withdrawn())
                .isEqualTo(size.starters());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyStarterComesHomeInOneClass(int workers) {
        assertThat(SeasonSize.homecomings(workers).values().stream().mapToInt(n -> n).sum())
                .isEqualTo(workers);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noOfferHasFewerPostsThanTheRulesAllow(int workers) {
        int places = new SeasonSize(workers).places();
        assertThat(places / Offering.offers(places)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aSeasonTooSmallOrTooLargeIsRefused() {
        assertThatThrownBy(() -> new SeasonSize(39)).hasMessageContaining("40 to 60000");
        assertThatThrownBy(() -> new SeasonSize(60_001)).hasMessageContaining("not 60001");
    }
}
