package org.rihla.law;

import java.util.Arrays;
import java.util.List;

/**
 * Every text the law may ask a face to print, in the reader's language.
 *
 * <p>The name of a constant is its machine-readable code; {@link #key()} is its entry in the
 * message bundles; the comment tells what the text says and what its arguments are.
 */
public enum MessageKey {
    /** R1. The stay is within 90 days in any 180; {0} days used. */
    SHORT_STAY_LEGAL("law.r1.legal", 1),
    /** R1. More than 90 days in 180 from {0} on. */
    SHORT_STAY_TOO_LONG("law.r1.too-long", 1),
    /** R2. Within the season's maximum: {0} days used of {1} months. */
    SEASON_GREEN("law.r2.green", 2),
    /**
     * R2. From {0} on the texts can be read both ways ({1} days, maximum {2} months): ask the
     * authority.
     */
    SEASON_AMBER("law.r2.amber", 3),
    /** R2. Above the maximum of {1} months from {0} on. */
    SEASON_RED("law.r2.red", 2),
    /** R2. The calendar-year reading and the twelve-month reading disagree: {0} and {1} (keys). */
    SEASON_READINGS_DISAGREE("law.r2.readings-disagree", 2),
    /** R2. The light in words. */
    LIGHT_GREEN("law.r2.light.green", 0),
    LIGHT_AMBER("law.r2.light.amber", 0),
    LIGHT_RED("law.r2.light.red", 0),

    /** R4. {0} is not a working day: file by {1}. */
    CLOCK_FILE_EARLIER("law.r4.file-earlier", 2),
    /** R4. {0} is not a working day: the legal deadline is {1}, the worker is told {0}. */
    CLOCK_ROLLED("law.r4.rolled", 2),
    /** R4. Calendar or working days is not certain: {0} is the earlier reading, {1} the later. */
    CLOCK_TWO_READINGS("law.r4.two-readings", 2),
    /** R4. A feast near {0} is estimated by the moon: the date may move by a day. */
    CLOCK_FEAST_ESTIMATED("law.r4.feast-estimated", 1),
    /** R4. The text gives a time but no effect of silence; we count silence as refusal. */
    CLOCK_SILENCE_UNCERTAIN("law.r4.silence-uncertain", 0),

    /** R5. Return reported in time, on {0}; the deadline was {1}. */
    RETURN_ON_TIME("law.r5.on-time", 2),
    /** R5. Return reported on {0}, after {1}; it still counts as a return. */
    RETURN_LATE("law.r5.late", 2),
    /** R5. Stay runs until {0}; report the return by {1}. */
    RETURN_DUE("law.r5.due", 2),
    /** R5. Left on {0}; report the return by {1}. */
    RETURN_EXITED("law.r5.exited", 2),
    /** R5. Left on {0}, return not reported by {1}: remind; this is not a failure to return. */
    RETURN_EXITED_NOT_CHECKED_IN("law.r5.exited-not-checked-in", 2),
    /** R5. Lawfully abroad for longer; reason {0} (key). */
    RETURN_LAWFUL_STAY("law.r5.lawful-stay", 1),
    /** R5. Stay ended on {0} without news: a welfare call is due. */
    RETURN_TO_LOCATE("law.r5.to-locate", 1),
    /** R5. {0} of {1} welfare calls made. */
    RETURN_CALLS_FIRST("law.r5.calls-first", 2),
    /** R5. {0} of {1} independent sources asked. */
    RETURN_SOURCES_FIRST("law.r5.sources-first", 2),
    /** R5. No sign of return since {0}; can be reviewed with any late proof. */
    RETURN_NOT_ESTABLISHED("law.r5.not-established", 1),
    /** R5. One month is our reading: confirm with the current order. */
    RETURN_CONFIRM_WITH_ORDER("law.r5.confirm-with-order", 0),
    /** R5. Why somebody may lawfully be abroad for longer. */
    STAY_EXTENSION("law.r5.reason.extension", 0),
    STAY_TRANSFER("law.r5.reason.transfer", 0),
    STAY_HOSPITAL("law.r5.reason.hospital", 0),
    STAY_PROTECTION("law.r5.reason.protection", 0),
    STAY_OTHER_PERMIT("law.r5.reason.other-permit", 0),

