package org.rihla.law.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.PersonFacts.Known;

/** A condition of an avenue; each kind is data, so that an avenue can be read and printed. */
public sealed interface Condition {

    /**
     * Old enough on the first day of the contract.
     *
     * @param policyYears the age we ask for
     * @param lawAbove the law asks for more than this
     * @param toBring proof of age
     */
    record MinimumAge(int policyYears, int lawAbove, ToBring toBring) implements Condition {}

    /**
     * Not in the destination country when asking for the first time (102.1.a).
     *
     * @param toBring what to tell
     */
    record OutsideDestination(ToBring toBring) implements Condition {}

    /**
     * A passport that outlasts the visa request (38.d).
     *
     * @param years by how much
     * @param toBring the passport
     */
    record Passport(int years, ToBring toBring) implements Condition {}

    /** No proven cause of refusal from earlier seasons (104.3, 117.3). */
    record NoCauseOfRefusal() implements Condition {}

    /**
     * Something that a paper or a signature establishes.
     *
     * @param rule its article
     * @param proof established: met
     * @param met what is said when met
     * @param missing what is said when unknown
     * @param toBring what would settle it
     */
    record Established(Rule rule, Known proof, MessageKey met, MessageKey missing, ToBring toBring)
            implements Condition {}

    /**
     * Like {@link Established}, where the paper may also say no.
     *
     * @param established the condition
     * @param contrary established: not met
     * @param notMet what is said then
     */
    record EstablishedOrRefuted(Established established, Known contrary, MessageKey notMet)
            implements Condition {}

    /**
     * A fact said in the words of the fact itself.
     *
     * @param fact established: met
     * @param contrary established: not met; null if nothing refutes it
     * @param label the fact in words
     * @param toBring what would settle it
     */
    record Stated(Known fact, @Nullable Known contrary, MessageKey label, ToBring toBring)
            implements Condition {}

    /**
     * A number that must be reached, or not passed.
     *
     * @param measure what is counted
     * @param least at least this, or null
     * @param most at most this, or null
     * @param toBring what would prove it
     */
    record Within(
            Measure measure, @Nullable BigDecimal least, @Nullable BigDecimal most, ToBring toBring)
            implements Condition {}

    /**
     * All of these: one "no" is a no, else one "not known" is not known.
     *
     * @param conditions at least one
     */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Any of these: one "yes" is a yes, else one "not known" is not known.
     *
     * @param conditions at least one
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition with its own article, between the days on which that holds; on other days it asks
     * nothing.
     *
     * @param basis the article
     * @param condition what it asks
     */
    record Sourced(Basis basis, Condition condition) implements Condition {}

    /** Applies the condition. */
    default Answer test(PersonFacts person, Application application) {
        return switch (this) {
            case MinimumAge age -> Ages.test(age, person, application);
            case OutsideDestination outside -> outside(outside, person, application);
            case Passport passport -> passport(passport, person, application);
            case NoCauseOfRefusal _ -> noCause(person, application);
            case Established established -> established(established, person);
            case EstablishedOrRefuted either ->
                    person.has(either.contrary())
                            ? Answer.notMet(
                                    Finding.reject(either.established().rule(), either.notMet()))
                            : established(either.established(), person);
            case Stated stated -> Trees.stated(stated, person);
            case Within within -> Trees.within(within, person);
            case AllOf(var all) -> Trees.all(all, person, application);
            case AnyOf(var any) -> Trees.any(any, person, application);
            case Sourced sourced -> Trees.sourced(sourced, person, application);
        };
    }

    private static Answer outside(
            OutsideDestination condition, PersonFacts person, Application application) {
        boolean first = application.kind() == Application.Kind.FIRST;
        if (first && person.has(Known.INSIDE_DESTINATION)) {
            return Answer.notMet(
                    Finding.reject(Rule.R7_NOT_IN_SPAIN, MessageKey.INSIDE_DESTINATION));
        }
        return !first || person.has(Known.OUTSIDE_DESTINATION)
                ? Answer.met(Finding.ok(Rule.R7_NOT_IN_SPAIN, MessageKey.OUTSIDE_DESTINATION))
                : Answer.unknown(
                        Finding.unknown(Rule.R7_NOT_IN_SPAIN, MessageKey.WHEREABOUTS_UNKNOWN),
                        condition.toBring());
    }

    private static Answer passport(
            Passport condition, PersonFacts person, Application application) {
        LocalDate expiry = person.passportExpiry();
        LocalDate needed = application.visaLodged().plusYears(condition.years());
        if (expiry == null) {
            return Answer.unknown(
                    Finding.unknown(Rule.R7_PASSPORT, MessageKey.PASSPORT_MISSING),
                    condition.toBring());
        }
        return expiry.isBefore(needed)
                ? Answer.unknown(
                        Finding.unknown(
                                Rule.R7_PASSPORT, MessageKey.PASSPORT_TO_RENEW, expiry, needed),
                        condition.toBring())
                : Answer.met(Finding.ok(Rule.R7_PASSPORT, MessageKey.PASSPORT_OK, expiry));
    }

    private static Answer noCause(PersonFacts person, Application application) {
        LocalDate until = person.causeUntil();
        return until != null && !until.isBefore(application.contractStart())
                ? Answer.notMet(Finding.reject(Rule.R7_NO_CAUSE, MessageKey.CAUSE_UNTIL, until))
                : Answer.met(Finding.ok(Rule.R7_NO_CAUSE, MessageKey.NO_CAUSE));
    }

    private static Answer established(Established condition, PersonFacts person) {
        return person.has(condition.proof())
                ? Answer.met(Finding.ok(condition.rule(), condition.met()))
                : Answer.unknown(
                        Finding.unknown(condition.rule(), condition.missing()),
                        condition.toBring());
    }
}
