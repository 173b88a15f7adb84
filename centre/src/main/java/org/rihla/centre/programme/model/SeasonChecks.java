package org.rihla.centre.programme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;

/** What a season must be like to be opened. */
public final class SeasonChecks {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SECTOR = Pattern.compile("[A-U][0-9]{2}");
    private static final int MOST_POSTS = 1000;
    private static final int LONGEST_SEASON_DAYS = 366 * 2;

    /**
     * Posts that a collective request needs at least, where the yearly order sets no other number:
     * Spain, RD 1155/2024, article 121.4. Other destinations ask for one.
     */
    private static final Map<String, Integer> USUAL_MINIMUM = Map.of("ES", 10);

    private SeasonChecks() {}

    /** What is wrong with a season's fields; empty if nothing is. */
    public static List<FieldFault> faultsOf(NewSeason season) {
        List<FieldFault> faults = new ArrayList<>();
        form(faults, "code", CODE, season.code());
        form(faults, "country", COUNTRY, season.country());
        form(faults, "sector", SECTOR, season.sector());
        if (season.span().days() > LONGEST_SEASON_DAYS) {
            faults.add(FieldFault.of("to", "programme.season-too-long", LONGEST_SEASON_DAYS));
        }
        return faults;
    }

    /** What is wrong with a season's rules; empty if nothing is. */
    public static List<FieldFault> faultsOf(SeasonRules rules) {
        List<FieldFault> faults = new ArrayList<>();
        if (rules.minPosts() < 1 || rules.minPosts() > MOST_POSTS) {
            faults.add(FieldFault.of("minPosts", "shared.out-of-range", 1, MOST_POSTS));
        }
        Money floor = rules.dailyPayFloor();
        if (floor != null && floor.amount().signum() <= 0) {
            faults.add(FieldFault.of("dailyPayFloor", "programme.floor-not-positive"));
        }
        return faults;
    }

    /** What offers for a destination must reach as long as nobody has entered the season's own. */
    public static SeasonRules usualRules(String country) {
        return new SeasonRules(USUAL_MINIMUM.getOrDefault(country, 1), null);
    }

    private static void form(List<FieldFault> faults, String field, Pattern form, String text) {
        if (text.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
        } else if (!form.matcher(text).matches()) {
            faults.add(FieldFault.of(field, "programme.form-of-" + field));
        }
    }
}
