package org.rihla.centre.employer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.Seasons.SeasonRules;

/**
 * What an offer is examined with besides its own terms.
 *
 * @param employer who offers
 * @param country where the work is
 * @param rules what offers of the season must reach
 * @param cumulated posts of the other offers of the same joint request
 * @param lastYear the employer's posts in the season before; absent if there were none
 * @param otherPosts posts of the employer's other offers in this season
 * @param wordingOfBlocked whether another employer's offer with the same wording was blocked
 * @param beds beds of the employer that a visit has verified; absent if no house is declared
 * @param filedOn the day on which it came in; a correction in time does not change it
 * @param today the day of the examination
 */
public record OfferContext(
        Employer employer,
        String country,
        SeasonRules rules,
        int cumulated,
        @Nullable Integer lastYear,
        int otherPosts,
        boolean wordingOfBlocked,
        @Nullable Integer beds,
        LocalDate filedOn,
        LocalDate today) {}
