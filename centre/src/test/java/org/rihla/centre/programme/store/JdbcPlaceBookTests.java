package org.rihla.centre.programme.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rihla.centre.database.FreshDatabase;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places.CellView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.programme.model.Place;
import org.rihla.centre.programme.model.PlaceBook.Pool;
import org.rihla.centre.programme.model.PlaceBook.Wish;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Ulid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places on a real database, where many take at the same instant. */
class JdbcPlaceBookTests {
    @RegisterExtension static final FreshDatabase DATABASE = FreshDatabase.with("programme");

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String KENITRA = "01J00000000000000000000001";
    private static final String LARACHE = "01J00000000000000000000002";

    private final DataSource connections = DATABASE.dataSource();
    private final JdbcClient jdbc = JdbcClient.create(connections);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(connections));
    private final JdbcPlaceBook book =
            new JdbcPlaceBook(
                    jdbc, new OpenPlaces(jdbc, new JdbcTransactionManager(connections)), CLOCK);
    private final JdbcSeasonBook seasons = new JdbcSeasonBook(jdbc, CLOCK);
    private SeasonId season = new SeasonId(Ulid.next(CLOCK));

    @BeforeEach
    void openASeason() {
        season = new SeasonId(Ulid.next(CLOCK));
        DateSpan span = new DateSpan(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 9, 30));
        seasons.add(
                season,
                new NewSeason(season.value().substring(10), "ES", "A01", span),
                new SeasonRules(10, Currency.getInstance("EUR"), null, null));
    }

    @Test
    void a4GivesTheLastPlaceToExactlyOneOfTwoWhoTakeItAtTheSameInstant() throws Exception {
        grant(KENITRA, 1);
        List<Boolean> taken = atTheSameInstant(2, caller -> take(KENITRA, "call-" + caller, 1));
        assertThat(taken).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void givesOutExactlyWhatThereIsToThirtyTwoCallersOfTwoAgencies() throws Exception {
        grant(KENITRA, 20);
        grant(LARACHE, 21);
        List<Boolean> taken =
                atTheSameInstant(
                        32,
                        caller -> take(caller % 2 == 0 ? KENITRA : LARACHE, "call-" + caller, 2));
        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize(20);
        assertThat(stateCounts(KENITRA)).isEqualTo(Map.of("RESERVED", 20));
        assertThat(stateCounts(LARACHE)).isEqualTo(Map.of("RESERVED", 20, "OPEN", 1));
        assertThat(book.cells(season)).allMatch(cell -> cell.asked() == cell.reserved());
    }

    @Test
    void turnsNobodyDownBecauseOfSomebodyWhoGetsNothing() throws Exception {
        grant(KENITRA, 10);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<Boolean> undecided =
                    others.submit(() ->
                            transaction.execute(step -> {
                                book.reserve(wish(KENITRA, "call-undecided", 8));
                                held.countDown();
                                await(letGo);
                                step.setRollbackOnly();
                                return false;
                            }));
            held.await();
            Future<Boolean> patient = others.submit(() -> take(KENITRA, "call-patient", 5));
            letGo.countDown();
            assertThat(undecided.get()).isFalse();
            assertThat(patient.get()).isTrue();
        }
    }

    @Test
    void takesAllOrNone() {
        grant(KENITRA, 4);
        assertThat(take(KENITRA, "call-1", 5)).isFalse();
        assertThat(stateCounts(KENITRA)).isEqualTo(Map.of("OPEN", 4));
        assertThat(take(KENITRA, "call-1", 4)).isTrue();
    }

    @Test
    void a5GivesAReleasedPlaceToTheNextOfTheSameCall() {
        grant(KENITRA, 1);
        take(KENITRA, "call-1", 1);
        Place first = commit("call-1", "placement-1").orElseThrow();
        assertThat(commit("call-1", "placement-2")).isEmpty();
        transaction.executeWithoutResult(_ -> book.update(locked(first).released().orElseThrow()));
        assertThat(cell("RELEASED")).isEqualTo(1);
        assertThat(commit("call-1", "placement-2").map(Place::id)).contains(first.id());
    }

    @Test
    void opensAgainWhatACallHasNotUsedAndKeepsCountingItAsAskedFor() {
        grant(KENITRA, 5);
        take(KENITRA, "call-1", 5);
        commit("call-1", "placement-1");
        assertThat(transaction.<Integer>execute(_ -> book.giveBack(own("call-1")))).isEqualTo(4);
        assertThat(book.cells(season))
                .extracting(CellView::asked, CellView::open, CellView::committed)
                .containsExactly(tuple(0, 4, 0), tuple(5, 0, 1));
    }

    @Test
    void alwaysAddsUpToTheWholeContingentWhateverHappens() throws Exception {
        grant(KENITRA, 30);
        atTheSameInstant(
                16,
                caller -> {
                    String call = "call-" + caller % 4;
                    take(KENITRA, call, 2);
                    commit(call, "placement-" + caller)
                            .filter(_ -> caller % 3 == 0)
                            .ifPresent(this::release);
                    commit(call, "other-" + caller)
                            .filter(_ -> caller % 2 == 0)
                            .ifPresent(this::consume);
                    return true;
                });
        transaction.<Integer>execute(_ -> book.giveBack(own("call-0")));
        assertThat(book.cells(season).stream().mapToInt(CellView::total).sum()).isEqualTo(30);
    }

    private boolean take(String agency, String call, int count) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> book.reserve(wish(agency, call, count))));
    }

    private Wish wish(String agency, String call, int count) {
        return new Wish(new Pool(season, agency, PlaceType.NEWCOMER), "farm", own(call), count);
    }

    private Optional<Place> commit(String call, String placement) {
        return requireNonNull(
                transaction.execute(_ -> {
                    Optional<Place> taken =
                            book.lockFree(own(call), KENITRA)
                                    .flatMap(place -> place.committedTo(own(placement)));
                    taken.ifPresent(book::update);
                    return taken;
                }));
    }

    private void release(Place place) {
        transaction.executeWithoutResult(_ -> book.update(locked(place).released().orElseThrow()));
    }

    private void consume(Place place) {
        transaction.executeWithoutResult(_ -> book.update(locked(place).consumed().orElseThrow()));
    }

    private Place locked(Place place) {
        return book.lock(place.id()).orElseThrow();
    }

    private String own(String id) {
        return season.value() + id;
    }

    private int cell(String state) {
        return stateCounts(KENITRA).getOrDefault(state, 0);
    }

    private Map<String, Integer> stateCounts(String agency) {
        record Count(String state, int places) {}
        List<Count> counts =
                jdbc.sql(
                                """
                                select state, count(*) as places from programme.place
                                where season = :season and agency = :agency group by state
                                """)
                        .param("season", season.value())
                        .param("agency", agency)
                        .query(Count.class)
                        .list();
        return counts.stream().collect(toMap(Count::state, Count::places));
    }

    private void grant(String agency, int places) {
        AgencyId id = new AgencyId(agency);
        NewContingent contingent =
                new NewContingent(
                        PlaceType.NEWCOMER,
                        "Tripartite meeting",
                        "No. 1 for " + agency,
                        places,
                        Map.of(id, 1),
                        Map.of(),
                        Map.of());
        String granted =
                seasons.grant("test", season, contingent, Map.of(id, places)).orElseThrow();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            ids.add(Ulid.next(CLOCK));
        }
        book.add(new Pool(season, agency, PlaceType.NEWCOMER), granted, ids);
    }

    /** Something that one of many callers does. */
    private interface Caller<T> {
        T call(int number) throws Exception;
    }

    private static <T> List<T> atTheSameInstant(int callers, Caller<T> each) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                tasks.add(() -> {
                    start.await();
                    return each.call(number);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
