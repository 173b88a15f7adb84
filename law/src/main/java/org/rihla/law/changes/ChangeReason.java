package org.rihla.law.changes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a worker wants another employer (art. 110). */
public sealed interface ChangeReason {

    /**
     * (a) after three months of work in this call.
     *
     * @param workBegan first day of work
     */
    record AfterThreeMonths(LocalDate workBegan) implements ChangeReason {}

    /**
     * (b) the employer broke grave duties.
     *
     * @param evidenceOn day of the evidence, or null while there is none
     */
    record GraveBreach(@Nullable LocalDate evidenceOn) implements ChangeReason {}

    /**
     * (c) the work stopped for a cause nobody foresaw.
     *
     * @param stoppedOn day of the stop
     * @param notifiedOn day the authority was told
     * @param newEmployerOn day a new employer was found, or null while searching
     */
    record UnforeseenStop(
            LocalDate stoppedOn, LocalDate notifiedOn, @Nullable LocalDate newEmployerOn)
            implements ChangeReason {}
}
