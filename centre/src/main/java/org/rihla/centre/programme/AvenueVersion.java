package org.rihla.centre.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.AvenueState;

/**
 * One version of a legal avenue (C4): what is told, for which days, and who stands behind it.
 *
 * @param number 1, 2, 3 within the avenue
 * @param document the avenue as in {@code docs/formats/avenues.md}
 * @param sheet the same, read; its days and review are those that hold in this centre
 * @param state how far it is
 * @param drafted who wrote it
 * @param reviewed the second person, or null
 * @param published who published it, or null
 * @param check when it was last compared with the law
 * @param shipped version of the programme that it came with, or null if officers wrote it
 * @param withdrawnFrom first day on which it is told no more, or null
 * @param reason why it was sent back or withdrawn, or null
 * @param version grows with every change
 */
public record AvenueVersion(
        AvenueVersionId id,
        int number,
        String document,
        AvenueSheet sheet,
        AvenueState state,
        Signed drafted,
        @Nullable Signed reviewed,
        @Nullable Signed published,
        Check check,
        @Nullable String shipped,
        @Nullable LocalDate withdrawnFrom,
        @Nullable String reason,
        long version) {

    /**
     * Who did something, and when.
     *
     * @param account her account, or {@code shipped}
     * @param name as others see her
     */
    public record Signed(String account, String name, Instant at) {}

    /**
     * The last comparison with the law.
     *
     * @param on its day, or null if there was none
     * @param by who compared
     * @param source what it was compared with
     */
    public record Check(@Nullable LocalDate on, @Nullable String by, @Nullable String source) {
        /** Whether it is older than so many days, or never was. */
        public boolean olderThan(int days, LocalDate today) {
            return on == null || today.isAfter(on.plusDays(days));
        }
    }

    /** The avenue's own id, such as {@code ES-SEASONAL-2025}. */
    public String avenue() {
        return sheet.id();
    }

    /** The first day for which it is told. */
    public LocalDate from() {
        return sheet.avenue().validFrom();
    }

    /** The last day for which it is told, or null. */
    public @Nullable LocalDate to() {
        return sheet.avenue().validTo();
    }

    /**
     * Whether it is a draft that waits for a second person other than its author. What came with
     * the first start and was never read is not waited for.
     */
    public boolean toReadBy(String account) {
        return state == AvenueState.DRAFT
                && (shipped == null || number > 1)
                && !drafted.account().equals(account);
    }

    /** Whether it was read and waits to be published by somebody other than its author. */
    public boolean toPublishBy(String account) {
        return state == AvenueState.REVIEWED && !drafted.account().equals(account);
    }

    /** Whether people are told it as the law of that day. */
    public boolean toldOn(LocalDate day) {
        return told() && sheet.avenue().inForceOn(day);
    }

    /** Whether people are told it for any day. */
    public boolean told() {
        LocalDate end = withdrawnFrom;
        boolean endedLater = end != null && end.isAfter(from());
        return state.told() || (state == AvenueState.WITHDRAWN && endedLater);
    }
}
