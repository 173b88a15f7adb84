package org.rihla.centre.programme.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.centre.programme.model.OccupationBook;
import org.rihla.centre.programme.model.OccupationBook.GroupName;
import org.rihla.centre.programme.model.OccupationBook.OccupationName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one batch of names in a transaction of its own. */
@Component
class EscoBatches {
    private final OccupationBook book;

    EscoBatches(OccupationBook book) {
        this.book = book;
    }

    /** Writes names and gives back the addresses and codes for which something changed. */
    @Transactional
    Set<String> write(List<OccupationName> occupations, List<GroupName> groups) {
        Set<String> changed = new HashSet<>(book.writeOccupations(occupations));
        changed.addAll(book.writeGroups(groups));
        return changed;
    }
}
