package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Ulid;

/** Made-up people, seasons, farms and offers for the tests of offers. */
final class OfferDesk {
    private static int next = 1;

    private final Accounts accounts;
    private final Employers employers;
    private final Seasons seasons;
    private final Clock clock;

    OfferDesk(Accounts accounts, Employers employers, Seasons seasons, Clock clock) {
        this.accounts = accounts;
        this.employers = employers;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** A member of the international division without an account that signs in. */
    Actor division(String name) {
        return new Actor(
                new AccountId(Ulid.next(clock)), name, Role.DIVISION, new Scope.Everywhere());
    }

    /** Somebody of an employer. */
    Actor of(EmployerId employer) {
        return new Actor(
                new AccountId(Ulid.next(clock)),
                "Lucía Arenas",
                Role.EMPLOYER,
                new Scope.OfEmployer(employer.value()));
    }

    /** An account that can sign in, and its password. */
    String password(String login, Role role, Scope scope) {
        return accounts.open(
                        Actor.system("a test"),
                        new NewAccount(login, "Salma Tazi", role, scope, Lang.FR))
                .orThrow()
                .password();
    }

    /** The first day of work of offers made here, far enough ahead for every clock. */
    LocalDate start() {
        return LocalDate.now(clock).plusDays(150);
    }

    /** A season in a country that offers made here fall into. */
    SeasonId season(String country) {
        String code = "T%03d".formatted(next++);
        DateSpan span = new DateSpan(start(), start().plusDays(200));
        return seasons.open(division("Anas"), new NewSeason(code, country, "A01", span)).orThrow();
    }

    /** A farm whose file is in. */
    EmployerId farm() {
        return employers.file(division("Anas"), facts("B%08d".formatted(next++))).orThrow();
    }

    /** A farm that two people have accredited. */
    EmployerId accreditedFarm() {
        EmployerId farm = farm();
        employers.confirmExistence(division("Anas"), farm, "Chamber of Huelva").orThrow();
        employers.approve(division("Anas"), farm).orThrow();
        employers.approve(division("Salma"), farm).orThrow();
        return farm;
    }

    static NewEmployer facts(String taxId) {
        return new NewEmployer(
                "Finca La Marisma Alta",
                taxId,
                "ES",
                "Moguer",
                "A01",
                Kind.FARM,
                "Lucía Arenas",
                LocalDate.of(2090, 1, 1),
                null);
    }

    NewOffer offer(EmployerId farm, SeasonId season, String reference, int posts) {
        return new NewOffer(farm, season, reference, null, terms(posts), Channel.API);
    }

    NewOffer joint(EmployerId farm, SeasonId season, String reference, int posts) {
        return new NewOffer(farm, season, reference, "J-1", terms(posts), Channel.API);
    }

    OfferTerms terms(int posts) {
        return new OfferTerms(
                "Recogida de fresa",
                "9214",
                null,
                posts,
                new DateSpan(start(), start().plusDays(100)),
                new BigDecimal("39"),
                60,
                Money.of("58.00", "EUR"),
                15,
                "Casa 2, camas 1 a 48",
                Money.of("60", "EUR"),
                "The farm pays both trips",
                null,
                List.of("Able to work outside"),
                null);
    }
}
