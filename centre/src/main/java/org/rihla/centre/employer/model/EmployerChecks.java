package org.rihla.centre.employer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.TextRules;

/** What an employer's file must be like to be handed in. */
public final class EmployerChecks {
    private static final int LONGEST_TEXT = 200;
    private static final Pattern TAX_ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ./-]{2,38}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SECTOR = Pattern.compile("[A-U][0-9]{2}");

    private EmployerChecks() {}

    /** What is wrong with its fields; empty if nothing is. */
    public static List<FieldFault> faultsOf(NewEmployer employer) {
        List<FieldFault> faults = new ArrayList<>();
        text(faults, "legalName", employer.legalName());
        form(faults, "taxId", TAX_ID, employer.taxId());
        form(faults, "country", COUNTRY, employer.country());
        text(faults, "municipality", employer.municipality());
        form(faults, "sector", SECTOR, employer.sector());
        text(faults, "representative", employer.representative());
        String confirmed = employer.existenceConfirmedBy();
        if (confirmed != null) {
            text(faults, "existenceConfirmedBy", confirmed);
        }
        return faults;
    }

    /** What is wrong with a text that must be there, such as a reason; empty if nothing is. */
    public static List<FieldFault> faultsOf(String field, String text, int longest) {
        return TextRules.required(field, text)
                .or(() -> TextRules.plain(field, text, longest))
                .stream()
                .toList();
    }

    private static void text(List<FieldFault> faults, String field, String text) {
        faults.addAll(faultsOf(field, text, LONGEST_TEXT));
    }

    private static void form(List<FieldFault> faults, String field, Pattern form, String text) {
        if (text.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
        } else if (!form.matcher(text).matches()) {
            faults.add(FieldFault.of(field, "employer.form-of-" + field));
        }
    }
}