    /** R6. Entitled to be recalled; season number {0} under this authorisation. */
    RECALL_ENTITLED("law.r6.entitled", 1),
    /** R6. The authorisation does not cover the start on {0}. */
    RECALL_AUTHORISATION_OVER("law.r6.authorisation-over", 1),
    /** R6. Work beyond {0} needs a renewal. */
    RECALL_RENEWAL_NEEDED("law.r6.renewal-needed", 1),
    /** R6. No season has been worked yet: this is a first selection. */
    RECALL_FIRST_YEAR("law.r6.first-year", 0),
    /** R6. The return of last season is not established. */
    RECALL_RETURN_NOT_MET("law.r6.return-not-met", 0),
    /** R6. A proven legal cause stands against it. */
    RECALL_CAUSE("law.r6.cause", 0),
    /** R6. There is no fixed-discontinuous contract in force. */
    RECALL_NO_CONTRACT("law.r6.no-contract", 0),
    /** R6. The employer is not active. */
    RECALL_EMPLOYER_INACTIVE("law.r6.employer-inactive", 0),
    /** R6. Another employer asks: change of employer or nominative offer, not a recall. */
    NOT_A_RECALL("law.r6.not-a-recall", 0),
    /** R6. Deferred; the right is kept. */
    RECALL_DEFERRED("law.r6.deferred", 0),
    /** R6. Not this season: {0} posts, rank {1}; first on the next list. */
    POSTS_REDUCED("law.r6.posts-reduced", 2),
    /** R6. The worker declined, on paper. */
    WORKER_DECLINED("law.r6.worker-declined", 0),
    /** R6. A cause of article 104.3, with proof. */
    CAUSE_104_3("law.r6.cause-104-3", 0),
    /** R6. Not fit for the task now: deferred, right kept. */
    MEDICAL_NOT_FIT_NOW("law.r6.medical-not-fit-now", 0),
    /** R6. The employer has closed: on the list for a transfer. */
    EMPLOYER_CLOSED("law.r6.employer-closed", 0),
    /** R6. Left out without a valid cause: the worker is told her remedy. */
    OMITTED_WITHOUT_CAUSE("law.r6.omitted-without-cause", 0),
    /** R6. This cause needs a proof on file. */
    OMISSION_NEEDS_PROOF("law.r6.omission-needs-proof", 0),
    /** R6. Left out for fewer posts although others behind her (rank {0}) are listed. */
    OMISSION_OUT_OF_ORDER("law.r6.omission-out-of-order", 1),

