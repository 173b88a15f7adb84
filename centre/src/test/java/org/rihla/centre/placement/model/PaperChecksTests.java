package org.rihla.centre.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.shared.Answer;
import org.rihla.law.documents.DocumentPolicy;

/** Papers before clearance and departure (R14). */
class PaperChecksTests {
    private static final DocumentPolicy USUAL = DocumentPolicy.usual();
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 1);

    @ParameterizedTest(name = "issued {0}, leaving {1}: {2}")
    @CsvSource({
        "2026-01-10, 2026-02-09, good",
        "2026-01-10, 2026-02-10, placement.medical-too-old",
        "2026-01-10, 2026-01-09, placement.medical-missing"
    })
    void theMedicalCertificateIsLessThanOneMonthOldAtDeparture(
            LocalDate issued, LocalDate leaving, String expected) {
        List<DocumentView> papers = List.of(paper(DocumentType.MEDICAL_CERTIFICATE, issued, null));
        assertThat(code(PaperChecks.forDeparture(papers, leaving, USUAL))).isEqualTo(expected);
    }

    @Test
    void nobodyLeavesWithoutAMedicalCertificate() {
        assertThat(code(PaperChecks.forDeparture(List.of(), DECIDED, USUAL)))
                .isEqualTo("placement.medical-missing");
    }

    @ParameterizedTest(name = "passport until {0}: {1}")
    @CsvSource({"2027-02-01, good", "2027-01-31, placement.passport-too-short"})
    void thePassportOutlastsTheVisaRequestByAYear(LocalDate until, String expected) {
        List<DocumentView> papers =
                List.of(
                        paper(DocumentType.PASSPORT, LocalDate.of(2022, 2, 1), until),
                        paper(DocumentType.MEDICAL_CERTIFICATE, DECIDED, null));
        assertThat(code(PaperChecks.forClearance(papers, DECIDED, USUAL))).isEqualTo(expected);
    }

    @Test
    void tellsWhichPaperIsMissing() {
        List<DocumentView> passport =
                List.of(paper(DocumentType.PASSPORT, DECIDED, LocalDate.of(2031, 2, 1)));
        assertThat(code(PaperChecks.forClearance(List.of(), DECIDED, USUAL)))
                .isEqualTo("placement.passport-missing");
        assertThat(code(PaperChecks.forClearance(passport, DECIDED, USUAL)))
                .isEqualTo("placement.medical-missing");
    }

    private static DocumentView paper(
            DocumentType type, LocalDate issued, @Nullable LocalDate until) {
        return new DocumentView(type, issued, until, issued);
    }

    private static String code(Answer<LocalDate> answer) {
        return switch (answer) {
            case Answer.Accepted<LocalDate> _ -> "good";
            case Answer.Refused<LocalDate>(var refusal) -> refusal.code();
        };
    }
}
