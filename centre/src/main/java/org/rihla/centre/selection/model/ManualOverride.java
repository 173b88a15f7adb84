package org.rihla.centre.selection.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.OverrideId;
import org.rihla.centre.selection.Overrides.Kind;
import org.rihla.centre.selection.Overrides.OverrideView;
import org.rihla.centre.selection.Overrides.Signer;
import org.rihla.centre.selection.Overrides.State;

/**
 * A proposal to decide otherwise than the rules of the list do.
 *
 * @param ahead how many stood before her when it was proposed
 * @param answerBy the last day on which a second person can decide
 * @param remark the second person's sentence, if she refused
 */
public record ManualOverride(
        OverrideId id,
        Subject about,
        SeasonId season,
        AgencyId agency,
        Kind kind,
        String reason,
        String words,
        int ahead,
        Signer proposed,
        LocalDate answerBy,
        State state,
        @Nullable Signer decided,
        @Nullable String remark) {

    /** The application that it is about, as lists name it. */
    public record Subject(
            ApplicationId application,
            String number,
            CallId call,
            String callCode,
            PersonId person) {}

    /** The proposal as staff see it. */
    public OverrideView view() {
        return new OverrideView(
                id,
                about.application(),
                about.number(),
                about.call(),
                about.callCode(),
                about.person(),
                agency,
                kind,
                reason,
                words,
                state,
                ahead,
                proposed,
                answerBy,
                decided,
                remark);
    }

    /** The same proposal, decided. */
    public ManualOverride decided(State next, @Nullable Signer by, @Nullable String why) {
        return new ManualOverride(
                id, about, season, agency, kind, reason, words, ahead, proposed, answerBy, next, by,
                why);
    }
}
