package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * A season under both readings of the frame.
 *
 * @param year by the calendar year
 * @param rolling by twelve rolling months
 * @param binding the stricter of the two, or the year where they agree
 * @param findings both answers, and their conflict if they disagree
 */
public record SeasonReadings(
        SeasonAnswer year, SeasonAnswer rolling, Frame binding, List<Finding> findings) {

    public SeasonReadings {
        findings = List.copyOf(findings);
    }

    static SeasonReadings of(SeasonAnswer year, SeasonAnswer rolling) {
        List<Finding> findings = new ArrayList<>(List.of(year.finding(), rolling.finding()));
        if (year.verdict() != rolling.verdict()) {
            findings.add(
                    Finding.hold(
                            Rule.R2_SEASON_IN_YEAR,
                            MessageKey.SEASON_READINGS_DISAGREE,
                            year.verdict().label(),
                            rolling.verdict().label()));
        }
        return new SeasonReadings(year, rolling, stricter(year, rolling), findings);
    }

    private static Frame stricter(SeasonAnswer year, SeasonAnswer rolling) {
        int byLight = year.verdict().compareTo(rolling.verdict());
        if (byLight != 0) {
            return byLight > 0 ? Frame.YEAR : Frame.ROLL;
        }
        return firstTrouble(rolling).isBefore(firstTrouble(year))
                        || rolling.daysLeft() < year.daysLeft()
                ? Frame.ROLL
                : Frame.YEAR;
    }

    private static LocalDate firstTrouble(SeasonAnswer answer) {
        LocalDate amber = answer.firstAmber();
        LocalDate red = answer.firstRed();
        if (amber != null && red != null) {
            return amber.isBefore(red) ? amber : red;
        }
        return amber != null ? amber : red != null ? red : LocalDate.MAX;
    }
}
