package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.SelectionEvent.CandidateConfirmed;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Ulid;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** The modules around a selection: real places and people, one made-up offer, a movable day. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({
    "org.rihla.centre.candidate.work",
    "org.rihla.centre.candidate.store",
    "org.rihla.centre.programme.model",
    "org.rihla.centre.programme.work",
    "org.rihla.centre.programme.store",
    "org.rihla.centre.selection.work",
    "org.rihla.centre.selection.store"
})
class SelectionNeighbours {

    @Bean
    @Primary
    Calendar calendar() {
        return new Calendar();
    }

    @Bean
    Programme programme(Seasons seasons) {
        return new Programme(seasons);
    }

    @Bean
    Offers offers(Programme programme) {
        Offers offers = mock(Offers.class);
        when(offers.find(any(), any())).thenAnswer(_ -> Optional.of(programme.offerView()));
        when(offers.openCall(any(), any())).thenAnswer(_ -> Answer.of(programme.offerView()));
        when(offers.filled(any(), any(), anyInt()))
                .thenAnswer(call -> {
                    programme.filled.set(call.getArgument(2));
                    return Answer.of(programme.offerView());
                });
        return offers;
    }

    @Bean
    FirstPlacement firstPlacement(Places places) {
        return new FirstPlacement(places);
    }

    /** Takes the place of somebody who said yes, as the module of placements does. */
    record FirstPlacement(Places places) {
        @EventListener
        void on(CandidateConfirmed confirmed) {
            places.commit(
                            confirmed.actor(),
                            confirmed.call().value(),
                            confirmed.agency(),
                            Ulid.next(Clock.systemUTC()))
                    .orThrow();
        }
    }

    /** A clock at nine in the morning of a day that a test has set. */
    static final class Calendar extends Clock {
        private final ZoneId zone = ZoneId.of("Africa/Casablanca");
        private volatile Instant now = Instant.EPOCH;

        void moveTo(LocalDate day) {
            now = day.atTime(9, 0).atZone(zone).toInstant();
        }

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return Clock.fixed(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A fresh season with places for each test, and one offer in it. */
    static final class Programme {
        private static final LocalDate START = LocalDate.of(2027, 1, 11);

        private final Seasons seasons;
        private final AtomicInteger count = new AtomicInteger();
        private final AtomicInteger filled = new AtomicInteger();
        private final OfferId offer = new OfferId(Ulid.next(Clock.systemUTC()));
        private final EmployerId employer = new EmployerId(Ulid.next(Clock.systemUTC()));
        private @Nullable SeasonId season;

        Programme(Seasons seasons) {
            this.seasons = seasons;
        }

        /** Opens a season with so many places at each of the two agencies. */
        void grant(Actor actor, int kenitra, int tangier) {
            filled.set(0);
            season =
                    seasons.open(
                                    actor,
                                    new Seasons.NewSeason(
                                            "S" + count.incrementAndGet(),
                                            "ES",
                                            "A01",
                                            new DateSpan(START, START.plusMonths(6))))
                            .orThrow();
            Map<AgencyId, Integer> shares =
                    Map.of(Neighbours.KENITRA, kenitra, Neighbours.TANGIER, tangier);
            seasons.grant(
                            actor,
                            season(),
                            new Seasons.NewContingent(
                                    PlaceType.NEWCOMER,
                                    "Ministry",
                                    "1 of 2026-08-01",
                                    kenitra + tangier,
                                    shares,
                                    Map.of(),
                                    Map.of()))
                    .orThrow();
        }

        SeasonId season() {
            return requireNonNull(season);
        }

        OfferId offer() {
            return offer;
        }

        int filled() {
            return filled.get();
        }

        Offers.OfferView offerView() {
            Money free = Money.of("0", "EUR");
            OfferTerms terms =
                    new OfferTerms(
                            "Strawberry picking",
                            "9211",
                            null,
                            20,
                            new DateSpan(START, START.plusMonths(5)),
                            BigDecimal.valueOf(39),
                            60,
                            Money.of("58.20", "EUR"),
                            15,
                            "On the farm",
                            free,
                            "Paid by the employer",
                            null,
                            List.of(),
                            null);
            return new Offers.OfferView(
                    offer,
                    "O-1",
                    employer,
                    "Finca de Ejemplo",
                    season(),
                    "R-1",
                    null,
                    StatedTerms.of(terms),
                    Offers.Channel.FORM,
                    Offers.State.ACCEPTED,
                    Neighbours.TODAY,
                    null,
                    null,
                    List.of(),
                    0);
        }
    }
}
