package org.rihla.law.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;

@DisplayName("Dates of documents (R14)")
class DocumentsTest {
    private static final DocumentPolicy USUAL = DocumentPolicy.usual();

    @ParameterizedTest(name = "medical certificate of {0}, departure {1}: {2}")
    @CsvSource({
        "2026-01-10, 2026-02-09, OK",
        "2026-01-10, 2026-02-10, REJECT",
        "2026-01-31, 2026-02-27, OK",
        "2026-01-31, 2026-02-28, REJECT",
        "2026-02-11, 2026-02-10, REJECT",
        ", 2026-02-10, UNKNOWN"
    })
    void theMedicalCertificateIsLessThanAMonthOld(
            @Nullable LocalDate issued, LocalDate departure, Verdict verdict) {
        assertThat(Documents.medical(issued, departure, USUAL).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "passport until {0}, visa asked on {1}: {2}")
    @CsvSource({
        "2027-01-15, 2026-01-15, OK",
        "2027-01-14, 2026-01-15, REJECT",
        "2025-02-28, 2024-02-29, OK",
        ", 2026-01-15, UNKNOWN"
    })
    void thePassportOutlastsTheVisaRequestByAYear(
            @Nullable LocalDate expiry, LocalDate lodged, Verdict verdict) {
        assertThat(Documents.passport(expiry, lodged, USUAL).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "criminal record of {0} on {1}: {2}")
    @CsvSource({
        "2026-01-10, 2026-04-10, OK",
        "2026-01-10, 2026-04-11, REJECT",
        "2026-01-10, 2026-01-09, REJECT"
    })
    void theCriminalRecordIsAtMostThreeMonthsOld(
            @Nullable LocalDate issued, LocalDate lodged, Verdict verdict) {
        assertThat(Documents.criminalRecord(issued, lodged, USUAL).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "photograph of {0} on {1}: {2}")
    @CsvSource({"2026-01-10, 2026-07-10, OK", "2026-01-10, 2026-07-11, REJECT"})
    void thePhotographIsAtMostSixMonthsOld(
            @Nullable LocalDate taken, LocalDate lodged, Verdict verdict) {
        assertThat(Documents.photo(taken, lodged, USUAL).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "contract endorsed on {0}, departure {1}: {2}")
    @CsvSource({
        "2026-02-08, 2026-02-09, OK",
        "2026-02-09, 2026-02-09, REJECT",
        ", 2026-02-09, UNKNOWN"
    })
    void theContractIsEndorsedBeforeDeparture(
            @Nullable LocalDate endorsed, LocalDate departure, Verdict verdict) {
        assertThat(Documents.contract(endorsed, departure).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "insured {0} to {1}, travel 2026-02-09, registration 2026-02-12: {2}")
    @CsvSource({
        "2026-02-09, 2026-02-12, OK",
        "2026-02-10, 2026-02-12, REJECT",
        "2026-02-09, 2026-02-11, REJECT",
        ", 2026-02-12, UNKNOWN",
        "2026-02-09, , UNKNOWN"
    })
    void insuranceCoversTheJourneyToTheRegistration(
            @Nullable LocalDate from, @Nullable LocalDate to, Verdict verdict) {
        JourneyDates journey =
                new JourneyDates(
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2026, 2, 9),
                        LocalDate.of(2026, 2, 12));

        assertThat(Documents.insurance(from, to, journey).verdict()).isEqualTo(verdict);
    }

    @Test
    void aFileIsReadyWhenAllSixDocumentsAreInOrder() {
        JourneyDates journey =
                new JourneyDates(
                        LocalDate.of(2026, 1, 15),
                        LocalDate.of(2026, 2, 9),
                        LocalDate.of(2026, 2, 12));
        DocumentDates ready =
                new DocumentDates(
                        LocalDate.of(2029, 1, 1),
                        LocalDate.of(2026, 1, 20),
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 2, 9),
                        LocalDate.of(2026, 2, 12),
                        LocalDate.of(2026, 1, 2));
        DocumentDates empty = new DocumentDates(null, null, null, null, null, null, null);

        assertThat(Documents.examine(ready, journey, USUAL))
                .hasSize(6)
                .allMatch(one -> one.verdict() == Verdict.OK);
        assertThat(Documents.examine(empty, journey, USUAL))
                .extracting(Finding::code)
                .containsOnly("DOCUMENT_MISSING")
                .hasSize(6);
    }

    @Test
    void aConsulateMaySetAnotherAge() {
        DocumentPolicy strict = new DocumentPolicy(1, 1, 2, 6);

        assertThat(
                        Documents.criminalRecord(
                                        LocalDate.of(2026, 1, 10),
                                        LocalDate.of(2026, 3, 11),
                                        strict)
                                .verdict())
                .isEqualTo(Verdict.REJECT);
    }
}
