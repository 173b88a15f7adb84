package org.rihla.centre.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/** Claims that are not done. */
public record ClaimsPage(List<Row> rows) {

    /** One claim. */
    public record Row(ClaimView claim, @Nullable LocalName name, Text category, Tag state) {}
}
