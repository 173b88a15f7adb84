package org.rihla.law.eligibility;

import java.util.List;
import java.util.Objects;
import org.rihla.law.Finding;

/**
 * Whether a person may go by an avenue, condition by condition.
 *
 * @param result the answer
 * @param answers one per condition
 */
public record EligibilityAnswer(Result result, List<Answer> answers) {

    /** The three answers. */
    public enum Result {
        ELIGIBLE,
        TO_COMPLETE,
        NOT_ELIGIBLE
    }

    public EligibilityAnswer {
        answers = List.copyOf(answers);
    }

    /** The reasons, condition by condition. */
    public List<Finding> findings() {
        return answers.stream().map(Answer::finding).toList();
    }

    /** What is still to bring, sign or do. */
    public List<ToBring> toBring() {
        return answers.stream().map(Answer::toBring).filter(Objects::nonNull).toList();
    }
}
