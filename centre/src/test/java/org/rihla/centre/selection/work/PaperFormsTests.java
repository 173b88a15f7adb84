package org.rihla.centre.selection.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rihla.centre.candidate.Neighbours.KENITRA;
import static org.rihla.centre.candidate.Neighbours.LALLA;
import static org.rihla.centre.candidate.Neighbours.TANGIER;
import static org.rihla.centre.candidate.Neighbours.at;
import static org.rihla.centre.candidate.Neighbours.division;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.Registered;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FormView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A heap of paper forms, typed later than they were stamped, on a real database. */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class})
class PaperFormsTests {
    private final Actor imane = division("Imane");
    private final Actor salma = at(KENITRA, "Salma");
    private final Told told = new Told();

    @Autowired ExpressionImporter importer;
    @Autowired Calls calls;
    @Autowired Applications applications;
    @Autowired People people;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired Neighbours.Remembered history;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aSeasonWithFivePlacesAtEachAgency() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from candidate.person").update();
        programme.grant(imane, 5, 5);
    }

    @Test
    void countsAFormFromItsStampAndNotFromTheDayItIsTyped() {
        CallView call = call();
        Registered rkia = person("Rkia");
        closed(call);

        read(row(call, rkia.number(), call.closes() + " 16:30"));

        ApplicationView form = only(call);
        assertThat(form.state()).isEqualTo(State.TO_COMPLETE);
        assertThat(form.channel()).isEqualTo("PAPER");
        assertThat(form.expressedAt()).isEqualTo(moment(call.closes().atTime(16, 30)));
        assertThat(
                        jdbc.sql("select witness from selection.collected where application = :id")
                                .param("id", form.id().value())
                                .query(String.class)
                                .single())
                .isEqualTo("Weekly market");
        assertThat(told.applied).containsExactly(2L);
    }

    @Test
    void keepsAFormThatWasStampedAfterTheWindowAsLate() {
        CallView call = call();
        Registered rkia = person("Rkia");
        closed(call);

        read(row(call, rkia.number(), call.closes().plusDays(1) + " 08:00"));

        assertThat(only(call).state()).isEqualTo(State.LATE);
    }

    @Test
    void refusesAStampInTheFutureAndOneFromBeforeTheCallOpened() {
        CallView call = call();
        Registered rkia = person("Rkia");
        calendar.moveTo(call.opens());

        read(
                row(call, rkia.number(), call.opens() + " 09:01"),
                row(call, rkia.number(), call.opens().minusDays(1) + " 23:59"));

        assertThat(told.refused)
                .extracting(Refusal::code)
                .containsExactly("selection.stamp-in-future", "selection.stamp-before-opening");
        assertThat(applications.ofCall(imane, call.id(), null)).isEmpty();
    }

    @Test
    void countsTheSamePersonOnceHoweverManyFormsSheFilledIn() {
        CallView call = call();
        Registered rkia = person("Rkia");
        calendar.moveTo(call.opens().plusDays(3));
        String[] forms = {
            row(call, rkia.number(), call.opens() + " 10:00"),
            row(call, rkia.number(), call.opens().plusDays(1) + " 10:00")
        };

        read(forms);
        read(forms);

        assertThat(only(call).expressedAt()).isEqualTo(moment(call.opens().atTime(10, 0)));
        assertThat(told.applied).containsExactly(2L);
        assertThat(told.unchanged).containsExactly(3L, 2L, 3L);
    }

    @Test
    void findsAPersonByHerIdentityNumberToo() {
        CallView call = call();
        people.register(salma, ThePeople.numbered("Rkia", "Exemple", "GX778899", null), null)
                .orThrow();
        calendar.moveTo(call.opens().plusDays(1));

        read(row(call, "GX778899", call.opens() + " 10:00"));

        assertThat(only(call).channel()).isEqualTo("PAPER");
    }

    @Test
    void namesEachWrongColumnAndTakesTheOtherRows() {
        CallView call = call();
        Registered rkia = person("Rkia");
        calendar.moveTo(call.opens().plusDays(1));

        read(
                "2099-H-9999,%s,%s 10:00,Weekly market,PAPER"
                        .formatted(rkia.number(), call.opens()),
                row(call, "DEMO-0", call.opens() + " 10:00"),
                call.code() + ",,yesterday,,PIGEON",
                row(call, rkia.number(), call.opens() + " 10:00"));

        assertThat(told.refused)
                .flatExtracting(Refusal::faults)
                .extracting(FieldFault::field)
                .containsExactly("call", "person", "person", "witness", "channel", "collected_at");
        assertThat(told.applied).containsExactly(5L);
    }

    @Test
    void keepsAFormThatComesAfterTheListWasSignedAsLate() {
        CallView call = call();
        Registered rkia = person("Rkia");
        closed(call);
        jdbc.sql("update selection.call set state = 'SETTLED' where id = :id")
                .param("id", call.id().value())
                .update();

        read(row(call, rkia.number(), call.opens() + " 10:00"));

        assertThat(only(call).state()).isEqualTo(State.LATE);
    }

    @Test
    void countsALateApplicationFromAFormThatWasStampedInTime() {
        CallView call = call();
        Registered rkia = person("Rkia");
        closed(call);
        applications.express(salma, call.id(), rkia.id(), "COUNTER").orThrow();
        assertThat(only(call).state()).isEqualTo(State.LATE);

        read(row(call, rkia.number(), call.closes() + " 16:30"));

        ApplicationView mended = only(call);
        assertThat(mended.state()).isEqualTo(State.TO_COMPLETE);
        assertThat(mended.channel()).isEqualTo("PAPER");
        assertThat(mended.expressedAt()).isEqualTo(moment(call.closes().atTime(16, 30)));
        assertThat(history.ofSubject("application:" + mended.id().value()))
                .extracting(line -> line.entry().kind())
                .containsExactly(
                        "selection.history.late",
                        "selection.history.form-in-time",
                        "selection.history.to-complete");
        assertThat(told.applied).containsExactly(2L);
    }

    @Test
    void keepsBothTheLateFormAndTheOneStampedInTimeWithWhoSawThem() {
        CallView call = call();
        Registered rkia = person("Rkia");
        closed(call);
        read(row(call, rkia.number(), call.closes().plusDays(1) + " 08:00"));

        read(row(call, rkia.number(), call.opens() + " 10:00"));

        ApplicationView mended = only(call);
        assertThat(mended.state()).isEqualTo(State.TO_COMPLETE);
        assertThat(applications.forms(salma, mended.id()))
                .extracting(FormView::at, FormView::witness)
                .containsExactly(
                        tuple(moment(call.opens().atTime(10, 0)), "Weekly market"),
                        tuple(moment(call.closes().plusDays(1).atTime(8, 0)), "Weekly market"));
        assertThatThrownBy(() -> applications.forms(at(TANGIER, "Anas"), mended.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAFormStampedInTimeBesideALateApplicationOnceTheListIsSigned() {
        CallView call = call();
        Registered rkia = person("Rkia");
        closed(call);
        applications.express(salma, call.id(), rkia.id(), "COUNTER").orThrow();
        jdbc.sql("update selection.call set state = 'SETTLED' where id = :id")
                .param("id", call.id().value())
                .update();

        read(row(call, rkia.number(), call.opens() + " 10:00"));

        ApplicationView late = only(call);
        assertThat(late.state()).isEqualTo(State.LATE);
        assertThat(applications.forms(salma, late.id())).hasSize(1);
        assertThat(told.unchanged).containsExactly(2L);
    }

    @Test
    void letsNobodyImportWhoHasNoRightTo() {
        UploadedFiles files = files();
        assertThatThrownBy(() -> importer.read(salma, files, told)).isInstanceOf(NotAllowed.class);
    }

    private void read(String... rows) {
        importer.read(imane, files(rows), told);
    }

    private static UploadedFiles files(String... rows) {
        String table = "call,person,collected_at,witness,channel\n" + String.join("\n", rows);
        return UploadedFiles.of("expressions.csv", table.getBytes(UTF_8));
    }

    private static String row(CallView call, String person, String stamp) {
        return String.join(",", call.code(), person, stamp, "Weekly market", "");
    }

    private CallView call() {
        LocalDate opens = Neighbours.TODAY.plusDays(1);
        return calls.publish(
                        imane,
                        new NewCall(
                                programme.offer(),
                                Map.of(KENITRA, 3),
                                Set.of("04.281."),
                                opens,
                                opens.plusDays(19),
                                Set.of("BOARD"),
                                List.of(new Criterion("FARM_MONTHS", 60))))
                .orThrow();
    }

    private void closed(CallView call) {
        calendar.moveTo(call.closes().plusDays(3));
        calls.close(imane, call.id()).orThrow();
    }

    private Registered person(String name) {
        return people.register(
                        salma,
                        ThePeople.of(
                                ThePeople.withFarmMonths(ThePeople.named(name, "Exemple"), 10),
                                LALLA),
                        null)
                .orThrow();
    }

    private ApplicationView only(CallView call) {
        List<ApplicationView> found = applications.ofCall(imane, call.id(), null);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(calendar.getZone()).toInstant();
    }

    /** Remembers what became of each row. */
    private static final class Told implements RowLedger {
        private final List<Long> applied = new ArrayList<>();
        private final List<Long> unchanged = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();

        @Override
        public void applied(String file, long row) {
            applied.add(row);
        }

        @Override
        public void unchanged(String file, long row) {
            unchanged.add(row);
        }

        @Override
        public void refused(String file, long row, String text, Refusal why) {
            refused.add(why);
        }
    }
}
