package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.model.Call;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.Verdict;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Purpose;
import org.rihla.law.documents.DocumentPolicy;
import org.rihla.law.documents.Documents;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Application;
import org.rihla.law.eligibility.Avenues;
import org.rihla.law.eligibility.Basis;
import org.rihla.law.eligibility.Eligibility;
import org.rihla.law.eligibility.EligibilityAnswer;
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
    private final Seasons seasons;
    private final LegalAvenues avenues;
    private final SelectionSettings settings;
    private final Clock clock;

    EligibilityCheck(
            Seasons seasons, LegalAvenues avenues, SelectionSettings settings, Clock clock) {
        this.seasons = seasons;
        this.avenues = avenues;
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
        Way way = way(call, AvenueFacts.of(call, person, recordReady), visaLodged);
        List<FindingView> findings = new ArrayList<>();
        for (Answer one : way.answer().answers()) {
            if (!AvenueFacts.saidLater(one.finding())) {
                findings.add(view(one, way.articleApplies()));
            }
        }
        way.answer().toBring().forEach(what -> findings.add(toBring(what)));
        return new Judgement(
                move(way.answer()),
                reason(way.answer()),
                findings,
                papersReady(person, recordReady, visaLodged));
    }

    /** The answer of one avenue, and whether its articles are those of the destination. */
    private record Way(EligibilityAnswer answer, boolean articleApplies) {}

    /**
     * Asks what is told of the season's country for the first day of work; where there is more than
     * one avenue, the one that answers best. A country of which nothing was ever told is asked by
     * the conditions that hold in most places, without an article.
     */
    private Way way(Call call, org.rihla.law.eligibility.PersonFacts facts, LocalDate visaLodged) {
        LocalDate start = call.post().work().from();
        Application application = new Application(start, visaLodged, Application.Kind.FIRST);
        Optional<String> country = seasons.find(call.season()).map(season -> season.country());
        List<AvenueSheet> told =
                country.map(code -> avenues.inForce(code, Purpose.SEASONAL, start))
                        .orElse(List.of());
        Optional<EligibilityAnswer> best =
                told.stream()
                        .map(sheet -> Eligibility.evaluate(sheet.avenue(), facts, application))
                        .min(Comparator.comparing(EligibilityAnswer::result));
        if (best.isPresent()) {
            return new Way(best.get(), true);
        }
        if (country.filter(code -> avenues.everTold(code, Purpose.SEASONAL)).isPresent()) {
            return new Way(closed(start), true);
        }
        return new Way(Eligibility.evaluate(Avenues.SPAIN_SEASONAL, facts, application), false);
    }

    private static EligibilityAnswer closed(LocalDate start) {
        Finding closed = Finding.reject(Rule.R7_AVENUE, MessageKey.AVENUE_NOT_IN_FORCE, start);
        return new EligibilityAnswer(
                EligibilityAnswer.Result.NOT_ELIGIBLE,
                List.of(new Answer(Truth.FALSE, closed, null)));
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
                articleApplies ? article(answer) : null,
                null);
    }

    /** The avenue's own article; one of our own policy has none in the law. */
    private static String article(Answer answer) {
        Basis basis = answer.basis();
        String ofRule = answer.finding().rule().ref().article();
        return basis == null || answer.finding().rule() == Rule.R7_AGE_POLICY
                ? ofRule
                : basis.article();
    }

    private static FindingView toBring(ToBring what) {
        return new FindingView(
                what.what().name(),
                "UNKNOWN",
                "selection.to-bring",
                List.of(
                        what.what().key(),
                        what.where().key(),
                        Integer.toString(what.days()),
                        what.cost().toPlainString()),
                null,
                null);
    }

    /** Keys and dates keep a form that a page can say in its own language. */
    private static String text(Object argument) {
        return argument instanceof MessageKey key ? key.key() : argument.toString();
    }
}
