package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;

/** One question that anybody may ask, without an account and without leaving anything behind. */
public interface Calculator {

    /** Where it stands below {@code /guidance/}. */
    String path();

    /** The question in words. */
    Text title();

    /** What it answers, and for whom. */
    Text lead();

    /** What stands in its fields before anybody types. */
    Form blank(LocalDate today);

    /** What it asks, with the rows that what was typed needs. */
    List<Question> questions(Form form);

    /**
     * The answer; null if what was typed cannot be used, which {@link Typed#faults} then explains.
     */
    @Nullable Advice advise(Typed typed, LocalDate today);
}
