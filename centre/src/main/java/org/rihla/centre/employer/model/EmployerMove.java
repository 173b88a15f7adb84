package org.rihla.centre.employer.model;

import static org.rihla.centre.employer.Employers.State.ACCREDITED;
import static org.rihla.centre.employer.Employers.State.EXCLUDED;
import static org.rihla.centre.employer.Employers.State.NEW;
import static org.rihla.centre.employer.Employers.State.REJECTED;
import static org.rihla.centre.employer.Employers.State.SUSPENDED;
import static org.rihla.centre.employer.Employers.State.UNDER_REVIEW;
import static org.rihla.centre.shared.Transitions.row;

import java.util.List;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.shared.Transitions;

/** What is done with an employer's file. */
public enum EmployerMove {
    /** It is handed in, for the first time, again after a cure, or to be renewed. */
    SUBMIT,
    /** The first of two people approves. */
    APPROVE,
    /** The second person approves. */
    ACCREDIT,
    REJECT,
    SUSPEND,
    /** The cure of a finding is proven. */
    CURE,
    EXCLUDE;

    /** The table of C2, read from top to bottom. */
    public static final Transitions<Employers.State, EmployerMove> TABLE =
            Transitions.of(
                    List.of(
                            row(NEW, SUBMIT, UNDER_REVIEW),
                            row(UNDER_REVIEW, APPROVE, UNDER_REVIEW),
                            row(UNDER_REVIEW, ACCREDIT, ACCREDITED),
                            row(UNDER_REVIEW, REJECT, REJECTED),
                            row(REJECTED, SUBMIT, UNDER_REVIEW),
                            row(ACCREDITED, SUBMIT, UNDER_REVIEW),
                            row(ACCREDITED, SUSPEND, SUSPENDED),
                            row(SUSPENDED, CURE, ACCREDITED),
                            row(SUSPENDED, EXCLUDE, EXCLUDED)));
}
