package org.rihla.centre.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;

/** Agreements between states, what each side has promised in them, and the balance (C5, I28). */
public interface Agreements {

    /** What kind of text it is. */
    enum Type {
        LABOUR_AGREEMENT,
        MEMORANDUM,
        MOBILITY_PARTNERSHIP,
        OTHER
    }

    /** Where an agreement stands. */
    enum State {
        EXPLORATORY,
        NEGOTIATION,
        SIGNED,
        IN_FORCE,
        SUSPENDED,
        ENDED
    }

    /** What is done to an agreement. */
    enum Move {
        NEGOTIATE,
        SIGN,
        ENTER_INTO_FORCE,
        SUSPEND,
        RESUME,
        END
    }

    /** Who promises. */
    enum Side {
        THIRD_COUNTRY,
        EU,
        MEMBER_STATE
    }

    /** What is promised; the first eight by the third country, the others by the Union's side. */
    enum Category {
        READMISSION_OWN,
        READMISSION_OTHERS,
        CAMPAIGNS,
        BORDERS,
        DOCUMENT_SECURITY,
        INFORMATION_EXCHANGE,
        ANTI_TRAFFICKING,
        DECENT_WORK,
        LABOUR_OFFER,
        FAVOURABLE_ADMISSION,
        INFORMATION_ON_NEEDS,
        STUDENTS_AND_YOUTH,
        TRAINING,
        JOB_MATCHING,
        BRAIN_DRAIN,
        CONSULAR,
        VISA_FACILITATION,
        REINTEGRATION;

        /** Whether the side may promise this. */
        public boolean of(Side side) {
            return (compareTo(DECENT_WORK) <= 0) == (side == Side.THIRD_COUNTRY);
        }
    }

    /** Where a commitment stands; overdue is reckoned from its due day. */
    enum Progress {
        PROPOSED,
        AGREED,
        IN_PROGRESS,
        DELIVERED,
        OVERDUE,
        DROPPED
    }

    /** What is done to a commitment. */
    enum Step {
        AGREE,
        START,
        DELIVER,
        DROP
    }

    /** A new agreement. */
    record NewAgreement(String title, String parties, Type type, String source, String annexes) {}

    /** An agreement. */
    record AgreementView(
            AgreementId id,
            NewAgreement text,
            State state,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate inForceOn,
            @Nullable LocalDate endedOn,
            @Nullable String reason,
            long version) {}

    /**
     * A new commitment.
     *
     * @param indicator how it is measured; without one it is political and left out of the balance
     */
    record NewCommitment(
            Side side,
            Category category,
            String wording,
            @Nullable String indicator,
            String owner,
            LocalDate dueOn) {}

    /**
     * A commitment on a day.
     *
     * @param progress never OVERDUE as it is kept, but as it is read
     */
    record CommitmentView(
            CommitmentId id,
            AgreementId agreement,
            NewCommitment text,
            Progress progress,
            @Nullable String evidence,
            @Nullable LocalDate deliveredOn,
            @Nullable String reason,
            long version) {
        /** Whether nobody can measure it. */
        public boolean political() {
            return text.indicator() == null;
        }
    }

    /**
     * What a side has kept of what was due by a day (I28).
     *
     * @param due measurable commitments, agreed or beyond, whose due day has come
     * @param onTime delivered by their due day
     * @param late delivered after it
     * @param open not delivered
     * @param ahead measurable, agreed, due later
     * @param political left out
     */
    record Balance(int due, int onTime, int late, int open, int ahead, int political) {}

    /** All agreements by title. */
    List<AgreementView> all(Actor actor);

    /** One agreement. */
    AgreementView agreement(Actor actor, AgreementId id);

    /** Its commitments as they stand today, by due day. */
    List<CommitmentView> commitments(Actor actor, AgreementId id);

    /** The balance of an agreement by side, on a day. */
    Map<Side, Balance> balance(Actor actor, AgreementId id, LocalDate on);

    /** Enters an agreement that is being explored. */
    Answer<AgreementView> enter(Actor actor, NewAgreement agreement);

    /**
     * Moves an agreement.
     *
     * @param on the day of the signature, of entry into force, of the end; else the day of the act
     * @param reason needed to suspend or end it
     */
    Answer<AgreementView> move(Actor actor, AgreementId id, Move move, LocalDate on, String reason);

    /** Adds a commitment to an agreement that has not ended. */
    Answer<CommitmentView> commit(Actor actor, AgreementId id, NewCommitment commitment);

    /**
     * Moves a commitment.
     *
     * @param on the day of delivery, not after today
     * @param words the evidence of a delivery, or the reason why it is dropped
     */
    Answer<CommitmentView> step(
            Actor actor, CommitmentId id, Step step, LocalDate on, String words);
}
