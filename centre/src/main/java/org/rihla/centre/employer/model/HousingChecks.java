package org.rihla.centre.employer.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.employer.Housings.Item;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.employer.Housings.State;
import org.rihla.centre.shared.Refusal;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;
import org.rihla.law.housing.HousingCharge;
import org.rihla.law.housing.HousingCharge.Use;
import org.rihla.law.housing.HousingCharges;
import org.rihla.law.housing.HousingPolicy;

/** What stands against a house, its charge or its use. */
public final class HousingChecks {
    private static final int MONTH = 30;
    private static final Set<State> SEEN = EnumSet.of(State.VERIFIED, State.IN_USE);

    private HousingChecks() {}

    /**
     * The first reason of R11 against what a house costs in a month, if there is one.
     *
     * @param iprem the year's monthly public income indicator, in euros
     */
    public static Optional<Refusal> charge(NewHousing housing, BigDecimal iprem) {
        HousingCharge asked =
                new HousingCharge(
                        housing.rent(),
                        housing.utilities(),
                        housing.collection(),
                        Use.NORMAL,
                        MONTH,
                        MONTH);
        return HousingCharges.examine(asked, HousingPolicy.withIprem(iprem)).stream()
                .filter(finding -> finding.verdict() == Verdict.REJECT)
                .findFirst()
                .map(HousingChecks::refusal);
    }

    /** Everything on the list that a visit did not find, in the list's order. */
    public static List<Item> missing(Set<Item> found) {
        return EnumSet.allOf(Item.class).stream().filter(item -> !found.contains(item)).toList();
    }

    /** Whether a visit is too old for people to move in on a day. */
    public static boolean tooOld(@Nullable LocalDate visitedOn, LocalDate use, int days) {
        return visitedOn == null || visitedOn.plusDays(days).isBefore(use);
    }

    /** Beds that somebody has seen; nothing where the employer has declared no house at all. */
    public static @Nullable Integer bedsSeen(List<HousingView> houses) {
        return houses.isEmpty()
                ? null
                : houses.stream()
                        .filter(house -> SEEN.contains(house.state()))
                        .mapToInt(house -> house.facts().beds())
                        .sum();
    }

    private static Refusal refusal(Finding finding) {
        String code =
                switch (finding.message()) {
                    case AUTOMATIC_DEDUCTION -> "employer.housing-deducted";
                    case RENT_TOO_HIGH -> "employer.housing-rent";
                    default -> "employer.housing-charge";
                };
        return new Refusal(code, finding.arguments(), List.of());
    }
}
