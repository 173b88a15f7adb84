package org.rihla.centre.placement.model;

import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.placement.Placements.Comparison;
import org.rihla.centre.placement.Placements.TermLine;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Refusal;

/**
 * The rule that a contract equals its offer (RD 1155/2024 art. 118.2; C17): a term may be better
 * for the worker, never worse and never another one.
 */
public final class ContractTerms {
    private ContractTerms() {}

    /** Every term of a contract beside the offer's, in the order in which they are read aloud. */
    public static List<TermLine> compare(OfferTerms offered, OfferTerms agreed) {
        List<TermLine> lines = new ArrayList<>();
        lines.add(same("TITLE", offered.title(), agreed.title()));
        lines.add(same("OCCUPATION", offered.isco(), agreed.isco()));
        lines.add(same("FIRST_DAY", offered.span().from(), agreed.span().from()));
        lines.add(same("LAST_DAY", offered.span().to(), agreed.span().to()));
        boolean equalHours = offered.hoursPerWeek().compareTo(agreed.hoursPerWeek()) == 0;
        lines.add(
                new TermLine(
                        "HOURS_PER_WEEK",
                        offered.hoursPerWeek(),
                        agreed.hoursPerWeek(),
                        equalHours ? Comparison.EQUAL : Comparison.DIFFERENT));
        lines.add(
                new TermLine(
                        "GUARANTEED_DAYS",
                        offered.guaranteedDays(),
                        agreed.guaranteedDays(),
                        more(Integer.compare(agreed.guaranteedDays(), offered.guaranteedDays()))));
        lines.add(
                money(
                        "DAILY_PAY",
                        offered.dailyPay(),
                        agreed.dailyPay(),
                        agreed.dailyPay().amount().compareTo(offered.dailyPay().amount())));
        lines.add(
                new TermLine(
                        "PROBATION_DAYS",
                        offered.probationDays(),
                        agreed.probationDays(),
                        more(Integer.compare(offered.probationDays(), agreed.probationDays()))));
        lines.add(same("HOUSING", offered.housing(), agreed.housing()));
        lines.add(
                money(
                        "RENT_PER_MONTH",
                        offered.rentPerMonth(),
                        agreed.rentPerMonth(),
                        offered.rentPerMonth().amount().compareTo(agreed.rentPerMonth().amount())));
        lines.add(same("TRANSPORT", offered.transport(), agreed.transport()));
        return List.copyOf(lines);
    }

    /** Accepts terms that are the offer's or better; otherwise names each term that differs. */
    public static Answer<OfferTerms> check(OfferTerms offered, OfferTerms agreed) {
        List<FieldFault> faults =
                compare(offered, agreed).stream()
                        .filter(line -> line.comparison() == Comparison.DIFFERENT)
                        .map(line ->
                                FieldFault.of(
                                        "terms." + line.term(),
                                        "placement.term-differs",
                                        line.offered(),
                                        line.agreed()))
                        .toList();
        return faults.isEmpty()
                ? Answer.of(agreed)
                : new Answer.Refused<>(Refusal.ofFields("placement.contract-differs", faults));
    }

    private static TermLine same(String term, Object offered, Object agreed) {
        return new TermLine(
                term,
                offered,
                agreed,
                offered.equals(agreed) ? Comparison.EQUAL : Comparison.DIFFERENT);
    }

    private static TermLine money(String term, Money offered, Money agreed, int better) {
        boolean comparable = offered.currency().equals(agreed.currency());
        return new TermLine(
                term, offered, agreed, comparable ? more(better) : Comparison.DIFFERENT);
    }

    private static Comparison more(int comparison) {
        if (comparison == 0) {
            return Comparison.EQUAL;
        }
        return comparison > 0 ? Comparison.BETTER : Comparison.DIFFERENT;
    }
}
