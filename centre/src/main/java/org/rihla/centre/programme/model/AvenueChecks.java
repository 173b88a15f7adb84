package org.rihla.centre.programme.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.UnusableInput;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Publication;
import org.rihla.law.avenues.Review;

/** What a version of an avenue must be before it is kept, and before anybody is told of it. */
public final class AvenueChecks {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SOURCE = Pattern.compile("https?://\\S+");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final int LONGEST_DOCUMENT = 60_000;
    private static final int LONGEST_TEXT = 300;

    private AvenueChecks() {}

    /** Reads a document; a text that says nothing readable is refused with the place. */
    public static Answer<AvenueSheet> read(String document) {
        if (document.length() > LONGEST_DOCUMENT) {
            return fields(List.of(FieldFault.of("document", "shared.too-long", LONGEST_DOCUMENT)));
        }
        try {
            AvenueSheet sheet = AvenueText.read(document);
            List<FieldFault> faults = faultsOf(sheet);
            return faults.isEmpty() ? Answer.of(sheet) : fields(faults);
        } catch (UnusableInput unusable) {
            return Answer.refused(
                    "programme.avenue-unreadable", String.valueOf(unusable.getMessage()));
        }
    }

    private static List<FieldFault> faultsOf(AvenueSheet sheet) {
        List<FieldFault> faults = new ArrayList<>();
        shape("id", sheet.id(), ID).ifPresent(faults::add);
        shape("country", sheet.avenue().country(), COUNTRY).ifPresent(faults::add);
        text("instrument", sheet.avenue().instrument()).ifPresent(faults::add);
        text("article", sheet.article()).ifPresent(faults::add);
        text("source", sheet.source())
                .or(() -> shape("source", sheet.source(), SOURCE))
                .ifPresent(faults::add);
        sheet.names().forEach((lang, name) -> text("names." + lang, name).ifPresent(faults::add));
        span(sheet.avenue().validFrom(), sheet.avenue().validTo()).ifPresent(faults::add);
        return faults;
    }

    private static Optional<FieldFault> text(String field, String text) {
        return TextRules.required(field, text).or(() -> TextRules.plain(field, text, LONGEST_TEXT));
    }

    private static Optional<FieldFault> shape(String field, String text, Pattern pattern) {
        return pattern.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(FieldFault.of(field, "programme.fault." + field));
    }

    private static Optional<FieldFault> span(LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(FIRST_DAY) || from.isAfter(LAST_DAY)) {
            return Optional.of(FieldFault.of("from", "shared.not-a-date"));
        }
        if (to == null) {
            return Optional.empty();
        }
        if (to.isAfter(LAST_DAY)) {
            return Optional.of(FieldFault.of("to", "shared.not-a-date"));
        }
        return to.isBefore(from)
                ? Optional.of(FieldFault.of("to", "programme.dates-reversed"))
                : Optional.empty();
    }

    /** The first reason why nobody may be told of it, or nothing. */
    public static Optional<Refusal> againstTelling(AvenueVersion version) {
        AvenueSheet sheet = version.sheet();
        return Publication.against(signed(version), AvenueText.vectorsOf(sheet.id())).stream()
                .map(AvenueChecks::reason)
                .findFirst();
    }

    private static AvenueSheet signed(AvenueVersion version) {
        AvenueVersion.Signed reviewed = version.reviewed();
        return version.sheet()
                .with(
                        new Review(
                                version.state(),
                                version.drafted().account(),
                                reviewed == null ? null : reviewed.account(),
                                null,
                                version.check().on()));
    }

    private static Refusal reason(Finding finding) {
        return finding.arguments().getFirst() instanceof MessageKey key
                ? Refusal.of("programme.avenue-not-publishable", key.key())
                : Refusal.of("programme.avenue-not-publishable", finding.code());
    }

    private static <T> Answer<T> fields(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("programme.check-fields", faults));
    }
}
