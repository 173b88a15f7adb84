package org.rihla.centre.guidance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;

/**
 * The answer of a calculator, the same on a page and on paper.
 *
 * @param title what was asked
 * @param standing the answer in one word: yes, no, something is missing
 * @param headline the answer in one sentence
 * @param figures the numbers and days that matter, the first one most
 * @param grounds what the answer rests on, each with its article
 * @param missing what is to bring, and where
 * @param picture the days that were counted, or null
 * @param notes what else to know before relying on it
 */
public record Advice(
        Text title,
        Standing standing,
        Text headline,
        List<Fact> figures,
        List<Ground> grounds,
        List<Bring> missing,
        @Nullable DayPicture picture,
        List<Text> notes) {
    /** A value as it is, a part of a whole, a number of months. */
    private static final Set<String> NUMBERS =
            Set.of(Text.asIs("").key(), "guidance.of", "guidance.months");

    /** Keeps copies of the lists. */
    public Advice {
        figures = List.copyOf(figures);
        grounds = List.copyOf(grounds);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** An answer that rests on findings alone. */
    static Advice of(
            Text title,
            Standing standing,
            Text headline,
            List<Fact> figures,
            List<Ground> grounds) {
        return new Advice(title, standing, headline, figures, grounds, List.of(), null, List.of());
    }

    /** The same answer with a picture of its days. */
    Advice with(DayPicture days) {
        return new Advice(title, standing, headline, figures, grounds, missing, days, notes);
    }

    /** The same answer with something to know about it. */
    Advice noted(List<Text> more) {
        return new Advice(title, standing, headline, figures, grounds, missing, picture, more);
    }

    /** The figures that are numbers and days, to be shown large. */
    public List<Fact> numbers() {
        return figures.stream().filter(Advice::isNumber).toList();
    }

    /** The figures that are sentences. */
    public List<Fact> sentences() {
        return figures.stream().filter(figure -> !isNumber(figure)).toList();
    }

    private static boolean isNumber(Fact figure) {
        return NUMBERS.contains(figure.value().key());
    }

    /**
     * Something to bring.
     *
     * @param what the paper or the step
     * @param where who gives it
     * @param cost what it usually costs her
     * @param days how long it usually takes
     */
    public record Bring(Text what, Text where, Text cost, Text days) {}
}
