package org.rihla.centre.programme.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.model.AvenueBook;
import org.rihla.centre.programme.model.AvenueBook.Edition;
import org.rihla.centre.shared.NotFound;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Purpose;
import org.springframework.stereotype.Component;

/**
 * What is told for a day, read from the database every time; only the reading of a text that has
 * not changed is spared, so that every server answers by a new law at once.
 */
@Component
class AvenueReading {
    /** A text as it was read, and of which version of its row. */
    private record Read(long version, AvenueSheet sheet) {}

    private final AvenueBook book;
    private final Map<AvenueVersionId, Read> read = new ConcurrentHashMap<>();

    AvenueReading(AvenueBook book) {
        this.book = book;
    }

    List<AvenueSheet> inForce(String country, Purpose purpose, LocalDate day) {
        return book.told(country, purpose, day).stream().map(this::sheet).toList();
    }

    private AvenueSheet sheet(Edition edition) {
        Read known = read.get(edition.id());
        if (known == null || known.version() != edition.version()) {
            var version = book.find(edition.id()).orElseThrow(() -> new NotFound("avenue"));
            known = new Read(version.version(), version.sheet());
            read.put(edition.id(), known);
        }
        return known.sheet();
    }
}
