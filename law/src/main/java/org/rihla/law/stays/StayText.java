package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;

/**
 * Reads stays as people type them: {@code 2026-01-10..2026-06-30,2026-09-20..} (no second day:
 * still open).
 */
public final class StayText {
    private StayText() {}

    /**
     * The stays, each with its text as id.
     *
     * @throws UnusableInput with BAD_DATE or STAY_REVERSED
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
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new UnusableInput(
                    InputCode.BAD_DATE,
                    "\"" + text + "\" is not a stay; maybe write it as 2026-01-10..2026-06-30");
        }
        String end = text.substring(dots + 2).strip();
        @Nullable LocalDate exit = end.isEmpty() ? null : LawDates.parse(end);
        return new Stay(text, null, LawDates.parse(text.substring(0, dots)), exit);
    }

    private static Block closed(Stay stay) {
        LocalDate exit = stay.exit();
        if (exit == null) {
            throw new UnusableInput(InputCode.BAD_DATE, "\"" + stay.id() + "\" has no last day");
        }
        return new Block(stay.entry(), exit);
    }
}
