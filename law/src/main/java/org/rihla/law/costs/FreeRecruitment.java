package org.rihla.law.costs;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which costs a worker may be asked for at all.
 *
 * <p>No authority and no intermediary may charge for taking part in a selection (RD 1155/2024 art.
 * 113.2, mark A); the employer bears the sanitary controls at work and border (art. 107.1.e, mark
 * A); recruitment fees and related costs are the employer's (ILO C181 art. 7 and the General
 * Principles for Fair Recruitment, mark C). What is left, such as the fee of one's own passport, is
 * a list that a service sets (mark C).
 */
public final class FreeRecruitment {
    /** What workers pay themselves where nothing else is set: their own papers. */
    public static final Set<CostCategory> USUALLY_ASKABLE = Set.of(CostCategory.ADMINISTRATIVE);

    private static final Set<Asker> NEVER = EnumSet.of(Asker.EMPLOYER, Asker.INTERMEDIARY);

    private FreeRecruitment() {}

    /**
     * Whether a worker may be asked for it; otherwise whatever she paid opens a claim.
     *
     * @param askable the categories that the service's list allows; a bribe is never one of them
     */
    public static boolean mayBeAsked(
            CostCategory category, Asker asker, Set<CostCategory> askable) {
        return category != CostCategory.ILLEGITIMATE
                && askable.contains(category)
                && !NEVER.contains(asker);
    }
}