    /** R7. Old enough on {0}. */
    AGE_OK("law.r7.age-ok", 1),
    /** R7. Younger than {0} at the start; the law itself asks for more than {1}. */
    AGE_BELOW_POLICY("law.r7.age-below-policy", 2),
    /** R7. The law asks for more than {0} years. */
    AGE_BELOW_LAW("law.r7.age-below-law", 1),
    /** R7. Date of birth not known. */
    AGE_UNKNOWN("law.r7.age-unknown", 0),
    /** R7. Not in the destination country. */
    OUTSIDE_DESTINATION("law.r7.outside-destination", 0),
    /** R7. Already in the destination country: a first request is not possible from there. */
    INSIDE_DESTINATION("law.r7.inside-destination", 0),
    /** R7. Where she is now is not known. */
    WHEREABOUTS_UNKNOWN("law.r7.whereabouts-unknown", 0),
    /** R7. The passport runs until {0}. */
    PASSPORT_OK("law.r7.passport-ok", 1),
    /** R7. No passport on file. */
    PASSPORT_MISSING("law.r7.passport-missing", 0),
    /** R7. The passport ends on {0}, before {1}: renew it. */
    PASSPORT_TO_RENEW("law.r7.passport-to-renew", 2),
    /** R7. Criminal record certificate seen and clear. */
    RECORD_CLEAR("law.r7.record-clear", 0),
    /** R7. Criminal record certificate missing. */
    RECORD_MISSING("law.r7.record-missing", 0),
    /** R7. The certificate holds a conviction that stands against the request. */
    RECORD_CONVICTION("law.r7.record-conviction", 0),
    /** R7. Return commitment signed. */
    COMMITMENT_SIGNED("law.r7.commitment-signed", 0),
    /** R7. Return commitment not signed yet. */
    COMMITMENT_MISSING("law.r7.commitment-missing", 0),
    /** R7. No cause of refusal from earlier seasons. */
    NO_CAUSE("law.r7.no-cause", 0),
    /** R7. A cause of refusal stands until {0}. */
    CAUSE_UNTIL("law.r7.cause-until", 1),
    /** R7. Medically fit for the task. */
    FIT("law.r7.fit", 0),
    /** R7. Medical visit still to do. */
    FITNESS_MISSING("law.r7.fitness-missing", 0),
    /** R7. Not fit for the task. */
    NOT_FIT("law.r7.not-fit", 0),
    /** R7. This avenue is not in force on {0}. */
    AVENUE_NOT_IN_FORCE("law.r7.avenue-not-in-force", 1),
    /** R7. {0} (key) is established. */
    FACT_ESTABLISHED("law.r7.fact-established", 1),
    /** R7. {0} (key) is not known yet. */
    FACT_MISSING("law.r7.fact-missing", 1),
    /** R7. {0} (key) is not so. */
    FACT_REFUTED("law.r7.fact-refuted", 1),
    /** R7. A fact in words. */
    FACT_JOB_OFFER("law.r7.fact.job-offer", 0),
    FACT_WORK_AUTHORISED("law.r7.fact.work-authorised", 0),
    FACT_HOUSING_PROVEN("law.r7.fact.housing-proven", 0),
    FACT_SICKNESS_INSURED("law.r7.fact.sickness-insured", 0),
    FACT_MEANS_PROVEN("law.r7.fact.means-proven", 0),
    FACT_HOME_KEPT("law.r7.fact.home-kept", 0),
    FACT_SEASON_DONE("law.r7.fact.season-done", 0),
    FACT_TRAINING_DONE("law.r7.fact.training-done", 0),
    FACT_QUALIFIED_HIGHLY("law.r7.fact.qualified-highly", 0),
    FACT_ADMITTED("law.r7.fact.admitted", 0),
    FACT_LINK_TO_CITIZEN("law.r7.fact.link-to-citizen", 0),
    FACT_OPENED_BY_ORDER("law.r7.fact.opened-by-order", 0),
    /** R7. {0} (key) is {1}: enough. */
    MEASURE_OK("law.r7.measure-ok", 2),
    /** R7. {0} (key) is not known. */
    MEASURE_UNKNOWN("law.r7.measure-unknown", 1),
    /** R7. {0} (key) is {1}, less than {2}. */
    MEASURE_TOO_SMALL("law.r7.measure-too-small", 3),
    /** R7. {0} (key) is {1}, more than {2}. */
    MEASURE_TOO_LARGE("law.r7.measure-too-large", 3),
    /** R7. A measure in words. */
    MEASURE_CONTRACT_MONTHS("law.r7.measure.contract-months", 0),
    MEASURE_CONTRACT_DAYS("law.r7.measure.contract-days", 0),
    MEASURE_RESIDENCE_MONTHS("law.r7.measure.residence-months", 0),
    MEASURE_LONGEST_ABSENCE("law.r7.measure.longest-absence", 0),
    MEASURE_TOTAL_ABSENCE("law.r7.measure.total-absence", 0),
    MEASURE_LAWFUL_WORK("law.r7.measure.lawful-work", 0),
    MEASURE_PAY_TO_AVERAGE("law.r7.measure.pay-to-average", 0),
    /** R7. This condition does not hold on {0}. */
    CONDITION_NOT_IN_FORCE("law.r7.condition-not-in-force", 1),
    /** R7. The avenue was last checked on {0}, more than {1} days ago: ask before relying on it. */
    AVENUE_STALE("law.r7.avenue-stale", 2),
    /** R7. The avenue may not be published: {0} (key). */
    AVENUE_NOT_PUBLISHABLE("law.r7.avenue-not-publishable", 1),
    AVENUE_WITHOUT_SOURCE("law.r7.publish.without-source", 0),
    AVENUE_WITHOUT_VECTOR("law.r7.publish.without-vector", 0),
    AVENUE_WITHOUT_SECOND_PERSON("law.r7.publish.without-second-person", 0),
    AVENUE_WITHOUT_NAME("law.r7.publish.without-name", 0),
    AVENUE_TEXT_NOT_READ("law.r7.publish.text-not-read", 0),
    AVENUE_WITHOUT_CONDITION("law.r7.publish.without-condition", 0),
    AVENUE_NEVER_CHECKED("law.r7.publish.never-checked", 0),
    /** R7. What to bring, sign, do or tell next. */
    BRING_IDENTITY("law.r7.bring.identity", 0),
    BRING_PASSPORT("law.r7.bring.passport", 0),
    BRING_RECORD("law.r7.bring.record", 0),
    BRING_COMMITMENT("law.r7.bring.commitment", 0),
    BRING_MEDICAL("law.r7.bring.medical", 0),
    BRING_WHEREABOUTS("law.r7.bring.whereabouts", 0),
    BRING_CONTRACT("law.r7.bring.contract", 0),
    BRING_AUTHORISATION("law.r7.bring.authorisation", 0),
    BRING_HOUSING("law.r7.bring.housing", 0),
    BRING_INSURANCE("law.r7.bring.insurance", 0),
    BRING_MEANS("law.r7.bring.means", 0),
    BRING_HOME("law.r7.bring.home", 0),
    BRING_OLD_PERMIT("law.r7.bring.old-permit", 0),
    BRING_DIPLOMA("law.r7.bring.diploma", 0),
    BRING_ADMISSION("law.r7.bring.admission", 0),
    BRING_LINK("law.r7.bring.link", 0),
    BRING_STAMPS("law.r7.bring.stamps", 0),
    BRING_PAY("law.r7.bring.pay", 0),
    /** R7. Where to go for it. */
    AT_AGENCY("law.r7.at.agency", 0),
    AT_PROVINCE("law.r7.at.province", 0),
    AT_COURT("law.r7.at.court", 0),
    AT_CIVIL_REGISTRY("law.r7.at.civil-registry", 0),
    AT_DOCTOR("law.r7.at.doctor", 0),
    AT_EMPLOYER("law.r7.at.employer", 0),
    AT_CONSULATE("law.r7.at.consulate", 0),
    AT_INSURER("law.r7.at.insurer", 0),
    AT_SCHOOL("law.r7.at.school", 0),
    AT_HOME("law.r7.at.home", 0),
    /** R7. A right that comes with an avenue. */
    RIGHT_EQUAL_TREATMENT("law.r7.right.equal-treatment", 0),
    RIGHT_RENT_CAP("law.r7.right.rent-cap", 0),
    RIGHT_HOUSING("law.r7.right.housing", 0),
    RIGHT_TRIPS_PAID("law.r7.right.trips-paid", 0),
    RIGHT_RECALL("law.r7.right.recall", 0),
    RIGHT_REENTRY("law.r7.right.reentry", 0),
    RIGHT_PRECEDENCE("law.r7.right.precedence", 0),
    RIGHT_CHANGE_EMPLOYER("law.r7.right.change-employer", 0),
    RIGHT_FAMILY("law.r7.right.family", 0),
    RIGHT_NO_FAMILY("law.r7.right.no-family", 0),
    RIGHT_LONG_STAY_ELSEWHERE("law.r7.right.long-stay-elsewhere", 0),
    RIGHT_FREE_WORK("law.r7.right.free-work", 0),
    RIGHT_NO_WORK("law.r7.right.no-work", 0),
    /** R7. Where an answer can be contested. */
    APPEAL_IN_DECISION("law.r7.appeal.in-decision", 0),

