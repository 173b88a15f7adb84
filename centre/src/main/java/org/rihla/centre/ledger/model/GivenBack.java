package org.rihla.centre.ledger.model;

import java.time.LocalDate;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.shared.Money;

/** Money that was given back of a line, in the line's currency. */
public record GivenBack(CostId cost, Money amount, LocalDate on) {}
