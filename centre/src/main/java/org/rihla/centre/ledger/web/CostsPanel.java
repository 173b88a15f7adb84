package org.rihla.centre.ledger.web;

import java.util.List;
import org.rihla.centre.site.parts.Fact;

/** What a file shows of the latest journey's costs. */
public record CostsPanel(String placement, List<Fact> facts) {}
