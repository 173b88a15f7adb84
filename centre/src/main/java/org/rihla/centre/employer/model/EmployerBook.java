package org.rihla.centre.employer.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.employer.EmployerId;

/** Where employers' files are kept. */
public interface EmployerBook {

    /** Adds a file; whoever adds the same tax number at the same instant comes second. */
    boolean add(Employer employer);

    /** One file. */
    Optional<Employer> find(EmployerId id);

    /** The file with a tax number. */
    Optional<Employer> byTaxId(String taxId);

    /** All files by name. */
    List<Employer> all();

    /** Writes a file that has changed; a stale one throws. */
    void update(Employer changed);
}
