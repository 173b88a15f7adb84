package org.rihla.centre.site.parts;

import java.util.List;
import org.rihla.centre.site.Text;

/**
 * What somebody takes away from an act: the number first.
 *
 * @param number the number, in groups that can be read aloud
 * @param title what was done
 * @param facts date, place, officer, what next, where to ask
 */
public record Receipt(String number, Text title, List<Fact> facts) {
    /** Keeps a copy of the facts. */
    public Receipt {
        facts = List.copyOf(facts);
    }
}
