package org.rihla.centre.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;

/** What a calculator asks; each kind is one part of a form. */
public sealed interface Question {

    /** Whether an answer must be given. */
    enum Need {
        NEEDED,
        OPTIONAL
    }

    /** A day, in one field: an old phone has no calendar to pick from. */
    record Day(String field, Text label, @Nullable Text hint, Need need) implements Question {}

    /** A number. */
    record Amount(String field, Text label, @Nullable Text hint, Need need) implements Question {}

    /** One answer of a list. */
    record Pick(String field, Text label, @Nullable Text hint, List<Choice> choices, Need need)
            implements Question {
        /** Keeps a copy of the choices. */
        public Pick {
            choices = List.copyOf(choices);
        }
    }

    /** Yes, no, or not known; the fields are large enough for a thumb. */
    record Known(String field, Text label, @Nullable Text hint) implements Question {}

    /**
     * Stays, a row each.
     *
     * @param field what the rows' fields begin with
     * @param rows how many rows
     * @param countries where a stay may have been; empty if it does not matter
     */
    record Rows(String field, Text label, @Nullable Text hint, int rows, List<Choice> countries)
            implements Question {
        /** Keeps a copy of the countries. */
        public Rows {
            countries = List.copyOf(countries);
        }
    }
}
