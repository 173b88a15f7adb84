package org.rihla.centre.employer.work;

import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.programme.EmployerNames;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/** Tells the programme the names of those for whom it keeps places. */
@Component
class NamesOfEmployers implements EmployerNames {
    private final EmployerBook book;

    NamesOfEmployers(EmployerBook book) {
        this.book = book;
    }

    @Override
    public String nameOf(String employer) {
        return Ulid.isOne(employer)
                ? book.find(new EmployerId(employer))
                        .map(known -> known.facts().legalName())
                        .orElse(employer)
                : employer;
    }
}
