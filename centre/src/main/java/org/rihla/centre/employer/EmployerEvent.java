package org.rihla.centre.employer;

import java.time.LocalDate;
import org.rihla.centre.programme.SeasonId;

/** What has happened to offers: ids, dates and numbers, no names. Heard in the same transaction. */
public sealed interface EmployerEvent {

    /** An offer was accepted for publication. */
    record OfferAccepted(
            OfferId offer, EmployerId employer, SeasonId season, int posts, LocalDate on)
            implements EmployerEvent {}

    /** An offer was refused admission with the codes of R10. */
    record OfferNotAdmitted(OfferId offer, EmployerId employer, SeasonId season, String code)
            implements EmployerEvent {}

    /**
     * An offer was withdrawn by its employer.
     *
     * @param candidatesKnew whether a call had been opened for it
     */
    record OfferWithdrawn(
            OfferId offer,
            EmployerId employer,
            SeasonId season,
            boolean candidatesKnew,
            LocalDate on)
            implements EmployerEvent {}
}
