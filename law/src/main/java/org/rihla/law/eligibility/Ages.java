package org.rihla.law.eligibility;

import java.time.LocalDate;
import java.time.Period;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.eligibility.Condition.MinimumAge;

/**
 * Age on the first day of the contract; who is born on 29 February comes of age on 1 March in other
 * years.
 */
final class Ages {
    private Ages() {}

    static Answer test(MinimumAge condition, PersonFacts person, Application application) {
        LocalDate birth = person.birthDate();
        if (birth == null) {
            return Answer.unknown(
                    Finding.unknown(Rule.R7_AGE_POLICY, MessageKey.AGE_UNKNOWN),
                    condition.toBring());
        }
        LocalDate start = application.contractStart();
        if (birth.isAfter(start)) {
            throw new UnusableInput(InputCode.FUTURE_DATE, "a birth date is later than " + start);
        }
        int years = Period.between(birth, start).getYears();
        if (years <= condition.lawAbove()) {
            return Answer.notMet(
                    Finding.reject(
                            Rule.R7_AGE_LAW, MessageKey.AGE_BELOW_LAW, condition.lawAbove()));
        }
        return years < condition.policyYears()
                ? Answer.notMet(
                        Finding.reject(
                                Rule.R7_AGE_POLICY,
                                MessageKey.AGE_BELOW_POLICY,
                                condition.policyYears(),
                                condition.lawAbove()))
                : Answer.met(Finding.ok(Rule.R7_AGE_POLICY, MessageKey.AGE_OK, start));
    }
}
