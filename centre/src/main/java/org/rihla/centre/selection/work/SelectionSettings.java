package org.rihla.centre.selection.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service decides for itself about its calls; each has a default from the specification.
 *
 * @param series letter in the codes of calls
 * @param shortestWindow days that a call is open at least (C13)
 * @param reservePercent places in reserve as a percentage of places: 20 to 50 (C14)
 * @param fullFarmMonths months of farm work that bring all points
 * @param completionDays days after closing to bring what is missing
 * @param visaLeadDays days before the work when the visa request is expected to be lodged
 * @param appealDays days after the result to contest it
 * @param sessionSize how many people a session hears in a day at most (C15)
 * @param answerDays full days that somebody selected has to answer
 * @param reserveHours hours that somebody called from the reserve list has to answer (vector A5)
 * @param policeVolume from how many selected the police report has five days instead of two (122.9)
 */
@ConfigurationProperties("rihla.selection")
public record SelectionSettings(
        @DefaultValue("H") String series,
        @DefaultValue("10") int shortestWindow,
        @DefaultValue("50") int reservePercent,
        @DefaultValue("24") int fullFarmMonths,
        @DefaultValue("21") int completionDays,
        @DefaultValue("55") int visaLeadDays,
        @DefaultValue("15") int appealDays,
        @DefaultValue("600") int sessionSize,
        @DefaultValue("100") int policeVolume,
        @DefaultValue("10") int answerDays,
        @DefaultValue("48") int reserveHours) {

    private static final int LEAST_RESERVE = 20;
    private static final int MOST_RESERVE = 50;

    /**
     * Refuses a waiting list outside 120 to 150 % of the places.
     *
     * @throws IllegalArgumentException if the reserve is below 20 or above 50 per cent
     */
    public SelectionSettings {
        if (reservePercent < LEAST_RESERVE || reservePercent > MOST_RESERVE) {
            throw new IllegalArgumentException(
                    "rihla.selection.reserve-percent must be from %d to %d, not %d"
                            .formatted(LEAST_RESERVE, MOST_RESERVE, reservePercent));
        }
    }

    /** The values of the specification. */
    public static SelectionSettings usual() {
        return new SelectionSettings("H", 10, 50, 24, 21, 55, 15, 600, 100, 10, 48);
    }

    /** How many stand in reserve behind a number of places. */
    int reserveFor(int places) {
        return (places * reservePercent + 99) / 100;
    }
}
