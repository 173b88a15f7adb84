package org.rihla.centre.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;

/** Employers and their accreditation (C2): two different people approve, for twelve months. */
public interface Employers {

    /** Where an employer's file stands (the table of C2). */
    enum State {
        NEW,
        UNDER_REVIEW,
        ACCREDITED,
        REJECTED,
        SUSPENDED,
        EXCLUDED
    }

    /**
     * What an employer's file needs.
     *
     * @param legalName as registered
     * @param taxId CIF, SIRET or the like, unique
     * @param country ISO 3166 alpha-2
     * @param municipality where the work is
     * @param sector NACE section and division
     * @param kind a farm of its own, an association, or a temporary-work agency (which is refused)
     * @param representative who signs
     * @param mandateUntil until when the representative's mandate is valid
     * @param existenceConfirmedBy who confirmed from outside that the employer exists (embassy,
     *     registry), if anybody yet
     */
    record NewEmployer(
            String legalName,
            String taxId,
            String country,
            String municipality,
            String sector,
            Kind kind,
            String representative,
            LocalDate mandateUntil,
            @Nullable String existenceConfirmedBy) {}

    /** What kind of employer. */
    enum Kind {
        FARM,
        COMPANY,
        ASSOCIATION,
        TEMPORARY_WORK_AGENCY
    }

    /**
     * An employer as staff and the employer itself see it.
     *
     * @param begunBy who has begun a renewal or the lifting of a suspension, which a second person
     *     ends
     * @param reason why it was rejected, suspended or excluded
     */
    record EmployerView(
            EmployerId id,
            String legalName,
            String taxId,
            String country,
            String municipality,
            String sector,
            Kind kind,
            String representative,
            LocalDate mandateUntil,
            @Nullable String existenceConfirmedBy,
            State state,
            @Nullable String firstApprover,
            @Nullable String secondApprover,
            @Nullable String begunBy,
            @Nullable LocalDate accreditedUntil,
            @Nullable String reason,
            long version) {}

    /**
     * Files an employer and submits it for review. A tax number that is known already is refused,
     * unless its file was rejected or its accreditation has run out: then it is handed in again.
     */
    Answer<EmployerId> file(Actor actor, NewEmployer employer);

    /** Approves; the second approval by another person accredits. */
    Answer<EmployerView> approve(Actor actor, EmployerId employer);

    /** Notes who confirmed from outside that the employer exists. */
    Answer<EmployerView> confirmExistence(Actor actor, EmployerId employer, String by);

    /** Rejects with a coded reason. */
    Answer<EmployerView> reject(Actor actor, EmployerId employer, String reason);

    /** Suspends: no new offers, running workers protected. */
    Answer<EmployerView> suspend(Actor actor, EmployerId employer, String reason);

    /**
     * Renews an accreditation that ends within sixty days or has ended; the second call by another
     * person renews.
     */
    Answer<EmployerView> renew(Actor actor, EmployerId employer);

    /** Ends a suspension because the cure is proven; the second call by another person ends it. */
    Answer<EmployerView> reinstate(Actor actor, EmployerId employer, String reason);

    /** Excludes a suspended employer for good. */
    Answer<EmployerView> exclude(Actor actor, EmployerId employer, String reason);

    /** One employer, if the actor reaches it. */
    Optional<EmployerView> find(Actor actor, EmployerId employer);

    /** All that the actor reaches, by name. */
    List<EmployerView> all(Actor actor);

    /** The name to show beside an id. */
    String nameOf(EmployerId employer);
}
