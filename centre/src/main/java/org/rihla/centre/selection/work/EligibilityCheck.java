package org.rihla.centre.selection.work;

import static org.rihla.law.eligibility.PersonFacts.Known.FIT_FOR_TASK;
import static org.rihla.law.eligibility.PersonFacts.Known.OUTSIDE_DESTINATION;
import static org.rihla.law.eligibility.PersonFacts.Known.RECORD_CLEAR;
import static org.rihla.law.eligibility.PersonFacts.Known.RETURN_COMMITMENT_SIGNED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.model.Call;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Verdict;
import org.rihla.law.documents.DocumentPolicy;
import org.rihla.law.documents.Documents;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Application;
import org.rihla.law.eligibility.Avenue;
import org.rihla.law.eligibility.Avenues;
import org.rihla.law.eligibility.Eligibility;
import org.rihla.law.eligibility.EligibilityAnswer;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.eligibility.ToBring;
import org.rihla.law.eligibility.Truth;
import org.springframework.stereotype.Component;

/**
 * Judges whether somebody may go by the avenue of a call (R7), with the dates of her papers (R14).
 *
 * <p>The medical visit and the signed return commitment belong to the file that is made after the
 * selection; here they are taken as to come. Whoever applies at home is not abroad.
 */
@Component
class EligibilityCheck {
    private static final Set<Known> LATER = EnumSet.of(FIT_FOR_TASK, RETURN_COMMITMENT_SIGNED);
    private static final Set<MessageKey> SAID_LATER =
            EnumSet.of(MessageKey.FIT, MessageKey.COMMITMENT_SIGNED);

    private final Seasons seasons;
    private final SelectionSettings settings;
    private final Clock clock;

    EligibilityCheck(Seasons seasons, SelectionSettings settings, Clock clock) {
        this.seasons = seasons;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param move what follows from it
     * @param reason the code of the first condition that is not met, if one is not
     * @param papersReady how many of identity card, passport and criminal record are in order
     */
    record Judgement(
            Move move, @Nullable String reason, List<FindingView> findings, int papersReady) {}

    /** Judges somebody for a call. */
    Judgement judge(Call call, PersonFacts person) {
        LocalDate visaLodged = call.post().work().from().minusDays(settings.visaLeadDays());
        boolean recordReady = recordReady(person, LocalDate.now(clock));
        Optional<Avenue> avenue = avenueOf(call);
        EligibilityAnswer answer =
                Eligibility.evaluate(
                        avenue.orElse(Avenues.SPAIN_SEASONAL),
                        facts(person, recordReady),
                        new Application(
                                call.post().work().from(), visaLodged, Application.Kind.FIRST));
        List<FindingView> findings = new ArrayList<>();
        for (Answer one : answer.answers()) {
            if (!SAID_LATER.contains(one.finding().message())) {
                findings.add(view(one, avenue.isPresent()));
            }
        }
        answer.toBring().forEach(what -> findings.add(toBring(what)));
        return new Judgement(
                move(answer),
                reason(answer),
                findings,
                papersReady(person, recordReady, visaLodged));
    }

    private org.rihla.law.eligibility.PersonFacts facts(PersonFacts person, boolean recordReady) {
        Set<Known> known = EnumSet.copyOf(LATER);
        known.add(OUTSIDE_DESTINATION);
        if (recordReady) {
            known.add(RECORD_CLEAR);
        }
        return new org.rihla.law.eligibility.PersonFacts(
                person.birthDate(), validUntil(person, DocumentType.PASSPORT), null, known);
    }

    /** The avenue of the season's country on the first day of work; not every country has one. */
    private Optional<Avenue> avenueOf(Call call) {
        LocalDate start = call.post().work().from();
        return seasons.find(call.season())
                .flatMap(season ->
                        Avenues.all().stream()
                                .filter(a -> a.country().equals(season.country()))
                                .filter(a -> a.inForceOn(start))
                                .findFirst());
    }

    /**
     * Whether a criminal record is on file and fresh today; one that will be too old when the visa
     * is asked for is renewed then, and keeps nobody from the list.
     */
    private static boolean recordReady(PersonFacts person, LocalDate today) {
        return paper(person, DocumentType.CRIMINAL_RECORD)
                .map(record ->
                        Documents.criminalRecord(record.issuedOn(), today, DocumentPolicy.usual()))
                .filter(finding -> finding.verdict() == Verdict.OK)
                .isPresent();
    }

    private static int papersReady(PersonFacts person, boolean recordReady, LocalDate visaLodged) {
        Finding passport =
                Documents.passport(
                        validUntil(person, DocumentType.PASSPORT),
                        visaLodged,
                        DocumentPolicy.usual());
        int ready = recordReady ? 1 : 0;
        ready += passport.verdict() == Verdict.OK ? 1 : 0;
        ready += paper(person, DocumentType.IDENTITY_CARD).isPresent() ? 1 : 0;
        return ready;
    }

    private static Optional<DocumentView> paper(PersonFacts person, DocumentType type) {
        return person.documents().stream().filter(paper -> paper.type() == type).findFirst();
    }

    private static @Nullable LocalDate validUntil(PersonFacts person, DocumentType type) {
        return paper(person, type).map(DocumentView::validUntil).orElse(null);
    }

    private static Move move(EligibilityAnswer answer) {
        return switch (answer.result()) {
            case ELIGIBLE -> Move.FIND_ELIGIBLE;
            case TO_COMPLETE -> Move.ASK_TO_COMPLETE;
            case NOT_ELIGIBLE -> Move.FIND_NOT_ELIGIBLE;
        };
    }

    private static @Nullable String reason(EligibilityAnswer answer) {
        return answer.answers().stream()
                .filter(one -> one.truth() == Truth.FALSE)
                .map(one -> one.finding().code())
                .findFirst()
                .orElse(null);
    }

    private static FindingView view(Answer answer, boolean articleApplies) {
        Finding finding = answer.finding();
        return new FindingView(
                finding.rule().name().replaceFirst("^R\\d+_", ""),
                answer.truth().name(),
                finding.message().key(),
                finding.arguments().stream().map(EligibilityCheck::text).toList(),
                articleApplies ? finding.rule().ref().article() : null,
                null);
    }

    private static FindingView toBring(ToBring what) {
        return new FindingView(
                what.what().name(),
                "UNKNOWN",
                "selection.to-bring",
                List.of(what.what().key(), what.where().key(), Integer.toString(what.days())),
                null,
                null);
    }

    /** Keys and dates keep a form that a page can say in its own language. */
    private static String text(Object argument) {
        return argument instanceof MessageKey key ? key.key() : argument.toString();
    }
}
