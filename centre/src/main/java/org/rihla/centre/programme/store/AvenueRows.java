package org.rihla.centre.programme.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersion.Check;
import org.rihla.centre.programme.AvenueVersion.Signed;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.model.AvenueText;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.AvenueState;
import org.rihla.law.avenues.Review;

/** Reads the rows of versions. */
final class AvenueRows {
    private AvenueRows() {}

    static AvenueVersion version(ResultSet row) throws SQLException {
        AvenueState state = AvenueState.valueOf(row.getString("state"));
        Signed drafted = requireNonNull(signed(row, "drafted"));
        Signed reviewed = signed(row, "reviewed");
        LocalDate checked = day(row, "checked_on");
        Review review =
                new Review(
                        state,
                        drafted.account(),
                        reviewed == null ? null : reviewed.account(),
                        null,
                        checked);
        String document = row.getString("document");
        AvenueSheet sheet =
                AvenueText.as(
                        AvenueText.read(document),
                        requireNonNull(day(row, "valid_from")),
                        day(row, "valid_to"),
                        review);
        return new AvenueVersion(
                new AvenueVersionId(row.getString("id")),
                row.getInt("number"),
                document,
                sheet,
                state,
                drafted,
                reviewed,
                signed(row, "published"),
                new Check(checked, row.getString("checked_by"), row.getString("checked_source")),
                row.getString("shipped"),
                day(row, "withdrawn_from"),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static @Nullable Signed signed(ResultSet row, String what) throws SQLException {
        String account = row.getString(what + "_by");
        return account == null
                ? null
                : new Signed(
                        account,
                        row.getString(what + "_name"),
                        row.getObject(what + "_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
