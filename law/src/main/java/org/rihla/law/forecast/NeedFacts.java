package org.rihla.law.forecast;

import java.util.List;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * What is known of the need for one occupation in one month of the year.
 *
 * @param seasons persons needed in past seasons, oldest first; empty if there is no history
 * @param declared what each employer says she will need; empty if nobody was asked
 */
public record NeedFacts(List<Integer> seasons, List<Integer> declared) {

    public NeedFacts {
        seasons = List.copyOf(seasons);
        declared = List.copyOf(declared);
        if (seasons.stream().anyMatch(n -> n < 0) || declared.stream().anyMatch(n -> n < 0)) {
            throw new UnusableInput(InputCode.NEGATIVE_NUMBER, "nobody needs less than nobody");
        }
    }
}
