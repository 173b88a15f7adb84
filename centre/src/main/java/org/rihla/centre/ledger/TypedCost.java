package org.rihla.centre.ledger;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.law.costs.Asker;
import org.rihla.law.costs.CostCategory;
import org.rihla.law.costs.Payer;

/**
 * A cost as somebody typed it; nothing without an amount, its currency and a day.
 *
 * @param payer the worker unless said otherwise
 * @param askedBy not said unless said
 */
public record TypedCost(
        @Nullable String category,
        @Nullable String payer,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String on,
        @Nullable String askedBy,
        @Nullable String receipt) {
    private static final int LONGEST_RECEIPT = 40;

    /** What was typed, read. */
    public record Read(
            CostCategory category,
            Payer payer,
            Money amount,
            LocalDate on,
            Asker askedBy,
            @Nullable String receipt) {}

    /** Reads what was typed; refuses with every field that must be corrected. */
    public Answer<Read> read(LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        CostCategory what = Choices.one(CostCategory.class, "category", category, null, faults);
        Payer who = Choices.one(Payer.class, "payer", payer, Payer.WORKER, faults);
        Asker asked = Choices.one(Asker.class, "askedBy", askedBy, Asker.NOT_SAID, faults);
        String number = TextRules.clean(requireNonNullElse(receipt, ""));
        TextRules.plain("receipt", number, LONGEST_RECEIPT).ifPresent(faults::add);
        TypedSum.Read sum =
                switch (new TypedSum(amount, currency, on).read(today)) {
                    case Answer.Accepted<TypedSum.Read>(var read) -> read;
                    case Answer.Refused<TypedSum.Read>(var no) -> {
                        faults.addAll(no.faults());
                        yield null;
                    }
                };
        if (what == null || who == null || asked == null || sum == null || !faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("ledger.check-fields", faults));
        }
        return Answer.of(
                new Read(
                        what,
                        who,
                        sum.amount(),
                        sum.on(),
                        asked,
                        number.isEmpty() ? null : number));
    }
}