    /** R8. No place left for this step; {0} places in all. */
    QUOTA_EXHAUSTED("law.r8.exhausted", 1),

    /** R9. The criteria were changed after the call was opened: a new call is needed. */
    CRITERIA_CHANGED("law.r9.criteria-changed", 0),
    /** R9. The criteria are those published. */
    CRITERIA_UNCHANGED("law.r9.criteria-unchanged", 0),
    /** R9. An override needs a reason and a second person. */
    OVERRIDE_UNSIGNED("law.r9.override-unsigned", 0),
    /** R9. Override with reason and two signatures; it is counted in public. */
    OVERRIDE_SIGNED("law.r9.override-signed", 0),

    /** R10. Nothing stands against the offer. */
    OFFER_ADMISSIBLE("law.r10.admissible", 0),
    /** R10. {0} posts, the minimum is {1}; several farms may apply together. */
    MIN_POSTS("law.r10.min-posts", 2),
    /** R10. A fee of {0} would fall on the worker. */
    WORKER_FEE("law.r10.worker-fee", 1),
    /** R10. Pay of {0} is below the floor of {1}. */
    PAY_BELOW_FLOOR("law.r10.pay-below-floor", 2),
    /** R10. The pay floor of this job is not known. */
    PAY_FLOOR_UNKNOWN("law.r10.pay-floor-unknown", 0),
    /** R10. No proof of housing. */
    HOUSING_MISSING("law.r10.housing-missing", 0),
    /** R10. A temporary-work agency cannot ask for seasonal workers. */
    WORK_AGENCY("law.r10.work-agency", 0),
    /** R10. Filed on {0}, after {1}, without a stated cause. */
    FILED_TOO_LATE("law.r10.filed-too-late", 2),
    /** R10. Filed late with a stated cause; the limit was {0}. */
    FILED_LATE_WITH_CAUSE("law.r10.filed-late-with-cause", 1),
    /** R10. The employer is not accredited. */
    EMPLOYER_NOT_ACCREDITED("law.r10.employer-not-accredited", 0),
    /** R10. Nobody independent has confirmed that the employer exists. */
    EXISTENCE_UNCONFIRMED("law.r10.existence-unconfirmed", 0),
    /** R10. A known sign of fraud: {0} (key). */
    FRAUD_PATTERN("law.r10.fraud-pattern", 1),
    /** R10. Sign: one compulsory paid provider. */
    PATTERN_SINGLE_PROVIDER("law.r10.pattern.single-provider", 0),
    /** R10. Sign: the text of an offer on the black list. */
    PATTERN_BLACKLISTED_TEXT("law.r10.pattern.blacklisted-text", 0),
    /** R10. {0} posts, more than {2} times the {1} of last year. */
    POSTS_JUMP("law.r10.posts-jump", 3),
    /** R10. The text "{1}" asks for {0} (key), which may not be a criterion. */
    PROTECTED_CRITERION("law.r10.protected-criterion", 2),
    /**
     * R10. {0} (key) is asked for with a legal basis and the data protection officer's signature.
     */
    PROTECTED_WITH_BASIS("law.r10.protected-with-basis", 1),
    /** R10. A protected attribute in words. */
    ATTRIBUTE_SEX("law.r10.attribute.sex", 0),
    ATTRIBUTE_MARITAL_STATUS("law.r10.attribute.marital-status", 0),
    ATTRIBUTE_PREGNANCY("law.r10.attribute.pregnancy", 0),
    ATTRIBUTE_CHILDREN("law.r10.attribute.children", 0),
    ATTRIBUTE_RELIGION("law.r10.attribute.religion", 0),
    ATTRIBUTE_OPINION("law.r10.attribute.opinion", 0),
    ATTRIBUTE_DISABILITY("law.r10.attribute.disability", 0),
    ATTRIBUTE_VILLAGE("law.r10.attribute.village", 0),

