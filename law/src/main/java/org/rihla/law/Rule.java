package org.rihla.law;

import static org.rihla.law.Certainty.A;
import static org.rihla.law.Certainty.B;
import static org.rihla.law.Certainty.C;
import static org.rihla.law.Certainty.D;
import static org.rihla.law.Source.BORDERS;
import static org.rihla.law.Source.FORMER;
import static org.rihla.law.Source.HOUSE;
import static org.rihla.law.Source.MOROCCO;
import static org.rihla.law.Source.PROCEDURE;
import static org.rihla.law.Source.RD_2024;
import static org.rihla.law.Source.SEASONAL;

/** Every rule that can speak in a finding, with its article and its dates. */
public enum Rule {
    R1_SHORT_STAY("R1", "art. 6(1)(2)", BORDERS, A),
    R2_SEASON_IN_YEAR("R2", "arts 100-112", RD_2024, A),
    R3_SEASON_IN_TWELVE_MONTHS("R3", "art. 14", SEASONAL, C),
    R4_FILING_COLLECTIVE("R4", "art. 122.2", RD_2024, A),
    R4_FILING_INDIVIDUAL("R4", "art. 103.2", RD_2024, A),
    R4_FILING_RECALL("R4", "art. 106", RD_2024, A),
    R4_CURE("R4", "art. 77.4", RD_2024, A),
    R4_POLICE_REPORT("R4", "art. 122.9", RD_2024, A),
    R4_DECISION_INDIVIDUAL("R4", "art. 103.4", RD_2024, A),
    R4_DECISION_COLLECTIVE("R4", "art. 122.10", RD_2024, C),
    R4_DECISION_RECALL("R4", "art. 106.5", RD_2024, A),
    R4_DECISION_RENEWAL("R4", "art. 112.2", RD_2024, A),
    R4_DECISION_CHANGE("R4", "art. 110.5", RD_2024, A),
    R4_VISA_LODGING("R4", "art. 40.1.b", RD_2024, A),
    R4_VISA_DECISION("R4", "art. 40.3", RD_2024, A),
    R4_VISA_DECISION_ORDER("R4", "order of the season", Source.ORDER, B),
    R4_REGISTRATION("R4", "art. 103.6", RD_2024, C),
    R4_CARD("R4", "art. 101.3", RD_2024, A),
    R4_BUSINESS_DAYS("R4", "art. 30", PROCEDURE, C),
    R5_CHECK_IN("R5", "arts 102.1.h, 104.3, 117.3", RD_2024, C),
    R5_CHECK_IN_FORMER("R5", "art. 99.2", FORMER, A),
    R5_NO_CRIMINALISING("R5", "return classes", HOUSE, D),
    R6_RECALL("R6", "art. 106", RD_2024, A),
    R6_OTHER_EMPLOYER("R6", "arts 110, 123.1.a", RD_2024, A),
    R6_RENEWAL("R6", "art. 112", RD_2024, A),
    R6_ORDER("R6", "order of recall", HOUSE, D),
    R7_AGE_LAW("R7", "art. 100", RD_2024, A),
    R7_AGE_POLICY("R7", "adults only", HOUSE, D),
    R7_NOT_IN_SPAIN("R7", "art. 102.1.a", RD_2024, A),
    R7_PASSPORT("R7", "art. 38.d", RD_2024, A),
    R7_RECORD("R7", "art. 38.e", RD_2024, A),
    R7_MEDICAL("R7", "art. 38.i", RD_2024, A),
    R7_RETURN_COMMITMENT("R7", "art. 102.1.h", RD_2024, A),
    R7_NO_CAUSE("R7", "arts 104.3, 117.3", RD_2024, A),
    R7_CONDITION("R7", "condition of the avenue", HOUSE, D),
    R7_AVENUE("R7", "dates of the avenue", HOUSE, D),
    R8_ALLOCATION("R8", "sharing of places", HOUSE, D),
    R9_ORDER("R9", "order of new candidates", HOUSE, D),
    R10_MIN_POSTS("R10", "art. 121.4", RD_2024, A),
    R10_NO_FEE("R10", "art. 113.2", RD_2024, A),
    R10_PAY("R10", "art. 118.2", RD_2024, C),
    R10_HOUSING("R10", "art. 109", RD_2024, A),
    R10_NO_WORK_AGENCY("R10", "arts 101.1, 121.2", RD_2024, A),
    R10_ACCREDITATION("R10", "accreditation", HOUSE, D),
    R10_FRAUD("R10", "signs of fraud", HOUSE, D),
    R10_CRITERIA("R10", "protected criteria", HOUSE, D),
    R11_HOUSING_CHARGE("R11", "art. 109", RD_2024, A),
    R12_EXTENSION("R12", "art. 111", RD_2024, A),
    R12_CHANGE_AFTER_THREE_MONTHS("R12", "art. 110.1", RD_2024, A),
    R12_CHANGE_GRAVE_BREACH("R12", "art. 110.2", RD_2024, A),
    R12_CHANGE_UNFORESEEN_STOP("R12", "art. 110.3", RD_2024, A),
    R12_SAME_SECTOR("R12", "arts 110, 111", RD_2024, A),
    R13_SAME_PERSON("R13", "one person, one file", HOUSE, D),
    R14_PASSPORT("R14", "art. 38.d", RD_2024, A),
    R14_MEDICAL("R14", "art. 513", MOROCCO, A),
    R14_RECORD("R14", "art. 38.e", RD_2024, C),
    R14_CONTRACT("R14", "art. 512", MOROCCO, A),
    R14_INSURANCE("R14", "art. 102.1.d", RD_2024, A),
    R14_PHOTO("R14", "photograph", HOUSE, C),
    R15_COST_RATIO("R15", "indicator 10.7.1, extended", HOUSE, D),
    R16_TRIAGE("R16", "11 indicators of forced labour", Source.ILO, C),
    R17_SMALL_CELLS("R17", "small cells", HOUSE, B),
    R18_LONG_TERM("R18", "Directive 2003/109, arts 4 and 9", Source.LONG_TERM, C),
    R18_BLUE_CARD("R18", "Directive 2021/1883, art. 5", Source.BLUE_CARD, C),
    R18_TURKEY("R18", "decision 1/80, art. 6", Source.TURKEY, C),
    R19_SHARED_LIST("R19", "art. 32", Source.ITALY, C),
    R20_FORECAST("R20", "forecast of need", HOUSE, D);

    private final String id;
    private final String article;
    private final Source source;
    private final Certainty certainty;

    Rule(String id, String article, Source source, Certainty certainty) {
        this.id = id;
        this.article = article;
        this.source = source;
        this.certainty = certainty;
    }

    /** Number, article, source, dates and certainty. */
    public RuleRef ref() {
        return source.rule(id, article, certainty);
    }
}
