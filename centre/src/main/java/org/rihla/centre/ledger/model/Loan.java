package org.rihla.centre.ledger.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.Lender;

/** Money that a worker borrowed, as told. */
public record Loan(
        LoanId id,
        Journey journey,
        Lender lender,
        Money amount,
        @Nullable BigDecimal percent,
        LocalDate on,
        AccountId toldBy,
        boolean byHerself,
        Instant toldAt,
        @Nullable Struck struck) {}