    /** R11. Charge of {0} within the cap of {1}. */
    HOUSING_CHARGE_OK("law.r11.ok", 2),
    /** R11. Rent of {0} above the cap of {1}. */
    RENT_TOO_HIGH("law.r11.rent-too-high", 2),
    /** R11. Rent and utilities of {0} above the cap of {1}. */
    CHARGE_TOO_HIGH("law.r11.charge-too-high", 2),
    /** R11. Proven abusive use: real cost of utilities may be asked. */
    ABUSIVE_USE("law.r11.abusive-use", 0),
    /** R11. Rent is never taken from the wage by itself. */
    AUTOMATIC_DEDUCTION("law.r11.automatic-deduction", 0),

    /** R12. The extension follows without gap. */
    EXTENSION_OK("law.r12.extension-ok", 0),
    /** R12. Gap between {0} and {1}. */
    GAP("law.r12.gap", 2),
    /** R12. Starts on {1}, before the first ends on {0}. */
    EXTENSION_OVERLAPS("law.r12.overlaps", 2),
    /** R12. Another occupation or sector. */
    OTHER_SECTOR("law.r12.other-sector", 0),
    /** R12. A change of employer is possible now. */
    CHANGE_OK("law.r12.change-ok", 0),
    /** R12. Possible from {0} on. */
    CHANGE_TOO_EARLY("law.r12.too-early", 1),
    /** R12. Asked or notified after {0}. */
    CHANGE_LATE("law.r12.late", 1),
    /** R12. No new employer by {0}. */
    NEW_EMPLOYER_TOO_LATE("law.r12.new-employer-too-late", 1),
    /** R12. No evidence of the breach on file yet. */
    BREACH_EVIDENCE_MISSING("law.r12.breach-evidence-missing", 0),

    /** R13. Equal identity number, everything else differs: maybe a typing error. */
    MAYBE_CIN_TYPO("law.r13.maybe-cin-typo", 0),
    /** R13. Same name and birth: look before you create. */
    MAYBE_SAME_PERSON("law.r13.maybe-same-person", 0),

