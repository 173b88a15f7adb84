package org.rihla.centre.programme.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.programme.Agreements.NewAgreement;
import org.rihla.centre.programme.Agreements.NewCommitment;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.TextRules;

/** What is wrong with a typed agreement or commitment. */
public final class AgreementChecks {
    private AgreementChecks() {}

    /** The faults of an agreement. */
    public static List<FieldFault> faultsOf(NewAgreement agreement) {
        List<FieldFault> faults = new ArrayList<>();
        needed("title", agreement.title(), 200).ifPresent(faults::add);
        needed("parties", agreement.parties(), 300).ifPresent(faults::add);
        needed("source", agreement.source(), 300).ifPresent(faults::add);
        TextRules.plain("annexes", agreement.annexes(), 500).ifPresent(faults::add);
        return faults;
    }

    /** The faults of a commitment. */
    public static List<FieldFault> faultsOf(NewCommitment commitment) {
        List<FieldFault> faults = new ArrayList<>();
        needed("wording", commitment.wording(), 500).ifPresent(faults::add);
        needed("owner", commitment.owner(), 120).ifPresent(faults::add);
        String indicator = commitment.indicator();
        if (indicator != null) {
            needed("indicator", indicator, 300).ifPresent(faults::add);
        }
        if (!commitment.category().of(commitment.side())) {
            faults.add(FieldFault.of("category", "programme.fault.other-side"));
        }
        LocalDate due = commitment.dueOn();
        if (due.getYear() < 1900 || due.getYear() > 2200) {
            faults.add(FieldFault.of("dueOn", "shared.not-a-date"));
        }
        return faults;
    }

    /** A text that must be there. */
    public static Optional<FieldFault> needed(String field, String text, int longest) {
        return TextRules.required(field, text).or(() -> TextRules.plain(field, text, longest));
    }
}
