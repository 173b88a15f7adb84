package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;

/**
 * Reads stays as people type them: {@code 2026-01-10..2026-06-30,FR 2026-09-20..} (a country in
 * front if it is known; no second day: still open).
 */
public final class StayText {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern STAY =
            Pattern.compile("(?:(?<country>[A-Za-z]{2,3})[ :]+)?(?<entry>[^.]*)\\.\\.(?<exit>.*)");

    private StayText() {}

    /**
     * The stays, each with its country and its days as id.
     *
     * @throws UnusableInput with BAD_DATE, STAY_REVERSED or UNKNOWN_COUNTRY
     */
    public static List<Stay> parse(String text) {
        List<Stay> stays = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                stays.add(one(part.strip()));
            }
        }
        return stays;
    }

    /**
     * The same as blocks of days; none may be open.
     *
     * @throws UnusableInput with BAD_DATE or STAY_REVERSED
     */
    public static List<Block> parseBlocks(String text) {
        return parse(text).stream().map(StayText::closed).toList();
    }

    private static Stay one(String text) {
        Matcher matcher = STAY.matcher(text);
        if (!matcher.matches()) {
            throw new UnusableInput(
                    InputCode.BAD_DATE,
                    "\"" + text + "\" is not a stay; maybe write it as 2026-01-10..2026-06-30");
        }
        String country = country(matcher.group("country"));
        LocalDate entry = LawDates.parse(matcher.group("entry"));
        String end = matcher.group("exit").strip();
        @Nullable LocalDate exit = end.isEmpty() ? null : LawDates.parse(end);
        String id = country == null ? "" : country + " ";
        return new Stay(id + entry + ".." + (exit == null ? "" : exit), country, entry, exit);
    }

    private static @Nullable String country(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String country = text.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw new UnusableInput(
                    InputCode.UNKNOWN_COUNTRY, "\"" + text + "\" is no country of ISO 3166");
        }
        return country;
    }

    private static Block closed(Stay stay) {
        LocalDate exit = stay.exit();
        if (exit == null) {
            throw new UnusableInput(InputCode.BAD_DATE, "\"" + stay.id() + "\" has no last day");
        }
        return new Block(stay.entry(), exit);
    }
}
