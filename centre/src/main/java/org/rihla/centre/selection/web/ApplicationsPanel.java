package org.rihla.centre.selection.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.parts.Tag;

/** A person's applications in her file. */
public record ApplicationsPanel(List<Row> rows) {

    /** One application. */
    public record Row(
            String id,
            String callCode,
            Instant expressedAt,
            Tag state,
            @Nullable Integer rank,
            @Nullable Integer of) {}
}
