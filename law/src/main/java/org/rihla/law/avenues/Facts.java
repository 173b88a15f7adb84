package org.rihla.law.avenues;

import org.jspecify.annotations.Nullable;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.Established;
import org.rihla.law.eligibility.Condition.EstablishedOrRefuted;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.eligibility.ToBring;

/** The words of each fact that an avenue may ask for, and the fact that refutes it. */
final class Facts {
    private Facts() {}

    static Condition condition(Known fact, ToBring toBring) {
        return switch (fact) {
            case RECORD_CLEAR ->
                    said(
                            new Established(
                                    Rule.R7_RECORD,
                                    fact,
                                    MessageKey.RECORD_CLEAR,
                                    MessageKey.RECORD_MISSING,
                                    toBring),
                            Known.RECORD_CONVICTION,
                            MessageKey.RECORD_CONVICTION);
            case FIT_FOR_TASK ->
                    said(
                            new Established(
                                    Rule.R7_MEDICAL,
                                    fact,
                                    MessageKey.FIT,
                                    MessageKey.FITNESS_MISSING,
                                    toBring),
                            Known.NOT_FIT_FOR_TASK,
                            MessageKey.NOT_FIT);
            case RETURN_COMMITMENT_SIGNED ->
                    new Established(
                            Rule.R7_RETURN_COMMITMENT,
                            fact,
                            MessageKey.COMMITMENT_SIGNED,
                            MessageKey.COMMITMENT_MISSING,
                            toBring);
            default -> new Condition.Stated(fact, contrary(fact), label(fact), toBring);
        };
    }

    private static Condition said(Established established, Known contrary, MessageKey notMet) {
        return new EstablishedOrRefuted(established, contrary, notMet);
    }

    private static @Nullable Known contrary(Known fact) {
        return switch (fact) {
            case WORK_AUTHORISED -> Known.NOT_WORK_AUTHORISED;
            case OPENED_BY_ORDER -> Known.NOT_OPENED_BY_ORDER;
            case OUTSIDE_DESTINATION -> Known.INSIDE_DESTINATION;
            default -> null;
        };
    }

    private static MessageKey label(Known fact) {
        return switch (fact) {
            case JOB_OFFER -> MessageKey.FACT_JOB_OFFER;
            case WORK_AUTHORISED, NOT_WORK_AUTHORISED -> MessageKey.FACT_WORK_AUTHORISED;
            case HOUSING_PROVEN -> MessageKey.FACT_HOUSING_PROVEN;
            case SICKNESS_INSURED -> MessageKey.FACT_SICKNESS_INSURED;
            case MEANS_PROVEN -> MessageKey.FACT_MEANS_PROVEN;
            case HOME_KEPT -> MessageKey.FACT_HOME_KEPT;
            case SEASON_DONE -> MessageKey.FACT_SEASON_DONE;
            case TRAINING_DONE -> MessageKey.FACT_TRAINING_DONE;
            case QUALIFIED_HIGHLY -> MessageKey.FACT_QUALIFIED_HIGHLY;
            case ADMITTED -> MessageKey.FACT_ADMITTED;
            case LINK_TO_CITIZEN -> MessageKey.FACT_LINK_TO_CITIZEN;
            case OPENED_BY_ORDER, NOT_OPENED_BY_ORDER -> MessageKey.FACT_OPENED_BY_ORDER;
            case OUTSIDE_DESTINATION, INSIDE_DESTINATION -> MessageKey.OUTSIDE_DESTINATION;
            case RECORD_CLEAR, RECORD_CONVICTION -> MessageKey.RECORD_CLEAR;
            case RETURN_COMMITMENT_SIGNED -> MessageKey.COMMITMENT_SIGNED;
            case FIT_FOR_TASK, NOT_FIT_FOR_TASK -> MessageKey.FIT;
        };
    }
}
