package org.rihla.centre.access;

import org.rihla.centre.shared.NotAllowed;

/**
 * The one who asks, on every request to a module.
 *
 * @param account the account that is signed in
 * @param name how others see her in histories and read logs
 * @param role what she is
 * @param scope whose records she reaches
 */
public record Actor(AccountId account, String name, Role role, Scope scope) {
    private static final AccountId NOBODY = new AccountId("0".repeat(26));

    /**
     * The system itself, on a timer or on the command line.
     *
     * @param rule the name of the rule or command in whose name it acts
     */
    public static Actor system(String rule) {
        return new Actor(NOBODY, rule, Role.SYSTEM, new Scope.Everywhere());
    }

    /** Whether she has a right at all. */
    public boolean may(Right right) {
        return role.has(right);
    }

    /**
     * Goes on only if she has the right.
     *
     * @throws NotAllowed otherwise
     */
    public void needs(Right right) {
        if (!may(right)) {
            throw new NotAllowed(right.name());
        }
    }

    /** Whether she reaches the records of an agency. */
    public boolean reachesAgency(String agency) {
        return switch (scope) {
            case Scope.Everywhere() -> true;
            case Scope.Agencies(var agencies) -> agencies.contains(agency);
            case Scope.OfEmployer(_), Scope.OfPerson(_) -> false;
        };
    }

    /** Whether she reaches an employer's offers; staff do, an employer only her own. */
    public boolean reachesEmployer(String employer) {
        return switch (scope) {
            case Scope.Everywhere(), Scope.Agencies(_) -> true;
            case Scope.OfEmployer(var own) -> own.equals(employer);
            case Scope.OfPerson(_) -> false;
        };
    }

    /** Whether she reaches a person's file, given the agency that is competent for the person. */
    public boolean reachesPerson(String person, String agency) {
        return scope instanceof Scope.OfPerson(var own)
                ? own.equals(person)
                : reachesAgency(agency);
    }
}
