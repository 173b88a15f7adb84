package org.rihla.centre.guidance.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.guidance.Question;
import org.rihla.centre.guidance.WayCalculator;
import org.rihla.centre.site.Form;
import org.rihla.law.avenues.AvenueSheet;

/**
 * The questions of a calculator.
 *
 * @param calculator which
 * @param form what stands in the fields
 * @param questions what is asked
 * @param today the day of the answer
 */
public record AskPage(Calculator calculator, Form form, List<Question> questions, LocalDate today) {

    /** Keeps a copy of the questions. */
    public AskPage {
        questions = List.copyOf(questions);
    }

    static AskPage of(Calculator calculator, Form form, LocalDate today) {
        return new AskPage(calculator, form, calculator.questions(form), today);
    }

    /** The legal way that is asked about, or null. */
    public @Nullable AvenueSheet way() {
        return calculator instanceof WayCalculator asked ? asked.sheet() : null;
    }

    /** Whether nobody has compared the way with the law for long. */
    public boolean stale() {
        return calculator instanceof WayCalculator(var sheet, int days)
                && sheet.staleOn(today, days);
    }
}
