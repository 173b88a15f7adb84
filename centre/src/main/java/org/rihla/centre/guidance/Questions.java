package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Typed.Row;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.stays.Block;

/** What several calculators ask in the same way. */
final class Questions {
    /** Somewhere in the Schengen area. */
    static final String SOMEWHERE = "ANY";

    /** Where a stay may have been, the most usual ones first. */
    static final List<String> COUNTRIES =
            List.of(
                    SOMEWHERE, "ES", "FR", "IT", "PT", "DE", "BE", "NL", "AT", "BG", "CH", "CY",
                    "CZ", "DK", "EE", "FI", "GR", "HR", "HU", "IE", "IS", "LI", "LT", "LU", "LV",
                    "MT", "NO", "PL", "RO", "SE", "SI", "SK");

    /** Whose working days count. */
    static final List<String> CALENDARS = List.of("ES", "ES-AN", "MA", "FR", "IT", "PT");

    private Questions() {}

    /** Rows to show: a few, one more than are filled, and more if more are asked for. */
    static int rows(Form form, String field, int atLeast) {
        int more = form.clean("as").equals("more-" + field) ? 4 : 0;
        int filled = Typed.rowsFilled(form, field);
        return Math.min(Typed.MOST_ROWS, Math.max(atLeast, filled + (more == 0 ? 0 : more)));
    }

    static List<Choice> choices(String key, List<String> values) {
        return values.stream().map(value -> Choice.of(value, Text.of(key + value))).toList();
    }

    static <E extends Enum<E>> List<Choice> choices(String key, Class<E> type) {
        return choices(key, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** A day as somebody would type it. */
    static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /**
     * The rows as blocks of days.
     *
     * @param open the last day of a stay that goes on, or null where none may go on
     */
    static List<Block> blocks(Typed typed, String field, @Nullable LocalDate open) {
        List<Block> blocks = new ArrayList<>();
        for (Row row : typed.rows(field, List.of())) {
            LocalDate first = row.first();
            LocalDate last = row.last() == null ? open : row.last();
            if (first == null) {
                continue;
            }
            String end = field + "." + row.number() + ".to";
            if (last == null) {
                if (typed.faults().stream().noneMatch(fault -> fault.field().equals(end))) {
                    typed.fault(end, InputCode.OPTION_MISSING);
                }
                continue;
            }
            try {
                Block block = new Block(first, last);
                if (blocks.contains(block)) {
                    typed.fault(field + "." + row.number() + ".from", InputCode.DUPLICATE);
                }
                blocks.add(block);
            } catch (UnusableInput e) {
                typed.fault(end, e.code());
            }
        }
        return blocks;
    }
}
