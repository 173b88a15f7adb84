package org.rihla.law.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.EligibilityAnswer.Result;
import org.rihla.law.offers.ProtectedAttribute;

/**
 * Evaluates a person under an avenue (R7): one "no" is a no, else one "not known" means something
 * is to be brought.
 */
public final class Eligibility {
    private Eligibility() {}

    /** What no condition may ever look at. */
    public static Set<ProtectedAttribute> neverUsed() {
        return EnumSet.allOf(ProtectedAttribute.class);
    }

    /** All conditions are applied, so that a person hears everything at once. */
    public static EligibilityAnswer evaluate(
            Avenue avenue, PersonFacts person, Application application) {
        if (!avenue.inForceOn(application.contractStart())) {
            Finding closed =
                    Finding.reject(
                            Rule.R7_AVENUE,
                            MessageKey.AVENUE_NOT_IN_FORCE,
                            application.contractStart());
            return new EligibilityAnswer(Result.NOT_ELIGIBLE, List.of(Answer.notMet(closed)));
        }
        List<Answer> answers =
                avenue.conditions().stream()
                        .map(condition -> condition.test(person, application))
                        .toList();
        return new EligibilityAnswer(result(answers), answers);
    }

    private static Result result(List<Answer> answers) {
        if (answers.stream().anyMatch(answer -> answer.truth() == Truth.FALSE)) {
            return Result.NOT_ELIGIBLE;
        }
        return answers.stream().anyMatch(answer -> answer.truth() == Truth.UNKNOWN)
                ? Result.TO_COMPLETE
                : Result.ELIGIBLE;
    }
}
