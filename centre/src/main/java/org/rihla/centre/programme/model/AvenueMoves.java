package org.rihla.centre.programme.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersion.Check;
import org.rihla.centre.programme.AvenueVersion.Signed;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.AvenueState;

/** A version after a move; the guards stand before. */
public final class AvenueMoves {
    private AvenueMoves() {}

    /** Somebody's signature. */
    public static Signed signed(Actor actor, Instant at) {
        return new Signed(actor.account().value(), actor.name(), at);
    }

    /** Written anew by somebody, as a draft. */
    public static AvenueVersion redrafted(
            AvenueVersion v, String document, AvenueSheet sheet, Signed by) {
        return new AvenueVersion(
                v.id(),
                v.number(),
                document,
                sheet,
                AvenueState.DRAFT,
                by,
                null,
                null,
                v.check(),
                null,
                null,
                null,
                v.version());
    }

    /** Read by the second person, who has compared it with the law by doing so. */
    public static AvenueVersion reviewed(AvenueVersion v, Signed by, LocalDate on) {
        return new AvenueVersion(
                v.id(),
                v.number(),
                v.document(),
                v.sheet(),
                AvenueState.REVIEWED,
                v.drafted(),
                by,
                null,
                new Check(on, by.name(), v.sheet().source()),
                v.shipped(),
                null,
                null,
                v.version());
    }

    /** Given back to its author. */
    public static AvenueVersion sentBack(AvenueVersion v, String reason) {
        return new AvenueVersion(
                v.id(),
                v.number(),
                v.document(),
                v.sheet(),
                AvenueState.DRAFT,
                v.drafted(),
                null,
                null,
                v.check(),
                v.shipped(),
                null,
                reason,
                v.version());
    }

    /** Told from its first day on. */
    public static AvenueVersion published(AvenueVersion v, Signed by) {
        return new AvenueVersion(
                v.id(),
                v.number(),
                v.document(),
                v.sheet(),
                AvenueState.PUBLISHED,
                v.drafted(),
                v.reviewed(),
                by,
                v.check(),
                v.shipped(),
                null,
                null,
                v.version());
    }

    /** Ended by another text; it still answers for its own days. */
    public static AvenueVersion superseded(AvenueVersion v, LocalDate lastDay) {
        return new AvenueVersion(
                v.id(),
                v.number(),
                v.document(),
                until(v, lastDay),
                AvenueState.SUPERSEDED,
                v.drafted(),
                v.reviewed(),
                v.published(),
                v.check(),
                v.shipped(),
                null,
                null,
                v.version());
    }

    /** Told no more from a day on, or never told. */
    public static AvenueVersion withdrawn(
            AvenueVersion v, @Nullable LocalDate from, String reason) {
        AvenueSheet sheet =
                from != null && from.isAfter(v.from()) ? until(v, from.minusDays(1)) : v.sheet();
        return new AvenueVersion(
                v.id(),
                v.number(),
                v.document(),
                sheet,
                AvenueState.WITHDRAWN,
                v.drafted(),
                v.reviewed(),
                v.published(),
                v.check(),
                v.shipped(),
                from,
                reason,
                v.version());
    }

    /** Compared with the law again. */
    public static AvenueVersion checked(AvenueVersion v, Check check) {
        return new AvenueVersion(
                v.id(),
                v.number(),
                v.document(),
                v.sheet(),
                v.state(),
                v.drafted(),
                v.reviewed(),
                v.published(),
                check,
                v.shipped(),
                v.withdrawnFrom(),
                v.reason(),
                v.version());
    }

    private static AvenueSheet until(AvenueVersion v, LocalDate lastDay) {
        LocalDate to = v.to();
        LocalDate last = to != null && to.isBefore(lastDay) ? to : lastDay;
        return AvenueText.as(v.sheet(), v.from(), last, v.sheet().review());
    }
}
