package org.rihla.centre.placement.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/**
 * A move as a program sends it; days are ISO texts, so that 31 June is a fault of its field.
 *
 * @param move its name
 * @param on the day it happened
 */
record MoveBody(
        @Nullable String move,
        @Nullable String on,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable String place,
        @Nullable String validUntil,
        @Nullable OfferTerms terms) {

    Answer<MoveRequest> read() {
        List<FieldFault> faults = new ArrayList<>();
        Move known = known(faults);
        LocalDate day = day("on", on, faults);
        if (on == null || on.isBlank()) {
            faults.add(FieldFault.of("on", "shared.required"));
        }
        LocalDate until = day("validUntil", validUntil, faults);
        if (!faults.isEmpty() || known == null || day == null) {
            return new Answer.Refused<>(Refusal.ofFields("placement.check-fields", faults));
        }
        return Answer.of(new MoveRequest(known, day, reason, evidence, place, until, terms));
    }

    private @Nullable Move known(List<FieldFault> faults) {
        for (Move each : Move.values()) {
            if (each.name().equals(move)) {
                return each;
            }
        }
        faults.add(FieldFault.of("move", move == null ? "shared.required" : "shared.not-a-choice"));
        return null;
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String typed, List<FieldFault> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            faults.add(FieldFault.of(field, "shared.not-a-date"));
            return null;
        }
    }
}
