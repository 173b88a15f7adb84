package org.rihla.law.clocks;

import static org.rihla.law.clocks.ClockTerms.Direction.EARLIEST_AFTER;
import static org.rihla.law.clocks.ClockTerms.Direction.LATEST_AFTER;
import static org.rihla.law.clocks.ClockTerms.Direction.LATEST_BEFORE;
import static org.rihla.law.clocks.ClockTerms.Unit.DAYS_UNCERTAIN;
import static org.rihla.law.clocks.ClockTerms.Unit.MONTHS;
import static org.rihla.law.clocks.ClockTerms.Unit.WORKING_DAYS;

import org.rihla.law.Rule;
import org.rihla.law.clocks.ClockTerms.Direction;
import org.rihla.law.clocks.ClockTerms.Unit;

/** The clocks of a season with Spain, each with its usual terms and the effect of silence. */
public enum ClockKind {
    /** Collective request, before the work starts. */
    FILE_COLLECTIVE(LATEST_BEFORE, 3, MONTHS, Silence.NONE, Rule.R4_FILING_COLLECTIVE),
    /** Individual seasonal request, before the work starts. */
    FILE_INDIVIDUAL(LATEST_BEFORE, 2, MONTHS, Silence.NONE, Rule.R4_FILING_INDIVIDUAL),
    /** Recall of a repeater, before the work starts. */
    FILE_RECALL(LATEST_BEFORE, 3, MONTHS, Silence.NONE, Rule.R4_FILING_RECALL),
    /** Cure of a defect after the notice; then the request lapses. */
    CURE_DEFECT(LATEST_AFTER, 10, WORKING_DAYS, Silence.NONE, Rule.R4_CURE),
    /** Police report after the selection's minutes. */
    POLICE_REPORT(LATEST_AFTER, 2, DAYS_UNCERTAIN, Silence.NONE, Rule.R4_POLICE_REPORT),
    /** Police report when there are very many workers. */
    POLICE_REPORT_VOLUME(LATEST_AFTER, 5, DAYS_UNCERTAIN, Silence.NONE, Rule.R4_POLICE_REPORT),
    /** Decision on a first individual request. */
    DECISION_INDIVIDUAL(LATEST_AFTER, 1, MONTHS, Silence.NEGATIVE, Rule.R4_DECISION_INDIVIDUAL),
    /** Decision on a collective request; the effect of silence is not stated. */
    DECISION_COLLECTIVE(LATEST_AFTER, 1, MONTHS, Silence.NEGATIVE, Rule.R4_DECISION_COLLECTIVE),
    /** Decision on a recall. */
    DECISION_RECALL(LATEST_AFTER, 1, MONTHS, Silence.POSITIVE, Rule.R4_DECISION_RECALL),
    /** Decision on a renewal of the four years. */
    DECISION_RENEWAL(LATEST_AFTER, 1, MONTHS, Silence.POSITIVE, Rule.R4_DECISION_RENEWAL),
    /** Decision on a change of employer. */
    DECISION_CHANGE(LATEST_AFTER, 15, DAYS_UNCERTAIN, Silence.NEGATIVE, Rule.R4_DECISION_CHANGE),
    /** Lodging of the visa after the notice of the authorisation. */
    LODGE_VISA(LATEST_AFTER, 1, MONTHS, Silence.NONE, Rule.R4_VISA_LODGING),
    /** The consulate's decision, general rule. */
    VISA_DECISION(LATEST_AFTER, 1, MONTHS, Silence.NONE, Rule.R4_VISA_DECISION),
    /** The consulate's decision under the yearly order. */
    VISA_DECISION_ORDER(LATEST_AFTER, 5, WORKING_DAYS, Silence.NONE, Rule.R4_VISA_DECISION_ORDER),
    /** Social-security registration after the entry. */
    REGISTER_WORKER(LATEST_AFTER, 3, DAYS_UNCERTAIN, Silence.NONE, Rule.R4_REGISTRATION),
    /** Residence card request after the registration. */
    REQUEST_CARD(LATEST_AFTER, 1, MONTHS, Silence.NONE, Rule.R4_CARD),
    /** Change of employer after the work began, reason (a). */
    CHANGE_AFTER_WORK(EARLIEST_AFTER, 3, MONTHS, Silence.NONE, Rule.R12_CHANGE_AFTER_THREE_MONTHS),
    /** Change of employer after evidence of a grave breach, reason (b). */
    CHANGE_AFTER_BREACH(LATEST_AFTER, 3, MONTHS, Silence.NONE, Rule.R12_CHANGE_GRAVE_BREACH),
    /** Notice of an unforeseen stop of the work, reason (c). */
    NOTIFY_STOP(LATEST_AFTER, 15, DAYS_UNCERTAIN, Silence.NONE, Rule.R12_CHANGE_UNFORESEEN_STOP),
    /** New employer after an unforeseen stop, reason (c). */
    FIND_EMPLOYER(LATEST_AFTER, 1, MONTHS, Silence.NONE, Rule.R12_CHANGE_UNFORESEEN_STOP),
    /** Return check-in after the authorisation ends. */
    RETURN_CHECK_IN(LATEST_AFTER, 1, MONTHS, Silence.NONE, Rule.R5_CHECK_IN);

    private final Direction direction;
    private final int amount;
    private final Unit unit;
    private final Silence silence;
    private final Rule rule;

    ClockKind(Direction direction, int amount, Unit unit, Silence silence, Rule rule) {
        this.direction = direction;
        this.amount = amount;
        this.unit = unit;
        this.silence = silence;
        this.rule = rule;
    }

    /** The usual terms; a yearly order may set others. */
    public ClockTerms terms() {
        return new ClockTerms(direction, amount, unit, silence, rule);
    }
}
