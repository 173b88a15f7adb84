package org.rihla.centre.selection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Decided;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.Sessions.Member;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.Sessions.SheetLine;
import org.rihla.centre.selection.model.Candidate.Sheet;
import org.rihla.centre.selection.model.MinutesOfSession.Cell;
import org.rihla.centre.selection.model.Timetable.Seat;
import org.rihla.centre.shared.FieldFault;

/** A session on paper: its table, its hours, its sheets and its minutes (C15). */
class SessionModelTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CallId CALL = new CallId("01M3421ZXHPCJS1PHJRV7FNMWJ");
    private static final AgencyId AGENCY = new AgencyId("01M3421ZXHPCJS1PHJRV7FNMWK");
    private static final Set<String> TABLE =
            Set.of(
                    "PLANNED CONVOKE CONVOKED",
                    "CONVOKED BEGIN RUNNING",
                    "RUNNING SIGN MINUTES_SIGNED",
                    "MINUTES_SIGNED TRANSMIT TRANSMITTED",
                    "TRANSMITTED CLOSE CLOSED");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void movesASessionOnlyAsTheTableSays(Sessions.State state, SessionTable.Move move) {
        String found =
                SessionTable.TABLE
                        .after(state, move)
                        .map(to -> state + " " + move + " " + to)
                        .orElse("");
        assertThat(found)
                .isEqualTo(
                        TABLE.stream()
                                .filter(line -> line.startsWith(state + " " + move + " "))
                                .findFirst()
                                .orElse(""));
    }

    @Test
    void aDayOfTwentyFiveStationsHearsSixHundred() {
        Timetable day =
                Timetable.of(
                        session(
                                LocalTime.of(8, 0),
                                LocalTime.of(16, 0),
                                20,
                                List.of(new Hall("A", 15), new Hall("B", 10))));

        assertThat(day.room()).isEqualTo(600);
        assertThat(day.seat(0)).isEqualTo(new Seat(0, LocalTime.of(8, 0), 0, 1));
        assertThat(day.seat(15)).isEqualTo(new Seat(0, LocalTime.of(8, 0), 1, 1));
        assertThat(day.seat(25)).isEqualTo(new Seat(1, LocalTime.of(8, 20), 0, 1));
        assertThat(day.seat(599)).isEqualTo(new Seat(23, LocalTime.of(15, 40), 1, 10));
        assertThatThrownBy(() -> day.seat(600)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void nobodySharesAStationInTheSameHour() {
        Timetable day =
                Timetable.of(
                        session(
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 10),
                                15,
                                List.of(new Hall("A", 3), new Hall("B", 4))));
        Set<Seat> seats = new HashSet<>();
        for (int i = 0; i < day.room(); i++) {
            assertThat(seats.add(day.seat(i))).isTrue();
        }
        assertThat(seats).hasSize(12 * 7);
    }

    @Test
    void aSessionNamesEveryWrongField() {
        NewSession wrong =
                new NewSession(
                        Set.of(),
                        DAY.minusDays(1),
                        LocalTime.of(12, 0),
                        LocalTime.of(12, 5),
                        20,
                        "",
                        List.of(new Hall("<b>", 0)),
                        List.of(new Member("Ana", Mandate.EMPLOYER)),
                        List.of(new Item("LOOKS", 120)),
                        Invited.SHORTLISTED);

        assertThat(SessionRules.faults(wrong, DAY))
                .extracting(FieldFault::field)
                .contains("calls", "day", "until", "place", "halls", "panel", "items");
    }

    @Test
    void nobodySelectsWithoutTheServiceAndTheEmployerAtTheTable() {
        assertThat(SessionRules.faults(session(List.of(Mandate.AGENCY, Mandate.UNION)), DAY))
                .extracting(FieldFault::code)
                .containsExactly("selection.panel-incomplete");
        assertThat(SessionRules.faults(session(List.of(Mandate.EMPLOYER, Mandate.MINISTRY)), DAY))
                .extracting(FieldFault::code)
                .containsExactly("selection.panel-incomplete");
        assertThat(SessionRules.faults(session(List.of(Mandate.AGENCY, Mandate.DELEGATE)), DAY))
                .isEmpty();
    }

    @Test
    void aSheetHasEveryItemWithinItsPointsAndAReasonOnlyForANo() {
        List<Item> items = List.of(new Item("TASK_TEST", 60), new Item("EXPERIENCE", 40));
        assertThat(fault(Map.of("TASK_TEST", 60, "EXPERIENCE", 0), Proposal.SELECT, null, items))
                .isNull();
        assertThat(fault(Map.of("TASK_TEST", 60), Proposal.SELECT, null, items))
                .isEqualTo("selection.points-missing");
        assertThat(fault(Map.of("TASK_TEST", 61, "EXPERIENCE", 1), Proposal.SELECT, null, items))
                .isEqualTo("selection.points-range");
        assertThat(
                        fault(
                                Map.of("TASK_TEST", 1, "EXPERIENCE", 1, "LANGUAGE", 1),
                                Proposal.SELECT,
                                null,
                                items))
                .isEqualTo("selection.unknown-item");
        assertThat(fault(Map.of("TASK_TEST", 1, "EXPERIENCE", 1), Proposal.NOT, null, items))
                .isEqualTo("selection.sheet-reason");
        assertThat(
                        fault(
                                Map.of("TASK_TEST", 1, "EXPERIENCE", 1),
                                Proposal.NOT,
                                "PLACES_TAKEN",
                                items))
                .isEqualTo("selection.sheet-reason");
        assertThat(
                        fault(
                                Map.of("TASK_TEST", 1, "EXPERIENCE", 1),
                                Proposal.SELECT,
                                "NOT_FIT",
                                items))
                .isEqualTo("selection.sheet-reason-unneeded");
    }

    @Test
    void placesGoByScoreThenByRankAndTheOthersProposedStandInReserve() {
        Minutes minutes =
                MinutesOfSession.of(
                        List.of(
                                heard(1, State.PRESENT, 70, Proposal.SELECT),
                                heard(2, State.PRESENT, 90, Proposal.SELECT),
                                heard(3, State.PRESENT, 70, Proposal.SELECT),
                                heard(4, State.PRESENT, 95, Proposal.RESERVE),
                                heard(5, State.PRESENT, 20, Proposal.NOT),
                                heard(6, State.ABSENT, null, null)),
                        Map.of(new Cell(CALL, AGENCY), 2));

        assertThat(minutes.missing()).isEmpty();
        assertThat(minutes.decided().stream().map(one -> one.rank() + " " + one.to()))
                .containsExactly(
                        "2 SELECTED",
                        "1 SELECTED",
                        "4 ON_RESERVE_LIST",
                        "3 ON_RESERVE_LIST",
                        "5 NOT_SELECTED",
                        "6 ABSENT");
        assertThat(minutes.decided())
                .filteredOn(one -> one.to() == State.NOT_SELECTED)
                .extracting(Decided::reason)
                .containsExactly("SKILL_TEST");
    }

    @Test
    void nobodyIsForgotten() {
        Minutes minutes =
                MinutesOfSession.of(
                        List.of(
                                heard(1, State.PRESENT, null, null),
                                heard(2, State.CONVOKED, null, null),
                                heard(3, State.DECLINED, null, null)),
                        Map.of());
        assertThat(minutes.missing()).containsExactly("2027-H-0001-00001", "2027-H-0001-00002");
    }

    @Test
    void anotherDecisionIsAnotherFingerprint() {
        List<Candidate> before = List.of(heard(1, State.PRESENT, 70, Proposal.SELECT));
        List<Candidate> after = List.of(heard(1, State.PRESENT, 71, Proposal.SELECT));
        Map<Cell, Integer> places = Map.of(new Cell(CALL, AGENCY), 1);
        String first = MinutesOfSession.of(before, places).fingerprint();

        assertThat(MinutesOfSession.of(before, places).fingerprint()).isEqualTo(first);
        assertThat(MinutesOfSession.of(after, places).fingerprint()).isNotEqualTo(first);
        assertThat(MinutesOfSession.of(before, Map.of()).fingerprint()).isNotEqualTo(first);
    }

    private static @Nullable String fault(
            Map<String, Integer> points,
            Proposal proposal,
            @Nullable String reason,
            List<Item> items) {
        return SessionRules.fault(
                        new SheetLine("2027-H-0001-00001", points, proposal, reason), items)
                .map(FieldFault::code)
                .orElse(null);
    }

    private static Candidate heard(
            int rank, State state, @Nullable Integer score, @Nullable Proposal proposal) {
        Application her =
                new Application(
                        new ApplicationId("01M3421ZXHPCJS1PHJRV7FNMW" + rank),
                        "2027-H-0001-0000" + rank,
                        CALL,
                        new PersonId("01M3421ZXHPCJS1PHJRV7FNMX" + rank),
                        AGENCY,
                        state,
                        "COUNTER",
                        Instant.EPOCH,
                        new Application.Place(rank, 9, 50, 1, "h", "SCORE", State.SHORTLISTED),
                        null,
                        null,
                        null,
                        0);
        return new Candidate(
                her,
                new Seat(0, LocalTime.NOON, 0, rank),
                score == null || proposal == null
                        ? null
                        : new Sheet(
                                List.of(score),
                                proposal,
                                proposal == Proposal.NOT ? "SKILL_TEST" : null),
                null);
    }

    private static NewSession session(
            LocalTime from, LocalTime until, int minutes, List<Hall> halls) {
        return new NewSession(
                Set.of(CALL),
                DAY,
                from,
                until,
                minutes,
                "Palais des congrès, Kénitra",
                halls,
                panel(List.of(Mandate.AGENCY, Mandate.EMPLOYER)),
                List.of(new Item("TASK_TEST", 100)),
                Invited.SHORTLISTED);
    }

    private static NewSession session(List<Mandate> mandates) {
        NewSession usual =
                session(LocalTime.of(8, 0), LocalTime.of(16, 0), 20, List.of(new Hall("A", 5)));
        return new NewSession(
                usual.calls(),
                usual.day(),
                usual.from(),
                usual.until(),
                usual.slotMinutes(),
                usual.place(),
                usual.halls(),
                panel(mandates),
                usual.items(),
                usual.invited());
    }

    private static List<Member> panel(List<Mandate> mandates) {
        List<Member> panel = new ArrayList<>();
        for (Mandate mandate : mandates) {
            panel.add(new Member("Member " + panel.size(), mandate));
        }
        return panel;
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Sessions.State.values())
                .flatMap(state ->
                        Arrays.stream(SessionTable.Move.values())
                                .map(move -> Arguments.of(state, move)));
    }
}
