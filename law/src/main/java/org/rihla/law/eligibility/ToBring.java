package org.rihla.law.eligibility;

import java.math.BigDecimal;
import org.rihla.law.MessageKey;

/**
 * What a person must bring, sign or do next.
 *
 * @param what the thing
 * @param where the office
 * @param cost what it usually costs her in dirhams, to be checked yearly; zero if free
 * @param days how long it usually takes
 */
public record ToBring(MessageKey what, MessageKey where, BigDecimal cost, int days) {}
