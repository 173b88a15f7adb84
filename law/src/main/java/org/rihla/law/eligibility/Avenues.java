package org.rihla.law.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rihla.law.Certainty;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.Condition.Established;
import org.rihla.law.eligibility.Condition.EstablishedOrRefuted;
import org.rihla.law.eligibility.Condition.MinimumAge;
import org.rihla.law.eligibility.Condition.NoCauseOfRefusal;
import org.rihla.law.eligibility.Condition.OutsideDestination;
import org.rihla.law.eligibility.Condition.Passport;
import org.rihla.law.eligibility.PersonFacts.Known;

/**
 * The avenues whose conditions are written down; costs and days of papers are usual values, to be
 * checked yearly.
 */
public final class Avenues {
    private static final ToBring IDENTITY =
            free(MessageKey.BRING_IDENTITY, MessageKey.AT_CIVIL_REGISTRY, 2);
    private static final ToBring WHEREABOUTS =
            free(MessageKey.BRING_WHEREABOUTS, MessageKey.AT_AGENCY, 0);
    private static final ToBring PASSPORT =
            new ToBring(
                    MessageKey.BRING_PASSPORT, MessageKey.AT_PROVINCE, BigDecimal.valueOf(500), 15);
    private static final ToBring RECORD =
            new ToBring(MessageKey.BRING_RECORD, MessageKey.AT_COURT, BigDecimal.TEN, 3);
    private static final ToBring COMMITMENT =
            free(MessageKey.BRING_COMMITMENT, MessageKey.AT_AGENCY, 0);
    private static final ToBring MEDICAL = free(MessageKey.BRING_MEDICAL, MessageKey.AT_DOCTOR, 7);

    /** Spain, seasonal work and return (RD 1155/2024, arts 100 to 112). */
    public static final Avenue SPAIN_SEASONAL =
            new Avenue(
                    "ES-SEASONAL-2025",
                    "ES",
                    "Real Decreto 1155/2024, arts 100-112",
                    LocalDate.of(2025, 5, 20),
                    null,
                    Certainty.A,
                    List.of(
                            new MinimumAge(18, 16, IDENTITY),
                            new OutsideDestination(WHEREABOUTS),
                            new Passport(1, PASSPORT),
                            record(),
                            new Established(
                                    Rule.R7_RETURN_COMMITMENT,
                                    Known.RETURN_COMMITMENT_SIGNED,
                                    MessageKey.COMMITMENT_SIGNED,
                                    MessageKey.COMMITMENT_MISSING,
                                    COMMITMENT),
                            fitness(),
                            new NoCauseOfRefusal()));

    private Avenues() {}

    /** All avenues, past and present. */
    public static List<Avenue> all() {
        return List.of(SPAIN_SEASONAL);
    }

    /** The avenue with that id. */
    public static Optional<Avenue> withId(String id) {
        return all().stream().filter(avenue -> avenue.id().equals(id)).findFirst();
    }

    private static Condition record() {
        return new EstablishedOrRefuted(
                new Established(
                        Rule.R7_RECORD,
                        Known.RECORD_CLEAR,
                        MessageKey.RECORD_CLEAR,
                        MessageKey.RECORD_MISSING,
                        RECORD),
                Known.RECORD_CONVICTION,
                MessageKey.RECORD_CONVICTION);
    }

    private static Condition fitness() {
        return new EstablishedOrRefuted(
                new Established(
                        Rule.R7_MEDICAL,
                        Known.FIT_FOR_TASK,
                        MessageKey.FIT,
                        MessageKey.FITNESS_MISSING,
                        MEDICAL),
                Known.NOT_FIT_FOR_TASK,
                MessageKey.NOT_FIT);
    }

    private static ToBring free(MessageKey what, MessageKey where, int days) {
        return new ToBring(what, where, BigDecimal.ZERO, days);
    }
}
