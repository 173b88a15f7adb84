package org.rihla.law.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.eligibility.Condition.Stated;
import org.rihla.law.eligibility.Condition.Within;
import org.rihla.law.eligibility.PersonFacts.Known;

/** Conditions made of conditions, in three values (Kleene): what is not known stays not known. */
final class Trees {
    private Trees() {}

    /** The first "no" speaks for all; else the first "not known"; else the first "yes". */
    static Answer all(List<Condition> conditions, PersonFacts person, Application application) {
        return first(conditions, person, application, List.of(Truth.FALSE, Truth.UNKNOWN));
    }

    /** The first "yes" speaks for all; else the first "not known"; else the first "no". */
    static Answer any(List<Condition> conditions, PersonFacts person, Application application) {
        return first(conditions, person, application, List.of(Truth.TRUE, Truth.UNKNOWN));
    }

    private static Answer first(
            List<Condition> conditions,
            PersonFacts person,
            Application application,
            List<Truth> order) {
        List<Answer> answers =
                conditions.stream().map(one -> one.test(person, application)).toList();
        for (Truth truth : order) {
            for (Answer answer : answers) {
                if (answer.truth() == truth) {
                    return answer;
                }
            }
        }
        return answers.getFirst();
    }

    static Answer stated(Stated stated, PersonFacts person) {
        Known contrary = stated.contrary();
        if (contrary != null && person.has(contrary)) {
            return Answer.notMet(
                    Finding.reject(Rule.R7_CONDITION, MessageKey.FACT_REFUTED, stated.label()));
        }
        return person.has(stated.fact())
                ? Answer.met(
                        Finding.ok(Rule.R7_CONDITION, MessageKey.FACT_ESTABLISHED, stated.label()))
                : Answer.unknown(
                        Finding.unknown(Rule.R7_CONDITION, MessageKey.FACT_MISSING, stated.label()),
                        stated.toBring());
    }

    static Answer within(Within within, PersonFacts person) {
        BigDecimal value = person.measures().get(within.measure());
        MessageKey label = within.measure().label();
        if (value == null) {
            return Answer.unknown(
                    Finding.unknown(Rule.R7_CONDITION, MessageKey.MEASURE_UNKNOWN, label),
                    within.toBring());
        }
        BigDecimal least = within.least();
        BigDecimal most = within.most();
        if (least != null && value.compareTo(least) < 0) {
            return Answer.notMet(
                    Finding.reject(
                            Rule.R7_CONDITION, MessageKey.MEASURE_TOO_SMALL, label, value, least));
        }
        if (most != null && value.compareTo(most) > 0) {
            return Answer.notMet(
                    Finding.reject(
                            Rule.R7_CONDITION, MessageKey.MEASURE_TOO_LARGE, label, value, most));
        }
        return Answer.met(Finding.ok(Rule.R7_CONDITION, MessageKey.MEASURE_OK, label, value));
    }

    /** The answer with the avenue's own article; a rule of another text does not sign for it. */
    static Answer sourced(Sourced sourced, PersonFacts person, Application application) {
        Basis basis = sourced.basis();
        if (!basis.inForceOn(application.contractStart())) {
            Finding finding =
                    Finding.ok(
                            Rule.R7_CONDITION,
                            MessageKey.CONDITION_NOT_IN_FORCE,
                            application.contractStart());
            return new Answer(Truth.TRUE, finding, null, basis);
        }
        Answer answer = sourced.condition().test(person, application);
        Finding said = answer.finding();
        boolean sameText = said.rule().ref().source().equals(basis.source());
        Rule rule = sameText ? said.rule() : Rule.R7_CONDITION;
        Finding finding = new Finding(rule, said.message(), said.arguments(), said.verdict());
        return new Answer(answer.truth(), finding, answer.toBring(), basis);
    }
}
