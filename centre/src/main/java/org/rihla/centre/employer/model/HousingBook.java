package org.rihla.centre.employer.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings.HousingView;

/** Where houses are kept. */
public interface HousingBook {

    /** Adds a house. */
    void add(HousingView housing);

    /** One house. */
    Optional<HousingView> find(HousingId id);

    /** The houses of an employer by name. */
    List<HousingView> ofEmployer(EmployerId employer);

    /** Writes a house that has changed; a stale one throws. */
    void update(HousingView changed);
}
