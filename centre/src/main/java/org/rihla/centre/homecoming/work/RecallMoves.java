package org.rihla.centre.homecoming.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.RecallBook;
import org.rihla.centre.homecoming.model.RecallTable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.site.Text;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;
import org.rihla.law.recall.Omission;
import org.rihla.law.recall.OmissionCode;
import org.rihla.law.recall.RecallCandidate;
import org.rihla.law.recall.RecallCandidate.LastYear;
import org.rihla.law.recall.RecallPlace;
import org.rihla.law.recall.RecallPlace.Listed;
import org.rihla.law.recall.Recalls;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a move of a recall; an omission stands only on a cause that the law knows. */
@Component
class RecallMoves {
    private static final int LONGEST = 200;

    private final RecallBook book;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecallMoves(RecallBook book, History history, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    Answer<Recall> make(
            Actor actor,
            Recall recall,
            Move asked,
            @Nullable String reason,
            @Nullable String proof) {
        String filed = proof == null ? "" : TextRules.clean(proof);
        Move move = deferredInstead(asked, reason) ? Move.DEFER : asked;
        State to = RecallTable.TABLE.after(recall.state(), move).orElse(null);
        if (to == null) {
            return Answer.refused("homecoming.not-possible-now", words(recall.state()));
        }
        List<FieldFault> faults = faults(asked, reason, filed);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("homecoming.check-fields", faults));
        }
        if (asked == Move.OMIT && reason != null) {
            Finding finding = Recalls.checkOmission(omission(recall, reason, filed));
            if (finding.verdict() == Verdict.REJECT) {
                return refused(finding, recall);
            }
        }
        return Answer.of(write(actor, recall.moved(to, kept(recall, reason), kept(filed)), move));
    }

    /** Not fit now, or a pause for a birth: the right is kept, so it is no omission (R6, H3). */
    private static boolean deferredInstead(Move asked, @Nullable String reason) {
        return asked == Move.OMIT && OmissionCode.MEDICAL_NOT_FIT_NOW.name().equals(reason);
    }

    private static List<FieldFault> faults(Move move, @Nullable String reason, String proof) {
        List<FieldFault> faults = new ArrayList<>();
        List<String> codes = RecallTable.reasonsOf(move);
        if (codes.isEmpty() ? reason != null && !reason.isBlank() : !codes.contains(reason)) {
            boolean missing = reason == null || reason.isBlank();
            faults.add(
                    FieldFault.of("reason", missing ? "shared.required" : "shared.not-a-choice"));
        }
        TextRules.plain("proof", proof, LONGEST).ifPresent(faults::add);
        return faults;
    }

    private static Omission omission(Recall recall, String reason, String proof) {
        RecallCandidate candidate =
                new RecallCandidate(
                        recall.person().value(),
                        LastYear.OTHER,
                        recall.seasons(),
                        recall.returnedOn());
        boolean hasPost = recall.rank() <= recall.list().posts();
        return new Omission(
                OmissionCode.valueOf(reason),
                kept(proof),
                new RecallPlace(
                        recall.rank(),
                        candidate,
                        recall.hash(),
                        hasPost ? Listed.RECALLED : Listed.POSTS_REDUCED,
                        List.of()),
                recall.list().posts());
    }

    private static Answer<Recall> refused(Finding finding, Recall recall) {
        return switch (finding.message()) {
            case OMISSION_OUT_OF_ORDER ->
                    Answer.refused(
                            "homecoming.omission-out-of-order",
                            recall.rank(),
                            recall.list().posts());
            case OMISSION_NEEDS_PROOF -> Answer.refused("homecoming.omission-needs-proof");
            default -> Answer.refused("homecoming.omission-without-cause");
        };
    }

    private Recall write(Actor actor, Recall moved, Move move) {
        Recall kept = book.update(moved);
        String reason = kept.reason();
        history.add(
                actor,
                new History.Entry(
                        "homecoming.history.recall-" + kept.state().name().toLowerCase(Locale.ROOT),
                        "recall:" + kept.id(),
                        kept.person().value(),
                        null,
                        move == Move.OMIT && reason != null ? key(reason) : null,
                        Map.of("rank", Integer.toString(kept.rank()))));
        events.publishEvent(kept.event(LocalDate.now(clock)));
        return kept;
    }

    /** The message with the words of a code. */
    static String key(String code) {
        return "homecoming.reason." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text words(State state) {
        return Text.of("homecoming.recall." + state.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String kept(Recall recall, @Nullable String reason) {
        return reason == null || reason.isBlank() ? recall.reason() : reason;
    }

    private static @Nullable String kept(String text) {
        return text.isBlank() ? null : text;
    }
}
