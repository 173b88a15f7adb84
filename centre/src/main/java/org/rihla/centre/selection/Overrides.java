package org.rihla.centre.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/**
 * Manual overrides (C14, vector D4, I21): the only way to decide otherwise than the window, the
 * list and the reserve order say. It takes a coded reason, a sentence and a second person, it is
 * open for five working days only, and it is counted in public. A condition of the law is never
 * overridden: there is no kind for it.
 */
public interface Overrides {

    /** What may be decided otherwise. */
    enum Kind {
        /** An expression that came after the window is judged as if it had come in time. */
        IN_TIME,
        /** Somebody behind the last of the list is put on the list. */
        ONTO_LIST,
        /** Somebody of the reserve list is selected before those who stand before her. */
        OUT_OF_TURN
    }

    /** Where a proposal stands. */
    enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        EXPIRED
    }

    /** Why one may be proposed. */
    List<String> REASONS = List.of("OFFICE_ERROR", "FORCE_MAJEURE", "COURT_DECISION", "ONLY_SKILL");

    /** Somebody who signed something, and when. */
    record Signer(AccountId account, String name, Instant at) {}

    /**
     * A proposal as staff see it.
     *
     * @param ahead how many would be passed over, for one out of turn
     * @param answerBy the last day on which the second person can decide
     * @param remark the second person's sentence, if she refused
     */
    record OverrideView(
            OverrideId id,
            ApplicationId application,
            String number,
            CallId call,
            String callCode,
            PersonId person,
            AgencyId agency,
            Kind kind,
            String reason,
            String words,
            State state,
            int ahead,
            Signer proposed,
            LocalDate answerBy,
            @Nullable Signer decided,
            @Nullable String remark) {}

    /**
     * How often an office decided otherwise.
     *
     * @param decisions applications that were decided
     * @param overridden those of them with an approved override
     */
    record OfOffice(AgencyId agency, int decisions, int overridden) {}

    /** Proposes one; refused if nothing can be decided otherwise from where she stands. */
    Answer<OverrideView> propose(Actor actor, ApplicationId application, TypedOverride typed);

    /**
     * Approves a proposal of somebody else and does what it says in the same transaction; places
     * are counted again then.
     */
    Answer<OverrideView> approve(Actor actor, OverrideId override);

    /**
     * Refuses a proposal of somebody else.
     *
     * @param remark why, in a sentence
     */
    Answer<OverrideView> reject(Actor actor, OverrideId override, String remark);

    /** Takes back one's own proposal while nobody has decided. */
    Answer<OverrideView> withdraw(Actor actor, OverrideId override);

    /** What may be proposed for an application now. */
    List<Kind> possible(Actor actor, ApplicationId application);

    /** One proposal, if the actor reaches its person. */
    Optional<OverrideView> find(Actor actor, OverrideId override);

    /** Those of an application, the latest first. */
    List<OverrideView> ofApplication(Actor actor, ApplicationId application);

    /** Those of a season within the actor's reach: undecided ones first, then the latest. */
    List<OverrideView> ofSeason(Actor actor, SeasonId season);

    /** How many wait for a second person who is not the actor. */
    int countWaiting(Actor actor);

    /** How often each office decided otherwise in a season; public, so without a name. */
    List<OfOffice> discretion(SeasonId season);
}
