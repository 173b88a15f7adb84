package org.rihla.centre.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.Asker;
import org.rihla.law.costs.CostCategory;
import org.rihla.law.costs.Payer;

/**
 * What one journey cost a worker and others (C20, R15). Lines are added, struck or given back,
 * never changed. Employers reach none of it: who told of a bribe must stay safe.
 */
public interface Ledger {

    /** Why a line does not count any more. */
    enum Struck {
        MISTYPED,
        TWICE,
        NOT_RECRUITMENT
    }

    /**
     * A line.
     *
     * @param number tells it from the journey's others
     * @param receipt the number on a receipt, if there is one
     * @param byHerself whether the worker told it
     * @param lawful whether a worker may be asked for it at all; who paid does not change it
     * @param struck why it does not count, or null
     * @param back what was given back of it so far
     * @param claim the claim that it opened, or null
     * @param mayUndo whether the reader may still take it back as mistyped
     */
    record Entry(
            CostId id,
            int number,
            CostCategory category,
            Payer payer,
            Money amount,
            LocalDate paidOn,
            Asker askedBy,
            @Nullable String receipt,
            boolean byHerself,
            Instant toldAt,
            boolean lawful,
            @Nullable Struck struck,
            Money back,
            @Nullable ClaimId claim,
            boolean mayUndo) {}

    /**
     * All of one journey.
     *
     * @param nothingPaid whether she says that she paid nothing; unknown is not zero
     * @param firstMonth what she earned in the first month abroad, if known
     * @param borne what stays with her and her household, in dirhams
     * @param months the same in months of those earnings (R15), if they are known
     */
    record Account(
            PlacementId placement,
            PersonId person,
            List<Entry> entries,
            boolean nothingPaid,
            @Nullable Money firstMonth,
            Money borne,
            @Nullable BigDecimal months) {
        /** Keeps a copy. */
        public Account {
            entries = List.copyOf(entries);
        }

        /** Whether her costs are known at all: a line that counts, or a stated zero. */
        public boolean known() {
            return nothingPaid || entries.stream().anyMatch(entry -> entry.struck() == null);
        }
    }

    /** The account of a journey, if the actor may read it. */
    Optional<Account> of(Actor actor, PlacementId placement);

    /** Writes a line; one that a worker may not be asked for opens a claim by itself. */
    Answer<Account> paid(Actor actor, PlacementId placement, TypedCost typed);

    /** Writes that she says she paid nothing; refused while lines say otherwise. */
    Answer<Account> nothingPaid(Actor actor, PlacementId placement);

    /** Writes what she earned in the first month abroad; a later word stands beside the earlier. */
    Answer<Account> earned(Actor actor, PlacementId placement, TypedSum typed);

    /** Writes that money of a line was given back, together never more than was paid. */
    Answer<Account> givenBack(Actor actor, CostId cost, TypedSum typed);

    /**
     * Strikes a line. The worker herself can do it for fifteen minutes, staff later with a reason;
     * the line stays readable.
     */
    Answer<Account> strike(Actor actor, CostId cost, Struck why);
}
