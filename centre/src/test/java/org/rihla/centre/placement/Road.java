package org.rihla.centre.placement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.Network;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.SelectionEvent.CandidateConfirmed;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.time.SandboxClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small made-up world: two agencies, a farm with an offer, people who were just selected. */
@TestComponent
public class Road {
    /** The days of every offer made here. */
    public static final DateSpan STAY =
            new DateSpan(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 6, 30));

    /** The day on which the world begins. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);

    private static final String COMMUNE = "04.281.01.01";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Network network;
    private final Seasons seasons;
    private final Employers employers;
    private final Offers offers;
    private final People people;
    private final Places places;
    private final Placements placements;
    private final Accounts accounts;
    private final SandboxClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    Road(
            Network network,
            Seasons seasons,
            Employers employers,
            Offers offers,
            People people,
            Places places,
            Placements placements,
            Accounts accounts,
            SandboxClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager,
            JdbcClient jdbc) {
        this.network = network;
        this.seasons = seasons;
        this.employers = employers;
        this.offers = offers;
        this.people = people;
        this.places = places;
        this.placements = placements;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
        this.jdbc = jdbc;
    }

    /**
     * A season with one farm and one accepted offer of twenty posts.
     *
     * @param call what the places are reserved under
     */
    public record World(
            SeasonId season, String code, EmployerId farm, OfferId offer, CallId call) {}

    /** Moves the clock to nine in the morning of a day. */
    public void today(LocalDate day) {
        clock.moveTo(day);
    }

    /** The day that the clock shows. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A fresh world with so many reserved places at the agency of Kénitra. */
    public World world(int reserved) {
        today(BEGIN);
        AgencyId kenitra = kenitra();
        String code = "R" + NEXT.incrementAndGet();
        SeasonId season =
                seasons.open(
                                division(),
                                new Seasons.NewSeason(
                                        code,
                                        "ES",
                                        "A01",
                                        new DateSpan(
                                                LocalDate.of(2027, 1, 2),
                                                LocalDate.of(2027, 9, 30))))
                        .orThrow();
        grant(season, PlaceType.NEWCOMER, kenitra, 30);
        EmployerId farm = farm();
        OfferId offer = offer(farm, season, STAY);
        CallId call = new CallId(Ulid.next(clock));
        reserve(season, farm, call, kenitra, reserved);
        return new World(season, code, farm, offer, call);
    }

    /** Grants places to an agency. */
    public void grant(SeasonId season, PlaceType type, AgencyId agency, int total) {
        seasons.grant(
                        division(),
                        season,
                        new Seasons.NewContingent(
                                type,
                                "Tripartite meeting",
                                "Act " + NEXT.incrementAndGet(),
                                total,
                                Map.of(agency, 1),
                                Map.of(),
                                Map.of()))
                .orThrow();
    }

    /** A season without anything. */
    public SeasonId season(DateSpan span) {
        return seasons.open(
                        division(),
                        new Seasons.NewSeason("R" + NEXT.incrementAndGet(), "ES", "A01", span))
                .orThrow();
    }

    private void reserve(
            SeasonId season, EmployerId farm, CallId call, AgencyId agency, int count) {
        transactions.executeWithoutResult(_ ->
                places.reserve(
                                division(),
                                season,
                                agency,
                                PlaceType.NEWCOMER,
                                farm.value(),
                                call.value(),
                                count)
                        .orThrow());
    }

    /** An accredited farm. */
    public EmployerId farm() {
        int number = NEXT.incrementAndGet();
        EmployerId farm =
                employers
                        .file(
                                division(),
                                new NewEmployer(
                                        "Finca de Ejemplo " + number,
                                        "B%08d".formatted(70_000_000 + number),
                                        "ES",
                                        "Moguer",
                                        "A01",
                                        Employers.Kind.FARM,
                                        "Lucía Arenas",
                                        LocalDate.of(2090, 1, 1),
                                        null))
                        .orThrow();
        employers.confirmExistence(division(), farm, "Chamber of Huelva").orThrow();
        employers.approve(division(), farm).orThrow();
        employers
                .approve(actor(Role.DIVISION, new Scope.Everywhere(), "Omar Tazi"), farm)
                .orThrow();
        return farm;
    }

    /** An accepted offer of twenty posts. */
    public OfferId offer(EmployerId farm, SeasonId season, DateSpan span) {
        OfferId offer =
                offers.submit(
                                division(),
                                new Offers.NewOffer(
                                        farm,
                                        season,
                                        "REF-" + NEXT.incrementAndGet(),
                                        null,
                                        terms(span),
                                        Offers.Channel.API))
                        .orThrow()
                        .id();
        return offers.accept(division(), offer).orThrow().id();
    }

    /** The terms of every offer made here. */
    public static OfferTerms terms(DateSpan span) {
        return new OfferTerms(
                "Berry picker",
                "9211",
                null,
                20,
                span,
                new BigDecimal("39"),
                75,
                Money.of("59.24", "EUR"),
                15,
                "Shared flat on the farm, beds 1 to 24",
                Money.of("0", "EUR"),
                "The employer pays both trips",
                null,
                List.of("Able to work outside"),
                null);
    }

    /** Somebody of Kénitra with a passport and a medical certificate of the tenth of March. */
    public PersonId person(String given) {
        PersonId person = personWithoutPapers(given);
        paper(person, DocumentType.PASSPORT, LocalDate.of(2025, 5, 2), LocalDate.of(2030, 5, 1));
        paper(person, DocumentType.MEDICAL_CERTIFICATE, LocalDate.of(2026, 9, 20), null);
        return person;
    }

    /** Somebody of Kénitra without papers. */
    public PersonId personWithoutPapers(String given) {
        String family = "Exemple" + letters(NEXT.incrementAndGet());
        NewPerson typed = ThePeople.of(ThePeople.named(given + family, family), COMMUNE);
        return people.register(salma(), typed, null).orThrow().id();
    }

    /** Puts a paper on file. */
    public void paper(
            PersonId person, DocumentType type, LocalDate issued, @Nullable LocalDate until) {
        people.addDocument(salma(), person, type, issued, until).orThrow();
    }

    /** Somebody who was selected says yes. */
    public PlacementView confirmed(World world, PersonId person) {
        transactions.executeWithoutResult(_ -> events.publishEvent(confirmation(world, person)));
        return placements.ofPerson(division(), person).getFirst();
    }

    private CandidateConfirmed confirmation(World world, PersonId person) {
        return new CandidateConfirmed(
                salma(),
                new ApplicationId(Ulid.next(clock)),
                world.call(),
                world.season(),
                person,
                kenitra(),
                world.farm(),
                world.offer(),
                LocalDate.now(clock));
    }

    /** Brings a placement on its way until somebody is at work. */
    public PlacementView atWork(PlacementView placement) {
        today(LocalDate.of(2027, 1, 20));
        step(placement, Move.MAKE_CONTRACT, LocalDate.of(2027, 1, 10));
        step(placement, Move.READ_ALOUD, LocalDate.of(2027, 1, 12));
        step(placement, Move.SIGN_BY_WORKER, LocalDate.of(2027, 1, 12));
        step(placement, Move.SIGN_BY_EMPLOYER, LocalDate.of(2027, 1, 20));
        today(LocalDate.of(2027, 3, 16));
        placements.move(division(), placement.id(), clearance(LocalDate.of(2027, 7, 15))).orThrow();
        paper(placement.person(), DocumentType.MEDICAL_CERTIFICATE, LocalDate.of(2027, 3, 1), null);
        step(placement, Move.DEPART, LocalDate.of(2027, 3, 13));
        step(placement, Move.ARRIVE, LocalDate.of(2027, 3, 14));
        return step(placement, Move.START_WORK, LocalDate.of(2027, 3, 15));
    }

    /** The authority's yes of 20 February with a visa until a day. */
    public static MoveRequest clearance(LocalDate until) {
        return new MoveRequest(
                Move.CLEAR, LocalDate.of(2027, 2, 20), null, "Act 114/2027", null, until, null);
    }

    /** Makes a move that needs only its day. */
    public PlacementView step(PlacementView placement, Move move, LocalDate on) {
        return placements.move(division(), placement.id(), MoveRequest.of(move, on)).orThrow();
    }

    /**
     * A placement as it stands after work that ended on a day long ago, written to the database as
     * an older season would have left it.
     *
     * @param world its farm, offer and season
     */
    public PlacementId ended(World world, SeasonId season, PersonId person, LocalDate end) {
        PlacementId id = new PlacementId(Ulid.next(clock));
        jdbc.sql(
                        """
                        insert into placement.placement
                            (id, number, person, offer, employer, agency, season, type, call, state,
                             stay_from, stay_to, opened_on, clear_on, depart_on, arrive_on,
                             start_work_on, end_work_on, act, valid_until)
                        values (:id, :number, :person, :offer, :employer, :agency, :season,
                                'NEWCOMER', :id, 'ENDING', :from, :to, :from, :from, :from, :from,
                                :from, :to, 'Act 1', :to)
                        """)
                .param("id", id.value())
                .param("number", "OLD-P-" + NEXT.incrementAndGet())
                .param("person", person.value())
                .param("offer", world.offer().value())
                .param("employer", world.farm().value())
                .param("agency", kenitra().value())
                .param("season", season.value())
                .param("from", end.minusMonths(3))
                .param("to", end)
                .update();
        return id;
    }

    /** An account that can sign in, and its password. */
    public String password(String login, Role role, Scope scope) {
        return accounts.open(
                        Actor.system("a test"),
                        new NewAccount(login, "Nadia Test", role, scope, Lang.FR))
                .orThrow()
                .password();
    }

    /** A worker who signed in with her slip. */
    public Guest worker(int port, PersonId person) {
        String code =
                accounts.giveSlipCode(salma(), person.value(), "Herself", LocalDate.of(1990, 5, 4));
        Guest guest = new Guest(port);
        guest.send(
                "/worker-sign-in",
                "/worker-sign-in",
                Map.of(
                        "slipCode", code,
                        "birth.day", "4",
                        "birth.month", "5",
                        "birth.year", "1990"));
        return guest;
    }

    /** Somebody of the international division. */
    public Actor division() {
        return actor(Role.DIVISION, new Scope.Everywhere(), "Imane Alaoui");
    }

    /** A counsellor of Kénitra. */
    public Actor salma() {
        return actor(
                Role.COUNSELLOR,
                new Scope.Agencies(Set.of(kenitra().value())),
                "Salma El Khattabi");
    }

    /** A counsellor of another agency. */
    public Actor anas() {
        return actor(
                Role.COUNSELLOR,
                new Scope.Agencies(
                        Set.of(network.agencyByCode("TANGER").orElseThrow().id().value())),
                "Anas Berrada");
    }

    /** Somebody of a farm. */
    public Actor of(EmployerId farm) {
        return actor(Role.EMPLOYER, new Scope.OfEmployer(farm.value()), "Lucía Arenas");
    }

    /** A worker herself. */
    public Actor herself(PersonId person) {
        return actor(Role.WORKER, new Scope.OfPerson(person.value()), "Herself");
    }

    private Actor actor(Role role, Scope scope, String name) {
        return new Actor(new AccountId(Ulid.next(Clock.systemUTC())), name, role, scope);
    }

    /** The agency of Kénitra, which every centre starts with. */
    public AgencyId kenitra() {
        return network.agencyByCode("KENITRA").orElseThrow().id();
    }

    /** A number in letters, because names have no digits. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number + 26; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.toString();
    }
}