    /** R14. {0} (key) is in order. */
    DOCUMENT_OK("law.r14.ok", 1),
    /** R14. {0} (key) is missing. */
    DOCUMENT_MISSING("law.r14.missing", 1),
    /** R14. {0} (key) ends on {1}; it must run to {2}. */
    DOCUMENT_ENDS_TOO_EARLY("law.r14.ends-too-early", 3),
    /** R14. {0} (key) of {1} is too old; good until {2}. */
    DOCUMENT_TOO_OLD("law.r14.too-old", 3),
    /** R14. {0} (key) is dated {1}, after the day it is needed. */
    DOCUMENT_DATED_LATER("law.r14.dated-later", 2),
    /** R14. {0} (key) starts on {1}; it must cover from {2}. */
    DOCUMENT_STARTS_TOO_LATE("law.r14.starts-too-late", 3),
    /** R14. A document in words. */
    PASSPORT("law.r14.document.passport", 0),
    MEDICAL_CERTIFICATE("law.r14.document.medical", 0),
    CRIMINAL_RECORD("law.r14.document.criminal-record", 0),
    ENDORSED_CONTRACT("law.r14.document.contract", 0),
    INSURANCE("law.r14.document.insurance", 0),
    PHOTO("law.r14.document.photo", 0),

    /** R15. The worker paid more than one month's earnings ({0} months). */
    COST_ABOVE_MONTH("law.r15.above-month", 1),
    /** R15. Costs of {0} months' earnings. */
    COST_RATIO("law.r15.ratio", 1),
    /** R15. Earnings not known: left out and counted in coverage. */
    EARNINGS_UNKNOWN("law.r15.earnings-unknown", 0),

    /** R16. Proposed severity {0}; a person confirms. */
    SEVERITY_PROPOSED("law.r16.severity-proposed", 1),
    /** R16. Lowering the severity needs a reason. */
    LOWERING_NEEDS_REASON("law.r16.lowering-needs-reason", 0),
    /** R16. Severity set to {0} by a person. */
    SEVERITY_SET("law.r16.severity-set", 1),

    /** R17. The figures can be shown. */
    CELLS_SHOWN("law.r17.shown", 0),
    /** R17. {0} figures hidden to protect persons. */
    CELLS_HIDDEN("law.r17.hidden", 1),

    /** R18. Hint: not yet, possible from {0}. */
    HINT_NOT_YET("law.r18.not-yet", 1),
    /** R18. Hint: the time condition seems met. */
    HINT_TIME_MET("law.r18.time-met", 0),
    /** R18. Hint: an absence of {0} months interrupts the residence. */
    HINT_INTERRUPTED("law.r18.interrupted", 1),
    /** R18. Hint: pay of {0} reaches the threshold of {1}. */
    HINT_PAY_MET("law.r18.pay-met", 2),
    /** R18. Hint: pay of {0} is below the threshold of {1}. */
    HINT_PAY_BELOW("law.r18.pay-below", 2),
    /** R18. No threshold on file for {0} (country and year). */
    HINT_NO_THRESHOLD("law.r18.no-threshold", 1),

    /** R19. Placed at {0} on the list. */
    LIST_POSITION("law.r19.position", 1),
    /** R19. The list closed on {0}. */
    LIST_CLOSED("law.r19.closed", 1),
    /** R19. Not on the list. */
    LIST_NOT_FOUND("law.r19.not-found", 0),

    /** R20. {0} persons are expected. */
    FORECAST_MADE("law.r20.made", 1),
    /** R20. A season of {0} after {1} is a crisis: flagged, and not the base of the forecast. */
    FORECAST_CRISIS("law.r20.crisis", 2),
    /** R20. No history: {0} persons, from what the employers declare. */
    FORECAST_DECLARED_ONLY("law.r20.declared-only", 1),
    /** R20. {0} declarations far from all others were left out. */
    FORECAST_OUTLIERS("law.r20.outliers", 1),
    /** R20. There is too little to go by. */
    FORECAST_INSUFFICIENT("law.r20.insufficient", 0);

    /**
     * The bundle with all texts in English, French, Spanish and Arabic, for faces that have no
     * wording of their own.
     */
    public static final String BUNDLE = "org.rihla.law.messages.law";

    private final String key;
    private final int arguments;

    MessageKey(String key, int arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /** The entry in the message bundles, such as {@code law.r10.min-posts}. */
    public String key() {
        return key;
    }

    /** How many arguments the text takes. */
    public int arguments() {
        return arguments;
    }

    /** All entries the bundles must hold, in every language. */
    public static List<String> allKeys() {
        return Arrays.stream(values()).map(MessageKey::key).toList();
    }
}
