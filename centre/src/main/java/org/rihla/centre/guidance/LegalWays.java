package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Catalogue;
import org.springframework.stereotype.Component;

/** The legal ways to go that people are told of on a day. */
@Component
public class LegalWays {

    /** What is told as the law of that day. */
    public List<AvenueSheet> toldOn(LocalDate day) {
        return Catalogue.shipped().toldOn(day);
    }

    /** One of them; nothing where it is not told on that day. */
    public Optional<AvenueSheet> find(String id, LocalDate day) {
        return toldOn(day).stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }
}
