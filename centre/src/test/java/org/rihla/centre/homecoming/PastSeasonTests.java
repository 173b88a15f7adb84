package org.rihla.centre.homecoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.DateSpan;
import org.springframework.beans.factory.annotation.Autowired;

/** Last season's workers are taken over from an earlier register and called back by right. */
@JourneyOffice
class PastSeasonTests {
    private static final String HEADER =
            "person,season,offer,type,work_from,work_to,exited_on,outcome,outcome_on,receipt\n";
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 10);

    @Autowired Road road;
    @Autowired Imports imports;
    @Autowired People people;
    @Autowired Offers offers;
    @Autowired Seasons seasons;
    @Autowired Placements placements;
    @Autowired Recalls recalls;
    @Autowired SeasonFigures figures;

    private World world;
    private SeasonId before;
    private String code = "";
    private String offer = "";

    @BeforeEach
    void aFarmHadASeasonThatIsOver() {
        world = road.world(1);
        road.today(LocalDate.of(2025, 9, 1));
        before = road.season(new DateSpan(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 7, 31)));
        code = seasons.find(before).orElseThrow().code();
        DateSpan stay = new DateSpan(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 6, 30));
        OfferId past = road.offer(world.farm(), before, stay);
        offer = offers.find(road.division(), past).orElseThrow().code();
        road.today(AUGUST);
    }

    @Test
    void whoCameHomeIsRecalledAndWhoDidNotIsNot() {
        PersonId home = road.personWithoutPapers("Home");
        PersonId away = road.personWithoutPapers("Away");
        ImportReport report =
                taken(
                        row(home, "2026-07-01,ON_TIME,2026-07-09,R26-" + number(home))
                                + row(away, ",NOT_RETURNED,2026-08-05,"));
        assertThat(report.applied()).isEqualTo(2);

        List<RecallView> list = recalls.make(road.division(), before, world.farm(), 20).orThrow();
        assertThat(list).extracting(RecallView::person).containsExactly(home);
        assertThat(list.getFirst().returnedOn()).isEqualTo("2026-07-09");
    }

    @Test
    void theSameTableASecondTimeChangesNothing() {
        String rows =
                row(
                        road.personWithoutPapers("Twice"),
                        "2026-07-01,LATE,2026-08-06,R26-twice-" + code);
        assertThat(taken(rows).applied()).isEqualTo(1);
        ImportReport again = taken(rows);
        assertThat(again.applied()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void nobodyIsTakenIntoARunningSeasonByAFile() {
        road.today(LocalDate.of(2026, 7, 15));
        ImportReport report =
                taken(
                        row(
                                road.personWithoutPapers("Early"),
                                "2026-07-01,ON_TIME,2026-07-09,R26-e-" + code));
        assertThat(report.refused().getFirst().why().code()).isEqualTo("placement.season-not-over");
    }

    @Test
    void aRowNamesWhatIsWrongWithIt() {
        PersonId person = road.personWithoutPapers("Wrong");
        ImportReport report =
                taken(
                        row(person, "2026-07-01,ON_TIME,2026-07-09,")
                                + row(person, "2026-07-01,PERHAPS,2026-07-09,R26-w-" + code)
                                + "nobody,%s,%s,REPEATER,2026-02-02,2026-06-30,,LATE,2026-08-06,R26-n-%s\n"
                                        .formatted(code, offer, code));
        assertThat(report.refused())
                .extracting(row -> row.why().faults().getFirst().field())
                .containsExactly("receipt", "outcome", "person");
    }

    @Test
    void whoStartsAgainCountsInTheRepeatRate() {
        PersonId again = road.personWithoutPapers("Again");
        PersonId once = road.personWithoutPapers("Once");
        taken(
                row(again, "2026-07-01,ON_TIME,2026-07-09,R26-a-" + code)
                        + row(once, "2026-07-01,ON_TIME,2026-07-09,R26-o-" + code));
        road.paper(
                again, DocumentType.PASSPORT, LocalDate.of(2025, 5, 2), LocalDate.of(2030, 5, 1));
        road.paper(again, DocumentType.MEDICAL_CERTIFICATE, LocalDate.of(2026, 7, 20), null);
        road.grant(world.season(), PlaceType.REPEATER, road.kenitra(), 5);
        RecallView line =
                recalls.make(road.division(), before, world.farm(), 20).orThrow().stream()
                        .filter(one -> one.person().equals(again))
                        .findFirst()
                        .orElseThrow();
        recalls.move(road.division(), line.id(), Move.NOTIFY, null, null).orThrow();
        recalls.move(road.division(), line.id(), Move.ACCEPT, null, null).orThrow();
        recalls.place(road.division(), line.id(), world.offer()).orThrow();
        PlacementView opened =
                placements.ofPerson(road.division(), again).stream()
                        .filter(one -> one.season().equals(world.season()))
                        .findFirst()
                        .orElseThrow();
        assertThat(opened.type()).isEqualTo(PlaceType.REPEATER);
        road.atWork(opened);

        assertThat(figures.report(road.division(), before).stages()).containsEntry("WORKING", 2);
        assertThat(figures.report(road.division(), world.season()).stages())
                .containsEntry("WORKING", 1);
    }

    private ImportReport taken(String rows) {
        return imports.run(
                        road.division(),
                        "journeys",
                        UploadedFiles.of("journeys.csv", (HEADER + rows).getBytes(UTF_8)))
                .orThrow();
    }

    private String row(PersonId person, String end) {
        return "%s,%s,%s,REPEATER,2026-02-02,2026-06-30,%s\n"
                .formatted(number(person), code, offer, end);
    }

    private String number(PersonId person) {
        return people.line(road.division(), person).orElseThrow().number();
    }
}
