package org.rihla.centre.selection.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.shared.DateSpan;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Verdict;
import org.rihla.law.eligibility.Measure;
import org.rihla.law.eligibility.PersonFacts;
import org.rihla.law.eligibility.PersonFacts.Known;

/**
 * What is known of a candidate when a call asks whether she may go.
 *
 * <p>The employer's papers, the medical visit and the signed return commitment belong to the file
 * that is made after the selection, and the offer behind the call has been examined: they are taken
 * as to come. Whoever applies at home is not abroad and keeps her home.
 */
final class AvenueFacts {
    private static final Set<Known> LATER =
            EnumSet.of(
                    Known.FIT_FOR_TASK,
                    Known.RETURN_COMMITMENT_SIGNED,
                    Known.JOB_OFFER,
                    Known.WORK_AUTHORISED,
                    Known.HOUSING_PROVEN,
                    Known.SICKNESS_INSURED,
                    Known.MEANS_PROVEN,
                    Known.HOME_KEPT);
    private static final Set<MessageKey> SAID_LATER =
            EnumSet.of(MessageKey.FIT, MessageKey.COMMITMENT_SIGNED, MessageKey.FACT_ESTABLISHED);

    private AvenueFacts() {}

    /** What is known of her for this call. */
    static PersonFacts of(Call call, People.PersonFacts person, boolean recordReady) {
        Set<Known> known = EnumSet.copyOf(LATER);
        known.add(Known.OUTSIDE_DESTINATION);
        if (recordReady) {
            known.add(Known.RECORD_CLEAR);
        }
        LocalDate passport =
                person.documents().stream()
                        .filter(paper -> paper.type() == DocumentType.PASSPORT)
                        .findFirst()
                        .map(DocumentView::validUntil)
                        .orElse(null);
        return new PersonFacts(person.birthDate(), passport, null, known, length(call));
    }

    /** Whether a finding only says what was taken as to come. */
    static boolean saidLater(Finding finding) {
        return finding.verdict() == Verdict.OK && SAID_LATER.contains(finding.message());
    }

    /** Months begun count as months: a contract of five months and a day needs a sixth. */
    private static Map<Measure, BigDecimal> length(Call call) {
        DateSpan work = call.post().work();
        LocalDate after = work.to().plusDays(1);
        long whole = ChronoUnit.MONTHS.between(work.from(), after);
        boolean begun = work.from().plusMonths(whole).isBefore(after);
        return Map.of(
                Measure.CONTRACT_DAYS,
                BigDecimal.valueOf(work.days()),
                Measure.CONTRACT_MONTHS,
                BigDecimal.valueOf(begun ? whole + 1 : whole));
    }
}
