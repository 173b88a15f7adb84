package org.rihla.centre.candidate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.TerritoryView.Level;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Ulid;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The modules around people's files, as small as a test needs them: two agencies, a fixed day. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {
    /** The day of the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    /** Competent for the commune {@link #LALLA}. */
    public static final AgencyId KENITRA = new AgencyId("01JAAAAAAAAAAAAAAAAAAAAAA1");

    /** Competent for the commune {@link #TANGER}. */
    public static final AgencyId TANGIER = new AgencyId("01JAAAAAAAAAAAAAAAAAAAAAA2");

    /** A commune of the agency of Kénitra. */
    public static final String LALLA = "04.281.01.05.";

    /** A commune of the agency of Tangier. */
    public static final String TANGER = "01.511.01.01.";

    private static final List<TerritoryView> TERRITORIES =
            List.of(
                    territory("04.", Level.REGION, null),
                    territory("04.281.", Level.PROVINCE, "04."),
                    territory(LALLA, Level.COMMUNE, "04.281."),
                    territory("01.", Level.REGION, null),
                    territory("01.511.", Level.PROVINCE, "01."),
                    territory(TANGER, Level.COMMUNE, "01.511."));

    /** Somebody with a role at one agency. */
    public static Actor at(AgencyId agency, String name) {
        return actor(Role.COUNSELLOR, new Scope.Agencies(Set.of(agency.value())), name);
    }

    /** Somebody of the international division. */
    public static Actor division(String name) {
        return actor(Role.DIVISION, new Scope.Everywhere(), name);
    }

    /** Anybody. */
    public static Actor actor(Role role, Scope scope, String name) {
        return new Actor(new AccountId(Ulid.next(Clock.systemUTC())), name, role, scope);
    }

    @Bean
    Clock clock() {
        ZoneId zone = ZoneId.of("Africa/Casablanca");
        return Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone);
    }

    @Bean
    Remembered history(Clock clock) {
        return new Remembered(clock);
    }

    @Bean
    Accounts accounts() {
        Accounts accounts = mock(Accounts.class);
        when(accounts.giveSlipCode(any(), any(), any(), any())).thenReturn("K7MH4QXW");
        return accounts;
    }

    @Bean
    Network network() {
        return twoAgencies();
    }

    /** A history and a log of reads that only remember. */
    public static final class Remembered implements History, AuditTrail {
        private final Clock clock;
        private final List<Line> lines = new ArrayList<>();
        private final List<String> readings = new ArrayList<>();

        Remembered(Clock clock) {
            this.clock = clock;
        }

        @Override
        public synchronized void add(Actor actor, Entry entry) {
            lines.add(new Line(lines.size(), clock.instant(), actor.name(), actor.role(), entry));
        }

        @Override
        public synchronized List<Line> ofPerson(String person) {
            return lines.stream().filter(line -> person.equals(line.entry().person())).toList();
        }

        @Override
        public synchronized List<Line> ofSubject(String subject) {
            return lines.stream().filter(line -> line.entry().subject().equals(subject)).toList();
        }

        @Override
        public synchronized void read(Actor actor, String person, String purpose) {
            readings.add(person + " " + actor.name() + " " + purpose);
        }

        @Override
        public synchronized List<Reading> of(String person, int atMost) {
            return readings.stream()
                    .filter(reading -> reading.startsWith(person))
                    .map(reading -> new Reading(Instant.EPOCH, reading, Role.COUNSELLOR, "test"))
                    .toList();
        }

        @Override
        public long count(String person) {
            return of(person, Integer.MAX_VALUE).size();
        }
    }

    private static Network twoAgencies() {
        Network network = mock(Network.class);
        AgencyView one = agency(KENITRA, "KENITRA", "Kénitra", "القنيطرة", "04.281.");
        AgencyView two = agency(TANGIER, "TANGIER", "Tanger", "طنجة", "01.511.");
        when(network.agencies()).thenReturn(List.of(one, two));
        for (AgencyView agency : List.of(one, two)) {
            String province = agency.province();
            when(network.agency(agency.id())).thenReturn(Optional.of(agency));
            when(network.competentFor(startsWith(province))).thenReturn(Optional.of(agency));
            when(network.regionOf(startsWith(province)))
                    .thenReturn(Optional.of(territory(agency.region(), Level.REGION, null)));
            when(network.regionCode(startsWith(province))).thenReturn(agency.region());
        }
        for (TerritoryView territory : TERRITORIES) {
            when(network.territory(territory.code())).thenReturn(Optional.of(territory));
        }
        return network;
    }

    private static AgencyView agency(
            AgencyId id, String code, String latin, String arabic, String province) {
        return new AgencyView(
                id, code, new LocalName(latin, arabic), province.substring(0, 3), province);
    }

    private static TerritoryView territory(String code, Level level, @Nullable String parent) {
        return new TerritoryView(code, level, new LocalName("Place " + code, null), parent, null);
    }
}
