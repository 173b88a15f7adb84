package org.rihla.centre.placement.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.shared.Answer;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;
import org.rihla.law.documents.DocumentPolicy;
import org.rihla.law.documents.Documents;

/** Whether somebody's papers are good for the next step (R14). */
public final class PaperChecks {
    private PaperChecks() {}

    /**
     * Before an authority's yes is entered: the passport outlasts the visa request (art. 38.d) and
     * a medical certificate is on file. How fresh it is counts on the day of departure.
     */
    public static Answer<LocalDate> forClearance(
            List<DocumentView> papers, LocalDate decidedOn, DocumentPolicy policy) {
        Optional<DocumentView> passport = latest(papers, DocumentType.PASSPORT);
        Finding finding = Documents.passport(validUntil(passport), decidedOn, policy);
        if (passport.isEmpty()) {
            return Answer.refused("placement.passport-missing");
        }
        if (finding.verdict() != Verdict.OK) {
            return Answer.refused(
                    "placement.passport-too-short", decidedOn.plusYears(policy.passportYears()));
        }
        return latest(papers, DocumentType.MEDICAL_CERTIFICATE).isPresent()
                ? Answer.of(decidedOn)
                : Answer.refused("placement.medical-missing");
    }

    /**
     * Before a departure is entered: the medical certificate is less than one month old on that day
     * (Labour Code art. 513).
     */
    public static Answer<LocalDate> forDeparture(
            List<DocumentView> papers, LocalDate departure, DocumentPolicy policy) {
        Optional<LocalDate> issued =
                papers.stream()
                        .filter(paper -> paper.type() == DocumentType.MEDICAL_CERTIFICATE)
                        .map(DocumentView::issuedOn)
                        .filter(day -> !day.isAfter(departure))
                        .max(Comparator.naturalOrder());
        if (issued.isEmpty()) {
            return Answer.refused("placement.medical-missing");
        }
        Finding finding = Documents.medical(issued.get(), departure, policy);
        return finding.verdict() == Verdict.OK
                ? Answer.of(departure)
                : Answer.refused(
                        "placement.medical-too-old",
                        issued.get(),
                        issued.get().plusMonths(policy.medicalMonths()).minusDays(1));
    }

    private static Optional<DocumentView> latest(List<DocumentView> papers, DocumentType type) {
        return papers.stream()
                .filter(paper -> paper.type() == type)
                .max(Comparator.comparing(DocumentView::issuedOn));
    }

    private static @Nullable LocalDate validUntil(Optional<DocumentView> paper) {
        return paper.map(DocumentView::validUntil).orElse(null);
    }
}
