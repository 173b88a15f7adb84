package org.rihla.centre.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.ledger.Claims.State;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Ledger.Entry;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Road;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;

/** What workers paid, from a table, by the rules of the counter (C20). */
@JourneyOffice
class CostImporterTests {
    private static final String HEAD =
            "person,category,amount,currency,paid_on,payer,asked_by,receipt,given_back,given_back_on\n";

    @Autowired Road road;
    @Autowired Ledger ledger;
    @Autowired Claims claims;
    @Autowired Imports imports;
    @Autowired People people;

    private PlacementView journey;
    private String number = "";

    @BeforeEach
    void somebodyIsAtWork() {
        PersonId person = road.person("Naima");
        journey = road.atWork(road.confirmed(road.world(4), person));
        number = people.line(road.division(), person).orElseThrow().number();
    }

    @Test
    void aCostIsWrittenOnceHoweverOftenTheTableIsSent() {
        String row = number + ",administrative,\"500,50\",mad,2027-02-03,,office,R-12,,\n";
        assertThat(read(row).applied()).isEqualTo(1);

        ImportReport again = read(row);

        assertThat(again.applied()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(account().borne()).isEqualTo(Money.of("500.50", "MAD"));
        assertThat(account().entries()).hasSize(1);
    }

    @Test
    void whatNobodyMayAskOpensAClaimFromATableToo() {
        read(number + ",ILLEGITIMATE,3000,MAD,2027-02-03,HOUSEHOLD,INTERMEDIARY,,,\n");
        ClaimId claim = account().entries().getFirst().claim();
        assertThat(claim).isNotNull();
        assertThat(claims.find(road.division(), claim).orElseThrow().state()).isEqualTo(State.OPEN);
    }

    @Test
    void aLaterTableAddsWhatWasGivenBackSince() {
        String cost = number + ",TRAVEL,80,EUR,2027-02-03,WORKER,EMPLOYER,,";
        read(cost + ",\n");
        assertThat(read(cost + "30,2027-03-16\n").applied()).isEqualTo(1);
        assertThat(read(cost + "30,2027-03-16\n").unchanged()).isEqualTo(1);
        assertThat(read(cost + "80,2027-03-16\n").applied()).isEqualTo(1);

        Entry entry = account().entries().getFirst();

        assertThat(entry.back()).isEqualTo(Money.of("80", "EUR"));
        assertThat(fault(read(cost + "20,2027-03-16\n")))
                .isEqualTo("given_back ledger.given-back-before");
    }

    @Test
    void aRowWhoseRefundIsWrongIsNotHalfWritten() {
        ImportReport report =
                read(number + ",TRAVEL,80,EUR,2027-02-03,WORKER,EMPLOYER,,81,2027-03-16\n");
        assertThat(fault(report)).isEqualTo("given_back ledger.more-than-paid");
        assertThat(account().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRAVEL,-5,MAD,2027-02-03,,,,, | amount ledger.negative",
                "TRAVEL,5,,2027-02-03,,,,, | currency shared.required",
                "TRAVEL,5,MAD,,,,,, | paid_on shared.required",
                "TRAVEL,5,MAD,2090-01-01,,,,, | paid_on ledger.day-not-possible",
                "FEE,5,MAD,2027-02-03,,,,, | category shared.not-a-choice",
                "TRAVEL,5,MAD,2027-02-03,,FRIEND,,, | asked_by shared.not-a-choice",
                "TRAVEL,5,MAD,2027-02-03,,,,x,2027-03-16 | given_back shared.not-a-number",
                "TRAVEL,5,MAD,2027-02-03,,,,5, | given_back_on shared.required"
            })
    void eachWrongCellIsNamedByItsColumn(String row, String fault) {
        assertThat(fault(read(number + "," + row + "\n"))).isEqualTo(fault);
        assertThat(account().entries()).isEmpty();
    }

    @Test
    void somebodyUnknownOrWithoutAJourneyIsRefusedAndTheOthersAreTaken() {
        ImportReport report =
                read(
                        "NOBODY,TRAVEL,5,MAD,2027-02-03,,,,,\n"
                                + number
                                + ",TRAVEL,5,MAD,2027-02-03,,,,,\n"
                                + ",TRAVEL,5,MAD,2027-02-03,,,,,\n");
        assertThat(report.applied()).isEqualTo(1);
        assertThat(report.refused())
                .extracting(row -> row.why().faults().getFirst().code())
                .containsExactly("ledger.no-such-journey", "shared.required");
    }

    @Test
    void whoMayNotImportWritesNoCosts() {
        assertThatThrownBy(() ->
                        imports.run(
                                road.salma(),
                                "costs",
                                UploadedFiles.of("costs.csv", HEAD.getBytes(UTF_8))))
                .isInstanceOf(NotAllowed.class);
    }

    private ImportReport read(String rows) {
        return imports.run(
                        road.division(),
                        "costs",
                        UploadedFiles.of("costs.csv", (HEAD + rows).getBytes(UTF_8)))
                .orThrow();
    }

    private static String fault(ImportReport report) {
        var faults = List.copyOf(report.refused().getFirst().why().faults());
        return faults.getFirst().field() + " " + faults.getFirst().code();
    }

    private Account account() {
        return ledger.of(road.division(), journey.id()).orElseThrow();
    }
}
