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
 * @param way the legal way that is asked about, or null
 * @param today the day of the answer
 */
public record AskPage(
        Calculator calculator,
        Form form,
        List<Question> questions,
        @Nullable AvenueSheet way,
        LocalDate today) {

    /** Keeps a copy of the questions. */
    public AskPage {
        questions = List.copyOf(questions);
    }

    static AskPage of(Calculator calculator, Form form, LocalDate today) {
        AvenueSheet way = calculator instanceof WayCalculator(var sheet) ? sheet : null;
        return new AskPage(calculator, form, calculator.questions(form), way, today);
    }

    /** Whether nobody has compared the way with the law for long. */
    public boolean stale() {
        return way != null && way.staleOn(today);
    }
}
