package org.rihla.law.disclosure;

/**
 * How careful to be.
 *
 * @param k smallest figure shown
 * @param percentageBase smallest base of a percentage
 */
public record DisclosurePolicy(int k, int percentageBase) {

    /** For the public: 10 persons, percentages of at least 30. */
    public static DisclosurePolicy forPublic() {
        return new DisclosurePolicy(10, 30);
    }

    /** Inside the service: 5 persons, percentages of at least 30. */
    public static DisclosurePolicy internal() {
        return new DisclosurePolicy(5, 30);
    }
}
