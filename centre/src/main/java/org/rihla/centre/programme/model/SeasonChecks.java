package org.rihla.centre.programme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.shared.FieldFault;

/** What a season must be like to be opened. */
public final class SeasonChecks {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SECTOR = Pattern.compile("[A-U][0-9]{2}");
    private static final int MOST_POSTS = 1000;
    private static final BigDecimal HIGHEST_AMOUNT = BigDecimal.valueOf(10_000);
    private static final int LONGEST_SEASON_DAYS = 366 * 2;

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
        positive(faults, "dailyPayFloor", rules.dailyPayFloor());
        positive(faults, "housingBase", rules.housingBase());
        return faults;
    }

    private static void positive(
            List<FieldFault> faults, String field, @Nullable BigDecimal amount) {
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(HIGHEST_AMOUNT) > 0)) {
            faults.add(FieldFault.of(field, "shared.out-of-range", 1, HIGHEST_AMOUNT));
        }
    }

    private static void form(List<FieldFault> faults, String field, Pattern form, String text) {
        if (text.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
        } else if (!form.matcher(text).matches()) {
            faults.add(FieldFault.of(field, "programme.form-of-" + field));
        }
    }
}
